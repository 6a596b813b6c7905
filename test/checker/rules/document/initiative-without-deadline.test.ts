import rule from '#rules/document/initiative-without-deadline';
import { testRule } from '../../../kit/rule-tester.ts';

const initiative = { id: 'xay-dung-lgsp', name: 'Xây dựng LGSP' } as const;

testRule(rule, {
  valid: [
    { name: 'it has an end', model: { initiatives: [{ ...initiative, end: '2021-12' }] } },
    {
      name: 'its phase has an end',
      model: {
        initiatives: [initiative],
        roadmap: [{ id: 'giai-doan-1', name: 'Giai đoạn 1', end: '2021', initiatives: ['xay-dung-lgsp'] }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it has no end',
      model: { initiatives: [{ ...initiative, start: '2020' }] },
      findings: [{ messageId: 'unstated', at: '/initiatives/0/end' }],
    },
    {
      name: 'its phase has no end',
      model: {
        initiatives: [initiative],
        roadmap: [{ id: 'giai-doan-1', name: 'Giai đoạn 1', initiatives: ['xay-dung-lgsp'] }],
      },
      findings: [{ messageId: 'unstated', at: '/initiatives/0/end' }],
    },
  ],
});
