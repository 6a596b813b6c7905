import rule from '#rules/levels/level-below-many-people';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;
const known = { type: 'publicFacing', personalDataUsers: 12000 } as const;

testRule(rule, {
  valid: [
    {
      name: 'level 3 with 12,000 users',
      model: { applications: [{ ...portal, security: { ...known, level: 3 } }] },
    },
  ],
  invalid: [
    {
      name: 'level 2 with 12,000 users',
      model: { applications: [{ ...portal, security: { ...known, level: 2 } }] },
      findings: [
        {
          messageId: 'tooLow',
          at: '/applications/0/security/level',
          says: '"Cổng dịch vụ công" phục vụ người dân, doanh nghiệp và xử lý thông tin riêng, thông tin cá nhân của từ 10.000 người sử dụng trở lên nhưng chỉ ghi cấp độ 2; phải từ cấp độ 3 trở lên.',
        },
      ],
    },
    {
      name: 'the pack sets another threshold',
      parameters: { users: 500 },
      model: { applications: [{ ...portal, security: { ...known, personalDataUsers: 600, level: 2 } }] },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'level not stated',
      model: { applications: [{ ...portal, security: known }] },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
    {
      name: 'the number of users is only approximate',
      model: {
        applications: [
          { ...portal, security: { ...known, level: 2, personalDataUsers: { value: 10000, qualifier: 'about' } } },
        ],
      },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/personalDataUsers' }],
    },
    {
      name: 'its type is not stated',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/type' }],
    },
  ],
  notApplicable: [
    {
      name: 'fewer users',
      model: { applications: [{ ...portal, security: { ...known, personalDataUsers: 9000, level: 2 } }] },
    },
    {
      name: 'public information only',
      model: {
        applications: [{ ...portal, security: { type: 'publicFacing', informationClasses: ['public'] } }],
      },
    },
  ],
});
