import rule from '#rules/technology/tslcd-not-at-every-level';
import { testRule } from '../../../kit/rule-tester.ts';

const tslcd = { id: 'tslcd', name: 'Mạng TSLCD', kind: 'tslcd', lifecycle: 'operating' } as const;
const parameters = { levels: ['province'] };

testRule(rule, {
  valid: [
    {
      name: 'all agencies are connected',
      parameters,
      model: { networks: [{ ...tslcd, coverage: [{ level: 'province', share: { percent: 100 } }] }] },
    },
    {
      name: 'a figure for all levels together is full',
      parameters: { levels: ['province', 'commune'] },
      model: { networks: [{ ...tslcd, coverage: [{ level: 'all', share: { percent: 100 } }] }] },
    },
  ],
  invalid: [
    {
      name: 'a figure for all levels together falls short',
      parameters: { levels: ['province', 'district'] },
      model: { networks: [{ ...tslcd, coverage: [{ level: 'all', share: { percent: 2.8 } }] }] },
      findings: [
        {
          messageId: 'partly',
          at: '/networks/0/coverage/0/share',
          says: 'Mạng "Mạng TSLCD" chưa kết nối tới 100% cơ quan các cấp.',
        },
      ],
    },
    {
      name: 'a few are',
      parameters,
      model: { networks: [{ ...tslcd, coverage: [{ level: 'province', share: { percent: 2.8 } }] }] },
      findings: [
        {
          messageId: 'partly',
          at: '/networks/0/coverage/0/share',
          says: 'Mạng "Mạng TSLCD" chưa kết nối tới 100% cơ quan cấp tỉnh.',
        },
      ],
    },
    {
      name: 'the second network has the gap',
      parameters,
      model: {
        networks: [
          { ...tslcd, id: 'tslcd-cap-1', name: 'TSLCD cấp I' },
          { ...tslcd, coverage: [{ level: 'province', share: { percent: 2.8 } }] },
        ],
      },
      findings: [
        {
          messageId: 'partly',
          at: '/networks/1/coverage/0/share',
          says: 'Mạng "Mạng TSLCD" chưa kết nối tới 100% cơ quan cấp tỉnh.',
        },
      ],
    },
    {
      name: 'it is planned',
      parameters,
      model: { networks: [{ ...tslcd, lifecycle: 'planned' }] },
      findings: [{ messageId: 'noSystem', at: '/networks/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'no share is stated',
      parameters,
      model: { networks: [tslcd] },
      findings: [{ messageId: 'unstated', at: '/networks/0/coverage' }],
    },
    {
      name: 'computers are counted, not agencies',
      parameters,
      model: {
        networks: [{ ...tslcd, coverage: [{ level: 'province', unit: 'computers', share: { percent: 60 } }] }],
      },
      findings: [{ messageId: 'unstated', at: '/networks/0/coverage' }],
    },
    { name: 'no network is listed', parameters, model: {}, findings: [{ messageId: 'unstated', at: '/networks' }] },
  ],
});
