import rule from '#rules/document/component-architecture-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const all = (['business', 'data', 'application', 'technology', 'security'] as const).map((domain) => ({
  domain,
  target: 'Dùng chung nền tảng.',
}));

const architecture = { status: 'issued' } as const;

testRule(rule, {
  valid: [
    { name: 'all five are described', model: { document: { architecture }, domains: all } },
    {
      name: 'one is drawn',
      model: {
        document: { architecture },
        domains: all.slice(1),
        diagrams: [{ id: 'so-do-nghiep-vu', name: 'Sơ đồ nghiệp vụ', kind: 'business' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is stated, but not that there is an architecture',
      model: { domains: all },
      findings: [{ messageId: 'noArchitecture', at: '/document/architecture/status' }],
    },
    {
      name: 'one is left out',
      model: { domains: all.slice(1) },
      findings: [{ messageId: 'unstated', at: '/domains', says: 'Chưa có mô tả kiến trúc thành phần: nghiệp vụ.' }],
    },
    {
      name: 'a domain is named and nothing is said of it',
      model: { domains: [...all.slice(0, 4), { domain: 'security' }] },
      findings: [{ messageId: 'unstated', at: '/domains' }],
    },
  ],
});
