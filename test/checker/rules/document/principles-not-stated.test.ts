import rule from '#rules/document/principles-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

const architecture = { status: 'issued' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { document: { architecture, principles: [{ text: 'Dữ liệu tạo lập một lần, dùng chung nhiều lần.' }] } },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is stated, but not that there is an architecture',
      model: { document: { principles: [{ text: 'Dữ liệu tạo lập một lần, dùng chung nhiều lần.' }] } },
      findings: [{ messageId: 'noArchitecture', at: '/document/architecture/status' }],
    },
    { name: 'it is not stated', model: {}, findings: [{ messageId: 'unstated', at: '/document/principles' }] },
    {
      name: 'it is undetermined',
      model: { document: { openPoints: [{ property: 'principles', state: 'undetermined' }] } },
      findings: [{ messageId: 'unstated', at: '/document/principles' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { openPoints: [{ property: 'principles', state: 'notApplicable' }] } },
    },
  ],
});
