import rule from '#rules/levels/approved-before-appraisal';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'appraised, then approved',
      model: {
        facilities: [
          {
            ...centre,
            security: {
              level: 3,
              appraisal: { date: '2020-09-01' },
              approval: { decision: { number: '1386/QĐ-UBND', date: '2020-09-18' } },
            },
          },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'approved first',
      model: {
        facilities: [
          {
            ...centre,
            security: {
              level: 3,
              appraisal: { date: '2020-10' },
              approval: { decision: { number: '1386/QĐ-UBND', date: '2020-09-18' } },
            },
          },
        ],
      },
      findings: [
        {
          messageId: 'tooEarly',
          at: '/facilities/0/security/approval/decision/date',
          says: 'Cấp độ của "Trung tâm dữ liệu" được phê duyệt (18/09/2020) trước khi hồ sơ được thẩm định (10/2020).',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'the appraisal is not dated',
      model: {
        facilities: [
          { ...centre, security: { level: 3, approval: { decision: { number: '1386/QĐ-UBND', date: '2020-09-18' } } } },
        ],
      },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/appraisal/date' }],
    },
    {
      name: 'the dates are too vague',
      model: {
        facilities: [
          {
            ...centre,
            security: {
              level: 3,
              appraisal: { date: '2020' },
              approval: { decision: { number: '1386/QĐ-UBND', date: '2020-09-18' } },
            },
          },
        ],
      },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/approval/decision/date' }],
    },
    {
      name: 'the level is not stated',
      model: { facilities: [centre] },
      findings: [{ messageId: 'noLevel', at: '/facilities/0/security/level' }],
    },
  ],
  notApplicable: [{ name: 'level 2', model: { facilities: [{ ...centre, security: { level: 2 } }] } }],
});
