import rule from '#rules/document/target-architecture-not-described';
import { testRule } from '../../../kit/rule-tester.ts';

const all = (['business', 'data', 'application', 'technology', 'security'] as const).map((domain) => ({
  domain,
  target: 'Dùng chung nền tảng.',
}));

testRule(rule, {
  valid: [
    { name: 'all five are described', model: { domains: all } },
    {
      name: 'one is drawn as target',
      model: {
        domains: all.slice(1),
        diagrams: [{ id: 'so-do-nghiep-vu', name: 'Sơ đồ nghiệp vụ', kind: 'business', state: 'target' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'one is left out',
      model: { domains: all.slice(1) },
      findings: [
        { messageId: 'unstated', at: '/domains', says: 'Chưa mô tả kiến trúc mục tiêu của các miền: nghiệp vụ.' },
      ],
    },
    {
      name: 'a domain is named and nothing is said of it',
      model: { domains: [...all.slice(0, 4), { domain: 'security' }] },
      findings: [{ messageId: 'unstated', at: '/domains' }],
    },
  ],
});
