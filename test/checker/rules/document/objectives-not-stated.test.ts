import rule from '#rules/document/objectives-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

const architecture = { status: 'issued' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { document: { architecture, objectives: [{ text: 'Hoàn thiện nền tảng dùng chung.', due: '2025' }] } },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is stated, but not that there is an architecture',
      model: { document: { objectives: [{ text: 'Hoàn thiện nền tảng dùng chung.', due: '2025' }] } },
      findings: [{ messageId: 'noArchitecture', at: '/document/architecture/status' }],
    },
    { name: 'it is not stated', model: {}, findings: [{ messageId: 'unstated', at: '/document/objectives' }] },
    {
      name: 'it is undetermined',
      model: { document: { openPoints: [{ property: 'objectives', state: 'undetermined' }] } },
      findings: [{ messageId: 'unstated', at: '/document/objectives' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { openPoints: [{ property: 'objectives', state: 'notApplicable' }] } },
    },
  ],
});
