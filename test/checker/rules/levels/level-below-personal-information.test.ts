import rule from '#rules/levels/level-below-personal-information';
import { testRule } from '../../../kit/rule-tester.ts';

const email = { id: 'thu', name: 'Thư điện tử công vụ', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'level 2 with personal information',
      model: { applications: [{ ...email, security: { level: 2, informationClasses: ['personal'] } }] },
    },
  ],
  invalid: [
    {
      name: 'level 1 with personal information',
      model: { applications: [{ ...email, security: { level: 1, informationClasses: ['public', 'personal'] } }] },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
    {
      name: 'it writes a database of personal data',
      model: {
        applications: [{ ...email, reads: ['khac'], writes: ['can-bo'], security: { level: 1 } }],
        dataAssets: [
          { id: 'khac', name: 'Bản đồ nền', kind: 'database', personalData: false },
          { id: 'can-bo', name: 'CSDL cán bộ', kind: 'database', personalData: true },
        ],
      },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'personal information, level not stated',
      model: { applications: [{ ...email, security: { informationClasses: ['private'] } }] },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
    {
      name: 'nothing is said of its information',
      model: { applications: [email] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/informationClasses' }],
    },
  ],
  notApplicable: [
    {
      name: 'public information only',
      model: { applications: [{ ...email, security: { level: 1, informationClasses: ['public'] } }] },
    },
  ],
});
