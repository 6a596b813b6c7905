import rule from '#rules/document/current-architecture-not-assessed';
import { testRule } from '../../../kit/rule-tester.ts';

const all = (['business', 'data', 'application', 'technology', 'security'] as const).map((domain) => ({
  domain,
  weaknesses: ['Dữ liệu phân tán'],
}));

testRule(rule, {
  valid: [{ name: 'all five are described', model: { domains: all } }],
  invalid: [],
  unstated: [
    {
      name: 'one is left out',
      model: { domains: all.slice(1) },
      findings: [
        {
          messageId: 'unstated',
          at: '/domains',
          says: 'Chưa nêu điểm mạnh, hạn chế của hiện trạng ở các miền: nghiệp vụ.',
        },
      ],
    },
    {
      name: 'a domain is named and nothing is said of it',
      model: { domains: [...all.slice(0, 4), { domain: 'security' }] },
      findings: [{ messageId: 'unstated', at: '/domains' }],
    },
  ],
});
