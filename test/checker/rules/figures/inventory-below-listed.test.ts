import rule from '#rules/figures/inventory-below-listed';
import { testRule } from '../../../kit/rule-tester.ts';

const application = { id: 'cong', name: 'Cổng dịch vụ công' };

testRule(rule, {
  valid: [{ name: 'as many as listed', model: { inventory: { applications: 1 }, applications: [application] } }],
  invalid: [
    {
      name: 'fewer than listed',
      model: { inventory: { applications: 0 }, applications: [application] },
      findings: [
        {
          messageId: 'below',
          at: '/inventory/applications',
          says: 'Tổng số khai báo ít hơn số phần tử đã liệt kê: Ứng dụng (khai báo 0, liệt kê 1).',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [{ name: 'nothing is declared', model: { applications: [application] } }],
});
