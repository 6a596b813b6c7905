import rule from '#rules/application/retired-before-replacement';
import { testRule } from '../../../kit/rule-tester.ts';

const old = { id: 'cu', name: 'Bảng tin cũ', lifecycle: 'retiring', reuse: { reuseOf: 'moi' } } as const;
const next = { id: 'moi', name: 'Cổng mới', lifecycle: 'building' } as const;

testRule(rule, {
  valid: [
    { name: 'the replacement operates', model: { applications: [old, { ...next, lifecycle: 'operating' }] } },
    { name: 'a national system replaces it', model: { applications: [{ ...old, reuse: { reuseOf: 'vneid' } }] } },
    {
      name: 'the replacement comes first',
      model: {
        applications: [
          { ...old, lifecycle: 'operating', schedule: { retireBy: '2022-06' } },
          { ...next, schedule: { operateFrom: '2022-03' } },
        ],
      },
    },
    {
      name: 'merged into a platform that operates',
      model: {
        applications: [{ id: 'cu', name: 'Bảng tin cũ', option: 'mergeReorganise', reuse: { reuseOf: 'lgsp' } }],
        platforms: [{ id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'operating' }],
      },
    },
  ],
  invalid: [
    {
      name: 'a year without either',
      model: {
        applications: [
          { ...old, schedule: { retireBy: '2021-12-31' } },
          { ...next, schedule: { operateFrom: '2023' } },
        ],
      },
      findings: [
        {
          messageId: 'tooEarly',
          at: '/applications/0/schedule/retireBy',
          says: '"Bảng tin cũ" ngừng sử dụng vào 2021-12-31, trước khi hệ thống thay thế "Cổng mới" vận hành (2023).',
        },
      ],
    },
    {
      name: 'there is no replacement',
      model: { applications: [old, { ...next, lifecycle: 'absent' }] },
      findings: [{ messageId: 'noSuccessor', at: '/applications/1/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'when the old one goes is not stated',
      model: { applications: [old, { ...next, schedule: { operateFrom: '2023' } }] },
      findings: [{ messageId: 'noDates', at: '/applications/0/schedule/retireBy' }],
    },
    {
      name: 'when the new one comes is not stated',
      model: { applications: [{ ...old, schedule: { retireBy: '2022' } }, next] },
      findings: [{ messageId: 'noDates', at: '/applications/1/schedule/operateFrom' }],
    },
    {
      name: 'both in one year',
      model: {
        applications: [
          { ...old, schedule: { retireBy: '2022-05' } },
          { ...next, schedule: { operateFrom: '2022' } },
        ],
      },
      findings: [{ messageId: 'noDates', at: '/applications/1/schedule/operateFrom' }],
    },
    {
      name: 'nothing is named to replace it',
      model: { applications: [{ id: 'cu', name: 'Bảng tin cũ', option: 'replaceRetire' }] },
      findings: [{ messageId: 'unnamed', at: '/applications/0/reuse/reuseOf' }],
    },
    {
      name: 'nothing is said of it',
      model: { applications: [{ id: 'cu', name: 'Bảng tin cũ' }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/lifecycle' }],
    },
  ],
  notApplicable: [
    { name: 'it operates', model: { applications: [{ id: 'cu', name: 'Bảng tin cũ', lifecycle: 'operating' }] } },
    { name: 'it is kept', model: { applications: [{ id: 'cu', name: 'Bảng tin cũ', option: 'keep' }] } },
    { name: 'it does not exist', model: { applications: [{ ...old, lifecycle: 'absent' }] } },
    {
      name: 'nothing has to replace it',
      model: {
        applications: [
          {
            id: 'cu',
            name: 'Bảng tin cũ',
            lifecycle: 'retiring',
            openPoints: [{ property: 'reuse', state: 'notApplicable' }],
          },
        ],
      },
    },
  ],
});
