import rule from '#rules/integration/direct-link-without-reason';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop', lifecycle: 'operating' } as const;
const lgsp = { id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'operating' } as const;
const link = { id: 'mot-cua-dan-cu', from: 'mot-cua', to: 'csdlqg-dan-cu', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'the way leads over LGSP and NDXP',
      model: { applications: [oneStop], platforms: [lgsp], connections: [{ ...link, via: ['lgsp', 'ndxp'] }] },
    },
    { name: 'it uses a platform', model: { applications: [oneStop], connections: [{ ...link, channel: 'platform' }] } },
    {
      name: 'it is direct for a stated reason',
      model: {
        applications: [oneStop],
        connections: [{ ...link, channel: 'direct', directReason: 'NDXP chưa có dịch vụ này.' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is direct and no reason is stated',
      model: { applications: [oneStop], connections: [{ ...link, channel: 'direct' }] },
      findings: [{ messageId: 'noReason', at: '/connections/0/directReason' }],
    },
    {
      name: 'the way is not stated',
      model: { applications: [oneStop], connections: [link] },
      findings: [{ messageId: 'unstated', at: '/connections/0/channel' }],
    },
    {
      name: 'a way over a system of the same agency ends at a national database without platform or reason',
      model: {
        organisations: [{ id: 'van-phong', name: 'Văn phòng', level: 'province' }],
        applications: [
          { ...oneStop, owner: 'van-phong' },
          { id: 'kho', name: 'Kho dữ liệu', owner: 'van-phong', lifecycle: 'operating' },
        ],
        connections: [
          { ...link, id: 'mot-cua-kho', to: 'kho', channel: 'direct' },
          { ...link, id: 'kho-dan-cu', from: 'kho', channel: 'direct' },
        ],
      },
      findings: [{ messageId: 'noReason', at: '/connections/1/directReason' }],
    },
    {
      name: 'each leg of a way over a system of another agency needs its own platform or reason',
      model: {
        organisations: [
          { id: 'van-phong', name: 'Văn phòng', level: 'province' },
          { id: 'so-tu-phap', name: 'Sở Tư pháp', level: 'province' },
        ],
        applications: [
          { ...oneStop, owner: 'van-phong' },
          { id: 'ho-tich', name: 'Hộ tịch', owner: 'so-tu-phap', lifecycle: 'operating' },
        ],
        connections: [
          { ...link, id: 'mot-cua-ho-tich', to: 'ho-tich', channel: 'direct' },
          { ...link, id: 'ho-tich-dan-cu', from: 'ho-tich', channel: 'direct', directReason: 'NDXP chưa có.' },
        ],
      },
      findings: [{ messageId: 'noReason', at: '/connections/0/directReason' }],
    },
    {
      name: 'the method says the channel',
      model: {
        applications: [{ id: 'ud', name: 'Ứng dụng' }],
        connections: [{ id: 'k', from: 'ud', to: 'csdlqg-dan-cu', lifecycle: 'operating', method: 'package' }],
      },
      findings: [{ messageId: 'unstated', at: '/connections/0/channel' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is the link to the platform itself',
      model: { applications: [oneStop], platforms: [lgsp], connections: [{ ...link, to: 'lgsp' }] },
    },
    { name: 'it is planned', model: { applications: [oneStop], connections: [{ ...link, lifecycle: 'planned' }] } },
    {
      name: 'an organisation uses a national system',
      model: {
        organisations: [{ id: 'so-tai-chinh', name: 'Sở Tài chính', level: 'province' }],
        connections: [{ ...link, from: 'so-tai-chinh', to: 'tabmis' }],
      },
    },
    {
      name: 'both systems have one owner',
      model: {
        organisations: [{ id: 'van-phong', name: 'Văn phòng', level: 'province' }],
        applications: [
          { ...oneStop, owner: 'van-phong' },
          { id: 'thu', name: 'Thư điện tử', owner: 'van-phong' },
        ],
        connections: [{ ...link, to: 'thu' }],
      },
    },
    {
      name: 'it only states a dependency',
      model: { applications: [oneStop], connections: [{ ...link, type: 'dependency' }] },
    },
    {
      name: 'data is handed over in packages',
      model: { applications: [oneStop], connections: [{ ...link, channel: 'package' }] },
    },
  ],
});
