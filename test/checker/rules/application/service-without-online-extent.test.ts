import rule from '#rules/application/service-without-online-extent';
import { testRule } from '../../../kit/rule-tester.ts';

const service = { id: 'ho-kinh-doanh', name: 'Đăng ký hộ kinh doanh' };

testRule(rule, {
  valid: [{ name: 'it is stated', model: { services: [{ ...service, online: 'partial' }] } }],
  invalid: [],
  unstated: [
    {
      name: 'only a grade is stated',
      model: { services: [{ ...service, grade: 4 }] },
      findings: [
        {
          messageId: 'onlyGrade',
          at: '/services/0/online',
          says: 'Dịch vụ công "Đăng ký hộ kinh doanh" còn ghi mức độ 4; chưa nêu là toàn trình hay một phần.',
        },
      ],
    },
    {
      name: 'nothing is stated',
      model: { services: [service] },
      findings: [{ messageId: 'unstated', at: '/services/0/online' }],
    },
  ],
  notApplicable: [{ name: 'it is planned', model: { services: [{ ...service, lifecycle: 'planned' }] } }],
});
