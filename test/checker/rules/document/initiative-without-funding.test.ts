import type { Budget } from '#generated/types';
import rule from '#rules/document/initiative-without-funding';
import { testRule } from '../../../kit/rule-tester.ts';

const initiative = { id: 'xay-dung-lgsp', name: 'Xây dựng LGSP' } as const;
const budget: Budget = {
  id: 'kinh-phi-2021',
  name: 'Kinh phí năm 2021',
  unit: 'billionDong',
  amounts: { total: 15, parts: [] },
};

testRule(rule, {
  valid: [
    { name: 'it names its source', model: { initiatives: [{ ...initiative, funding: [{ source: 'local' }] }] } },
    {
      name: 'a budget pays for it',
      model: { initiatives: [initiative], budgets: [{ ...budget, initiatives: ['xay-dung-lgsp'] }] },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'neither is stated',
      model: { initiatives: [initiative], budgets: [budget] },
      findings: [{ messageId: 'unstated', at: '/initiatives/0/funding' }],
    },
  ],
});
