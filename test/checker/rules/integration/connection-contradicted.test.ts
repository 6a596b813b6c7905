import type { Application, DataAsset } from '#generated/types';
import rule from '#rules/integration/connection-contradicted';
import { testRule } from '../../../kit/rule-tester.ts';

const applications: Application[] = [
  { id: 'mot-cua', name: 'Một cửa điện tử', lifecycle: 'operating' },
  { id: 'dat-dai', name: 'Quản lý đất đai', lifecycle: 'operating' },
];
const dataAssets: DataAsset[] = [
  { id: 'thua-dat', name: 'Thửa đất', kind: 'database' },
  { id: 'ho-so', name: 'Hồ sơ', kind: 'database' },
];
const lgsp = { id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'operating' } as const;
const link = { id: 'a', name: 'Liên thông', from: 'mot-cua', to: 'dat-dai', lifecycle: 'operating' } as const;
const again = { ...link, id: 'b', name: 'Liên thông đất đai', from: 'dat-dai', to: 'mot-cua' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it passes a platform and says so',
      model: { applications, platforms: [lgsp], connections: [{ ...link, channel: 'platform', via: ['lgsp'] }] },
    },
    {
      name: 'it passes a platform and the direct way is stated absent',
      model: {
        applications,
        platforms: [lgsp],
        dataAssets,
        connections: [
          { ...link, via: ['lgsp'], data: ['thua-dat'] },
          { ...again, channel: 'direct', data: ['thua-dat'], lifecycle: 'absent' },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'the same data is exchanged and not exchanged',
      model: {
        applications,
        dataAssets,
        connections: [
          { ...link, data: ['thua-dat', 'ho-so'] },
          { ...again, data: ['thua-dat'], lifecycle: 'absent' },
        ],
      },
      findings: [
        {
          messageId: 'alsoAbsent',
          at: '/connections/0/lifecycle',
          says: 'Kết nối "Liên thông" được nêu là đang vận hành, nhưng "Liên thông đất đai" nêu cùng kết nối đó là không có.',
        },
      ],
    },
    {
      name: 'one technical link twice',
      model: {
        applications,
        connections: [
          { ...link, type: 'technicalConnection' },
          { ...again, type: 'technicalConnection', lifecycle: 'absent' },
        ],
      },
      findings: [{ messageId: 'alsoAbsent', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'the same payload, with connections that have no name',
      model: {
        applications,
        connections: [
          { id: 'a', from: 'mot-cua', to: 'dat-dai', payload: 'Phiếu chuyển', lifecycle: 'absent' },
          { id: 'b', from: 'mot-cua', to: 'dat-dai', payload: 'Phiếu chuyển', lifecycle: 'pilot' },
        ],
      },
      findings: [{ messageId: 'alsoAbsent', at: '/connections/1/lifecycle' }],
    },
    {
      name: 'direct, and through a platform',
      model: { applications, platforms: [lgsp], connections: [{ ...link, channel: 'direct', via: ['lgsp'] }] },
      findings: [{ messageId: 'directOverPlatform', at: '/connections/0/channel' }],
    },
    {
      name: 'operating through a platform that does not exist',
      model: {
        applications,
        platforms: [{ ...lgsp, lifecycle: 'absent' }],
        connections: [{ ...link, via: ['lgsp'] }],
      },
      findings: [{ messageId: 'platformAbsent', at: '/connections/0/lifecycle' }],
    },
  ],
  unstated: [],
  notApplicable: [
    { name: 'the only connection, without a platform', model: { applications, connections: [link] } },
    {
      name: 'one exchanges other data',
      model: {
        applications,
        dataAssets,
        connections: [
          { ...link, data: ['ho-so'] },
          { ...again, data: ['thua-dat'], lifecycle: 'absent' },
        ],
      },
    },
    {
      name: 'only one says what it carries',
      model: {
        applications,
        dataAssets,
        connections: [
          { ...link, data: ['ho-so'] },
          { ...again, lifecycle: 'absent' },
        ],
      },
    },
    {
      name: 'what they carry is worded differently',
      model: {
        applications,
        connections: [
          { ...link, payload: 'Phiếu chuyển thông tin' },
          { ...again, payload: 'Phiếu chuyển', lifecycle: 'absent' },
        ],
      },
    },
    {
      name: 'one way there, and nothing back',
      model: {
        applications,
        dataAssets,
        connections: [
          { ...link, direction: 'oneWay', data: ['ho-so'] },
          { ...again, direction: 'oneWay', data: ['ho-so'], lifecycle: 'absent' },
        ],
      },
    },
    {
      name: 'the other one is planned',
      model: {
        applications,
        dataAssets,
        connections: [
          { ...link, data: ['ho-so'] },
          { ...again, data: ['ho-so'], lifecycle: 'planned' },
        ],
      },
    },
    {
      name: 'nothing says what is meant',
      model: { applications, connections: [link, { ...again, lifecycle: 'absent' }] },
    },
  ],
});
