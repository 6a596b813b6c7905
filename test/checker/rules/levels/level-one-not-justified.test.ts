import rule from '#rules/levels/level-one-not-justified';
import { testRule } from '../../../kit/rule-tester.ts';

const site = { id: 'trang', name: 'Trang tin nội bộ', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'internal and public information only',
      model: {
        applications: [{ ...site, security: { level: 1, type: 'internal', informationClasses: ['public'] } }],
      },
    },
    { name: 'a higher level', model: { applications: [{ ...site, security: { level: 2 } }] } },
  ],
  invalid: [
    {
      name: 'it serves the public',
      model: { applications: [{ ...site, security: { level: 1, type: 'publicFacing' } }] },
      findings: [{ messageId: 'notInternal', at: '/applications/0/security/type' }],
    },
    {
      name: 'it holds personal information',
      model: { applications: [{ ...site, security: { level: 1, informationClasses: ['public', 'personal'] } }] },
      findings: [{ messageId: 'notPublic', at: '/applications/0/security/informationClasses' }],
    },
  ],
  unstated: [
    {
      name: 'its type is not stated',
      model: { applications: [{ ...site, security: { level: 1, informationClasses: ['public'] } }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/type' }],
    },
    {
      name: 'its information is not stated',
      model: { applications: [{ ...site, security: { level: 1, type: 'internal' } }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/informationClasses' }],
    },
    {
      name: 'its level is not stated',
      model: { applications: [site] },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
  ],
  notApplicable: [{ name: 'it does not exist', model: { applications: [{ ...site, lifecycle: 'absent' }] } }],
});
