import rule from '#rules/security/protection-plan-section-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'all sections are there',
      model: {
        facilities: [
          {
            ...centre,
            security: {
              plan: {
                sections: ['designBuild', 'operation', 'inspection', 'risk', 'monitoring', 'continuity', 'endOfUse'],
              },
            },
          },
        ],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'a section is not stated',
      model: { facilities: [{ ...centre, security: { plan: { sections: ['designBuild', 'operation'] } } }] },
      findings: [
        {
          messageId: 'missing',
          at: '/facilities/0/security/plan/sections',
          says: 'Phương án bảo đảm an toàn của "Trung tâm dữ liệu" chưa nêu nội dung "kiểm tra, đánh giá".',
        },
      ],
    },
    {
      name: 'no plan is stated',
      model: { facilities: [centre] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/plan/sections' }],
    },
  ],
  notApplicable: [{ name: 'it does not exist', model: { facilities: [{ ...centre, lifecycle: 'absent' }] } }],
});
