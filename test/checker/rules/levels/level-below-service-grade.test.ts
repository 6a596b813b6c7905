import rule from '#rules/levels/level-below-service-grade';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'level 3 with services of grade 4',
      model: { applications: [{ ...portal, security: { level: 3, highestGrade: 4 } }] },
    },
  ],
  invalid: [
    {
      name: 'level 2 with services of grade 4',
      model: { applications: [{ ...portal, security: { level: 2, highestGrade: 4 } }] },
      findings: [
        {
          messageId: 'tooLow',
          at: '/applications/0/security/level',
          says: '"Cổng dịch vụ công" cung cấp dịch vụ công trực tuyến mức độ 3 trở lên hoặc toàn trình nhưng chỉ ghi cấp độ 2; phải từ cấp độ 3 trở lên.',
        },
      ],
    },
    {
      name: 'the grade follows from a service it handles',
      model: {
        applications: [{ ...portal, security: { level: 2 } }],
        services: [{ id: 'ho-tich', name: 'Hộ tịch', grade: 3, applications: ['cong'] }],
      },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
    {
      name: 'a service is offered fully online',
      model: {
        applications: [{ ...portal, security: { level: 2 } }],
        services: [{ id: 'ho-tich', name: 'Hộ tịch', online: 'full', applications: ['cong'] }],
      },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'services of grade 3 are counted, the level is not stated',
      model: {
        applications: [portal],
        indicators: [
          {
            id: 'dvc',
            name: 'Dịch vụ công',
            measure: 'servicesByGrade',
            status: 'measured',
            subject: 'cong',
            breakdown: { parts: [{ key: 'grade3', value: 266 }] },
          },
        ],
      },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
    {
      name: 'nothing is said of grades',
      model: { applications: [{ ...portal, security: { level: 1 } }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/security/highestGrade' }],
    },
  ],
  notApplicable: [
    { name: 'only grade 2', model: { applications: [{ ...portal, security: { level: 2, highestGrade: 2 } }] } },
    { name: 'an internal system', model: { applications: [{ ...portal, security: { type: 'internal' } }] } },
    { name: 'it does not exist', model: { applications: [{ ...portal, lifecycle: 'absent' }] } },
  ],
});
