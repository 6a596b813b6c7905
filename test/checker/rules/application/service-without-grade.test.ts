import rule from '#rules/application/service-without-grade';
import { testRule } from '../../../kit/rule-tester.ts';

const service = { id: 'ho-kinh-doanh', name: 'Đăng ký hộ kinh doanh' };

testRule(rule, {
  valid: [{ name: 'it is stated', model: { services: [{ ...service, grade: 4 }] } }],
  invalid: [],
  unstated: [
    {
      name: 'only the later scale is used',
      model: { services: [{ ...service, online: 'full' }] },
      findings: [{ messageId: 'unstated', at: '/services/0/grade' }],
    },
  ],
  notApplicable: [{ name: 'it is planned', model: { services: [{ ...service, lifecycle: 'planned' }] } }],
});
