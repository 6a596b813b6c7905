import rule from '#rules/application/application-without-lifecycle';
import { testRule } from '../../../kit/rule-tester.ts';

const application = { id: 'qlvb', name: 'Quản lý văn bản' };

testRule(rule, {
  valid: [
    { name: 'it operates', model: { applications: [{ ...application, lifecycle: 'operating' }] } },
    { name: 'it is stated as absent', model: { applications: [{ ...application, lifecycle: 'absent' }] } },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { applications: [application] },
      findings: [
        {
          messageId: 'unstated',
          at: '/applications/0/lifecycle',
          says: 'Chưa nêu ứng dụng "Quản lý văn bản" đang vận hành, thí điểm, xây dựng hay dự kiến.',
        },
      ],
    },
  ],
});
