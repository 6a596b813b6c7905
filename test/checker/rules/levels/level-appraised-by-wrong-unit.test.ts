import rule from '#rules/levels/level-appraised-by-wrong-unit';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;
const parameters = { levels: ['1', '2', '3'], appraisers: ['ownerSecurityUnit'] };

testRule(rule, {
  valid: [
    {
      name: 'appraised by the security unit of the owner',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3, appraisal: { authority: 'ownerSecurityUnit' } } }] },
    },
  ],
  invalid: [
    {
      name: 'appraised by another body',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3, appraisal: { authority: 'other' } } }] },
      findings: [
        {
          messageId: 'wrong',
          at: '/facilities/0/security/appraisal/authority',
          says: 'Hồ sơ cấp độ 3 của "Trung tâm dữ liệu" do đơn vị khác thẩm định; thẩm quyền thẩm định thuộc đơn vị chuyên trách an toàn thông tin của chủ quản hệ thống.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'the appraiser is not stated',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3 } }] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/appraisal/authority' }],
    },
    {
      name: 'the level is not stated',
      parameters,
      model: { facilities: [centre] },
      findings: [{ messageId: 'noLevel', at: '/facilities/0/security/level' }],
    },
  ],
  notApplicable: [
    { name: 'another level', parameters, model: { facilities: [{ ...centre, security: { level: 4 } }] } },
  ],
});
