import rule from '#rules/document/gap-without-initiative';
import { testRule } from '../../../kit/rule-tester.ts';

const gap = { id: 'chua-co-lgsp', name: 'Chưa có nền tảng tích hợp' } as const;
const initiative = { id: 'xay-dung-lgsp', name: 'Xây dựng LGSP' } as const;

testRule(rule, {
  valid: [
    {
      name: 'an initiative closes it',
      model: { gaps: [gap], initiatives: [{ ...initiative, gaps: ['chua-co-lgsp'] }] },
    },
  ],
  invalid: [
    {
      name: 'all initiatives are listed and none closes it',
      model: { gaps: [gap], inventory: { initiatives: 1 }, initiatives: [{ ...initiative, gaps: [] }] },
      findings: [{ messageId: 'none', at: '/gaps/0' }],
    },
  ],
  unstated: [
    {
      name: 'no initiative is listed',
      model: { gaps: [gap] },
      findings: [{ messageId: 'unstated', at: '/initiatives' }],
    },
    {
      name: 'an initiative does not say what it closes',
      model: { gaps: [gap], inventory: { initiatives: 1 }, initiatives: [initiative] },
      findings: [{ messageId: 'unstated', at: '/initiatives' }],
    },
  ],
});
