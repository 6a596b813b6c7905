import rule from '#rules/governance/architecture-not-issued';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    { name: 'it is issued', model: { document: { architecture: { status: 'issued' } } } },
    {
      name: 'it is planned, in the target architecture',
      plateau: 'target',
      model: { document: { architecture: { status: 'planned' } } },
    },
  ],
  invalid: [
    {
      name: 'it is only planned',
      model: { document: { architecture: { status: 'planned' } } },
      findings: [
        {
          messageId: 'notIssued',
          at: '/document/architecture/status',
          says: 'UBND tỉnh chưa ban hành kiến trúc; tình trạng nêu trong tài liệu: có kế hoạch xây dựng.',
        },
      ],
    },
    {
      name: 'there is none',
      model: { document: { architecture: { status: 'none' } } },
      findings: [{ messageId: 'notIssued', at: '/document/architecture/status' }],
    },
  ],
  unstated: [
    {
      name: 'nothing is stated',
      model: {},
      findings: [{ messageId: 'unstated', at: '/document/architecture/status' }],
    },
    {
      name: 'only a decision is named',
      model: { document: { architecture: { decision: { number: '2336/QĐ-UBND' } } } },
      findings: [{ messageId: 'unstated', at: '/document/architecture/status' }],
    },
  ],
});
