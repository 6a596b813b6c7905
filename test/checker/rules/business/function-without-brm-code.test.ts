import rule from '#rules/business/function-without-brm-code';
import { testRule } from '../../../kit/rule-tester.ts';

const work = { id: 'cap-phep', name: 'Cấp phép xây dựng' } as const;

testRule(rule, {
  valid: [{ name: 'it has a code', model: { functions: [{ ...work, codes: [{ scheme: 'BRM', code: 'BRM.01' }] }] } }],
  invalid: [
    {
      name: 'its code is blank',
      model: { functions: [{ ...work, codes: [{ scheme: 'BRM', code: ' ' }] }] },
      findings: [{ messageId: 'malformed', at: '/functions/0/codes/0/code' }],
    },
  ],
  unstated: [
    {
      name: 'it has no code',
      model: { functions: [work] },
      findings: [{ messageId: 'unstated', at: '/functions/0/codes' }],
    },
    {
      name: 'it has only a code of another list',
      model: { functions: [{ ...work, codes: [{ scheme: 'DRM', code: 'DRM001' }] }] },
      findings: [{ messageId: 'unstated', at: '/functions/0/codes' }],
    },
  ],
  notApplicable: [
    { name: 'it is stated as absent', model: { functions: [{ ...work, lifecycle: 'absent' }] } },
    {
      name: 'codes are stated as not applicable',
      model: { functions: [{ ...work, openPoints: [{ property: 'codes', state: 'notApplicable' }] }] },
    },
  ],
});
