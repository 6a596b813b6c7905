import rule from '#rules/integration/signature-not-integrated';
import { testRule } from '../../../kit/rule-tester.ts';

const documents = { id: 'qlvb', name: 'Quản lý văn bản', role: 'documents', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { applications: [{ ...documents, signature: { integrated: true } }] },
    },
    {
      name: 'one of two systems states it',
      model: {
        applications: [
          { ...documents, signature: { integrated: false } },
          { ...documents, id: 'qlvb-2', signature: { integrated: true } },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'it is stated not to be so',
      model: { applications: [{ ...documents, signature: { integrated: false } }] },
      findings: [{ messageId: 'broken', at: '/applications/0/signature/integrated' }],
    },
    {
      name: 'there is no document management system',
      model: { applications: [{ ...documents, lifecycle: 'absent', signature: { integrated: true } }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'nothing is said of signatures',
      model: { applications: [documents] },
      findings: [{ messageId: 'unstated', at: '/applications/0/signature' }],
    },
    {
      name: 'it is not said that the system operates',
      model: {
        applications: [{ id: 'qlvb', name: 'Quản lý văn bản', role: 'documents', signature: { integrated: true } }],
      },
      findings: [{ messageId: 'unstated', at: '/applications/0/lifecycle' }],
    },
    { name: 'no such system is listed', model: {}, findings: [{ messageId: 'unstated', at: '/applications' }] },
  ],
});
