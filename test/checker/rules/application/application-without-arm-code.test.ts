import rule from '#rules/application/application-without-arm-code';
import { testRule } from '../../../kit/rule-tester.ts';

const element = { id: 'qlvb', name: 'Quản lý văn bản' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it carries a code',
      model: { applications: [{ ...element, codes: [{ scheme: 'ARM', code: 'ARM001' }] }] },
    },
  ],
  invalid: [
    {
      name: 'the code is blank',
      model: { applications: [{ ...element, codes: [{ scheme: 'ARM', code: ' ' }] }] },
      findings: [{ messageId: 'malformed', at: '/applications/0/codes/0/code' }],
    },
  ],
  unstated: [
    {
      name: 'it carries a code of another model',
      model: { applications: [{ ...element, codes: [{ scheme: 'BRM', code: 'BRM001' }] }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/codes' }],
    },
  ],
  notApplicable: [{ name: 'it is planned', model: { applications: [{ ...element, lifecycle: 'planned' }] } }],
});
