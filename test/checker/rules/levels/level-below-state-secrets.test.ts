import rule from '#rules/levels/level-below-state-secrets';
import { testRule } from '../../../kit/rule-tester.ts';

const store = { id: 'kho', name: 'Kho văn bản mật', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'level 3 with state secrets',
      model: { applications: [{ ...store, security: { level: 3, informationClasses: ['stateSecret'] } }] },
    },
  ],
  invalid: [
    {
      name: 'level 2 with state secrets',
      model: { applications: [{ ...store, security: { level: 2, informationClasses: ['stateSecret'] } }] },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'state secrets, level not stated',
      model: { applications: [{ ...store, security: { informationClasses: ['stateSecret'] } }] },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
    {
      name: 'nothing is said of its information',
      model: { applications: [store] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/informationClasses' }],
    },
  ],
  notApplicable: [
    {
      name: 'no state secrets',
      model: { applications: [{ ...store, security: { level: 2, informationClasses: ['personal'] } }] },
    },
  ],
});
