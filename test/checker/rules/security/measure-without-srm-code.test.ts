import rule from '#rules/security/measure-without-srm-code';
import { testRule } from '../../../kit/rule-tester.ts';

const firewall = { id: 'tuong-lua', name: 'Tường lửa', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it has a code',
      model: { measures: [{ ...firewall, codes: [{ scheme: 'SRM', code: 'SRM001' }] }] },
    },
  ],
  invalid: [
    {
      name: 'its code is blank',
      model: { measures: [{ ...firewall, codes: [{ scheme: 'SRM', code: ' ' }] }] },
      findings: [{ messageId: 'malformed', at: '/measures/0/codes/0/code' }],
    },
  ],
  unstated: [
    {
      name: 'it has no code',
      model: { measures: [firewall] },
      findings: [{ messageId: 'unstated', at: '/measures/0/codes' }],
    },
  ],
});
