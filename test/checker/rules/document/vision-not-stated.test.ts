import rule from '#rules/document/vision-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

const architecture = { status: 'issued' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { document: { architecture, vision: { text: 'Chính quyền phục vụ dựa trên dữ liệu.' } } },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is stated, but not that there is an architecture',
      model: { document: { vision: { text: 'Chính quyền phục vụ dựa trên dữ liệu.' } } },
      findings: [{ messageId: 'noArchitecture', at: '/document/architecture/status' }],
    },
    { name: 'it is not stated', model: {}, findings: [{ messageId: 'unstated', at: '/document/vision' }] },
    {
      name: 'it is undetermined',
      model: { document: { openPoints: [{ property: 'vision', state: 'undetermined' }] } },
      findings: [{ messageId: 'unstated', at: '/document/vision' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { openPoints: [{ property: 'vision', state: 'notApplicable' }] } },
    },
  ],
});
