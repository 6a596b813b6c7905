import rule from '#rules/data/open-data-catalogue-not-issued';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { phrases: ['danh mục dữ liệu mở'] } as const;

testRule(rule, {
  valid: [
    {
      name: 'the act is listed',
      parameters,
      model: {
        document: {
          relatedActs: [{ number: '55/QĐ-UBND', title: 'Ban hành Danh mục dữ liệu mở và kế hoạch công bố' }],
        },
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'no such act is listed',
      parameters,
      model: { document: { relatedActs: [{ number: '1/QĐ-UBND', title: 'Quy chế thư điện tử' }] } },
      findings: [{ messageId: 'unstated', at: '/document/relatedActs' }],
    },
  ],
});
