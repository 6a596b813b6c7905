import rule from '#rules/levels/level-approved-by-wrong-authority';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre', lifecycle: 'operating' } as const;
const parameters = { levels: ['3'], approvers: ['owner', 'delegate'] };

testRule(rule, {
  valid: [
    {
      name: 'a decision of the People’s Committee',
      parameters,
      model: {
        facilities: [{ ...centre, security: { level: 3, approval: { decision: { number: '1386/QĐ-UBND' } } } }],
      },
    },
    {
      name: 'approved by a delegate',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3, approval: { authority: 'delegate' } } }] },
    },
  ],
  invalid: [
    {
      name: 'approved by the security unit',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3, approval: { authority: 'ownerSecurityUnit' } } }] },
      findings: [
        {
          messageId: 'wrong',
          at: '/facilities/0/security/approval/authority',
          says: 'Cấp độ 3 của "Trung tâm dữ liệu" do đơn vị chuyên trách an toàn thông tin của chủ quản hệ thống phê duyệt; thẩm quyền phê duyệt thuộc chủ quản hệ thống hoặc người được chủ quản ủy quyền.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'the approver is not stated',
      parameters,
      model: { facilities: [{ ...centre, security: { level: 3 } }] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/security/approval/authority' }],
    },
    {
      name: 'the level is not stated',
      parameters,
      model: { facilities: [centre] },
      findings: [{ messageId: 'noLevel', at: '/facilities/0/security/level' }],
    },
  ],
  notApplicable: [
    { name: 'another level', parameters, model: { facilities: [{ ...centre, security: { level: 2 } }] } },
    { name: 'it does not exist', parameters, model: { facilities: [{ ...centre, lifecycle: 'absent' }] } },
  ],
});
