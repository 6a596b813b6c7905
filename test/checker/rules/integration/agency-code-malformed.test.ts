import rule from '#rules/integration/agency-code-malformed';
import { testRule } from '../../../kit/rule-tester.ts';

const office = { id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province', kind: 'department' } as const;
const older = { scheme: 'qcvn102' };
const newer = { scheme: 'qd20', onlyNewFrom: '2022-09-15' };

testRule(rule, {
  valid: [
    {
      name: 'thirteen characters',
      parameters: older,
      model: { organisations: [{ ...office, agencyCodes: { qcvn102: '000.00.16.H56' } }] },
    },
    {
      name: 'groups from the left',
      parameters: newer,
      asOf: '2022-12-31',
      model: { organisations: [{ ...office, agencyCodes: { qd20: 'H56.16' } }] },
    },
    {
      name: 'the older form while systems are being changed',
      parameters: newer,
      asOf: '2022-09-14',
      model: { organisations: [{ ...office, agencyCodes: { qcvn102: '000.00.16.H56' } }] },
    },
  ],
  invalid: [
    {
      name: 'a hyphen in the older form',
      parameters: older,
      model: { organisations: [{ ...office, agencyCodes: { qcvn102: '000-00-16-H56' } }] },
      findings: [
        {
          messageId: 'malformed',
          at: '/organisations/0/agencyCodes/qcvn102',
          says: 'Mã định danh "000-00-16-H56" của "Sở Thông tin và Truyền thông" không đúng dạng quy định.',
        },
      ],
    },
    {
      name: 'the code of another body and a code that is too long',
      parameters: newer,
      model: {
        organisations: [
          { ...office, agencyCodes: { qd20: 'Z01.16' } },
          { ...office, id: 'so-2', agencyCodes: { qd20: `H56.${'1'.repeat(32)}` } },
        ],
      },
      findings: [
        { messageId: 'malformed', at: '/organisations/0/agencyCodes/qd20' },
        { messageId: 'malformed', at: '/organisations/1/agencyCodes/qd20' },
      ],
    },
    {
      name: 'only the writing is wrong',
      parameters: older,
      model: { organisations: [{ ...office, agencyCodes: { qcvn102: '000.00.16.h56 ' } }] },
      findings: [{ messageId: 'malformed', at: '/organisations/0/agencyCodes/qcvn102' }],
    },
  ],
  unstated: [
    {
      name: 'no code is stated',
      parameters: older,
      model: { organisations: [office] },
      findings: [{ messageId: 'unstated', at: '/organisations/0/agencyCodes' }],
    },
    {
      name: 'only the older code, after the change',
      parameters: newer,
      asOf: '2022-09-15',
      model: { organisations: [{ ...office, agencyCodes: { qcvn102: '000.00.16.H56' } }] },
      findings: [{ messageId: 'unstated', at: '/organisations/0/agencyCodes' }],
    },
  ],
  notApplicable: [
    {
      name: 'a group, an enterprise and a steering body',
      parameters: older,
      model: {
        organisations: [
          { ...office, id: 'cac-so', members: 21 },
          { ...office, id: 'vnpt', kind: 'enterprise' },
          { ...office, id: 'ban-chi-dao', kind: 'steeringBody' },
        ],
      },
    },
  ],
});
