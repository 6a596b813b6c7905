import rule from '#rules/integration/document-statuses-not-returned';
import { testRule } from '../../../kit/rule-tester.ts';

const documents = { id: 'qlvb', name: 'Quản lý văn bản', role: 'documents', lifecycle: 'operating' } as const;
const one = { statuses: 1 };
const six = { statuses: 6 };

testRule(rule, {
  valid: [
    {
      name: 'five states or more are returned, one is asked',
      parameters: one,
      model: { applications: [{ ...documents, statuses: { value: 5, qualifier: 'atLeast' } }] },
    },
    { name: 'six of six', parameters: six, model: { applications: [{ ...documents, statuses: 6 }] } },
  ],
  invalid: [
    {
      name: 'no state is returned',
      parameters: one,
      model: { applications: [{ ...documents, statuses: 0 }] },
      findings: [
        {
          messageId: 'broken',
          at: '/applications/0/statuses',
          says: 'Hệ thống quản lý văn bản "Quản lý văn bản" phản hồi 0 trạng thái xử lý, trong khi cần ít nhất 1 trạng thái.',
        },
      ],
    },
    {
      name: 'there is no document management system',
      parameters: one,
      model: { applications: [{ ...documents, lifecycle: 'planned' }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'five or more may be six',
      parameters: six,
      model: { applications: [{ ...documents, statuses: { value: 5, qualifier: 'atLeast' } }] },
      findings: [{ messageId: 'unstated', at: '/applications/0/statuses' }],
    },
    {
      name: 'the number is not stated',
      parameters: one,
      model: { applications: [documents] },
      findings: [{ messageId: 'unstated', at: '/applications/0/statuses' }],
    },
  ],
});
