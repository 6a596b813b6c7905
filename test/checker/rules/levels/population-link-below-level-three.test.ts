import rule from '#rules/levels/population-link-below-level-three';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;
const link = { id: 'cong-dan-cu', from: 'cong', to: 'csdlqg-dan-cu', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'level 3',
      model: { applications: [{ ...portal, security: { level: 3 } }], connections: [link] },
    },
  ],
  invalid: [
    {
      name: 'level 2',
      model: { applications: [{ ...portal, security: { level: 2 } }], connections: [link] },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'the level is not stated',
      model: { applications: [portal], connections: [link] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/level' }],
    },
    {
      name: 'the other end is not described',
      model: { connections: [link] },
      findings: [{ messageId: 'unstated', at: '/connections/0' }],
    },
  ],
  notApplicable: [
    { name: 'another database', model: { applications: [portal], connections: [{ ...link, to: 'csdlqg-dat-dai' }] } },
    { name: 'the link is absent', model: { applications: [portal], connections: [{ ...link, lifecycle: 'absent' }] } },
  ],
});
