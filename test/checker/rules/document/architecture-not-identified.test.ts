import rule from '#rules/document/architecture-not-identified';
import { testRule } from '../../../kit/rule-tester.ts';

const decision = { number: '2336/QĐ-UBND', date: '2018-10-09' } as const;

testRule(rule, {
  valid: [{ name: 'all is stated', model: { document: { architecture: { version: '1.0', decision } } } }],
  invalid: [],
  unstated: [
    {
      name: 'no architecture is stated',
      model: {},
      findings: [
        {
          messageId: 'unstated',
          at: '/document/architecture/version',
          says: 'Chưa nêu đủ thông tin nhận diện kiến trúc của tỉnh, còn thiếu: phiên bản, số quyết định, ngày ban hành.',
        },
      ],
    },
    {
      name: 'the decision has no date',
      model: { document: { architecture: { version: '1.0', decision: { number: '2336/QĐ-UBND' } } } },
      findings: [{ messageId: 'unstated', at: '/document/architecture/decision/date' }],
    },
    {
      name: 'the title says the version',
      model: {
        document: {
          title: 'Kiến trúc',
          version: '1',
          date: '2021-06-30',
          province: { code: '14', name: 'Sơn La' },
          architecture: { title: 'Kiến trúc, phiên bản 2.0', decision: { number: '12/QĐ-UBND', date: '2020-12-31' } },
        },
      },
      findings: [{ messageId: 'unstated', at: '/document/architecture/version' }],
    },
  ],
});
