import rule from '#rules/application/shared-function-repeated';
import { testRule } from '../../../kit/rule-tester.ts';

const organisations = [
  { id: 'van-phong', name: 'Văn phòng', level: 'province' },
  { id: 'so-y-te', name: 'Sở Y tế', level: 'province' },
] as const;
const functions = [
  { id: 'van-ban', name: 'Quản lý văn bản' },
  { id: 'kham-chua-benh', name: 'Khám, chữa bệnh' },
] as const;
const shared = {
  id: 'qlvb',
  name: 'Quản lý văn bản dùng chung',
  role: 'documents',
  category: 'shared',
  owner: 'van-phong',
  functions: ['van-ban'],
  lifecycle: 'operating',
} as const;
const own = {
  ...shared,
  id: 'qlvb-y-te',
  name: 'Văn bản ngành y tế',
  category: 'internal',
  owner: 'so-y-te',
} as const;
const withApplications = (...applications: readonly object[]) =>
  ({ organisations, functions, applications: [shared, ...applications] }) as object;

testRule(rule, {
  valid: [
    { name: 'another function', model: withApplications({ ...own, functions: ['kham-chua-benh'] }) },
    { name: 'another role', model: withApplications({ ...own, role: 'reporting' }) },
    { name: 'the same owner', model: withApplications({ ...own, owner: 'van-phong' }) },
    { name: 'it builds on the shared one', model: withApplications({ ...own, reuse: { reuseOf: 'qlvb' } }) },
    {
      name: 'the reason is stated',
      model: withApplications({ ...own, reuse: { form: 'own', duplicateJustification: 'Văn bản mật.' } }),
    },
  ],
  invalid: [
    {
      name: 'an own system for what a shared one does',
      model: withApplications({ ...own, reuse: { form: 'own' } }),
      findings: [
        {
          messageId: 'repeated',
          at: '/applications/1/functions',
          says: '"Văn bản ngành y tế" được nêu là hệ thống riêng cho nghiệp vụ "Quản lý văn bản", trong khi ứng dụng dùng chung "Quản lý văn bản dùng chung" đang phục vụ cùng nghiệp vụ, cùng vai trò.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'the same function and role, and nothing on reuse',
      model: withApplications(own),
      findings: [{ messageId: 'unreasoned', at: '/applications/1/reuse/duplicateJustification' }],
    },
    {
      name: 'an own system whose role is not stated',
      model: withApplications({ ...own, role: undefined, reuse: { form: 'own' } }),
      findings: [{ messageId: 'unreasoned', at: '/applications/1/reuse/duplicateJustification' }],
    },
    {
      name: 'whether the own system operates is not stated',
      model: withApplications({ ...own, lifecycle: undefined, reuse: { form: 'own' } }),
      findings: [{ messageId: 'unreasoned', at: '/applications/1/reuse/duplicateJustification' }],
    },
    {
      name: 'no category',
      model: withApplications({ ...own, category: undefined }),
      findings: [{ messageId: 'unstated', at: '/applications/1/category' }],
    },
    {
      name: 'no functions',
      model: withApplications({ ...own, functions: [] }),
      findings: [{ messageId: 'unstated', at: '/applications/1/functions' }],
    },
    {
      name: 'no owner',
      model: withApplications({ ...own, owner: undefined }),
      findings: [{ messageId: 'unstated', at: '/applications/1/owner' }],
    },
  ],
  notApplicable: [
    { name: 'only shared applications', model: withApplications() },
    { name: 'it is planned', model: withApplications({ ...own, lifecycle: 'planned' }) },
  ],
});
