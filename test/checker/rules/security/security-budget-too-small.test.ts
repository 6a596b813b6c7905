import type { Breakdown } from '#generated/types';
import rule from '#rules/security/security-budget-too-small';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const budget = (amounts: Breakdown): ModelParts => ({
  budgets: [{ id: 'ns', name: 'Kế hoạch 2020', unit: 'millionDong', amounts }],
});

testRule(rule, {
  valid: [
    { name: 'ten percent', model: budget({ total: 1000, parts: [{ key: 'security', value: 100 }] }) },
    {
      name: 'at least ten percent',
      model: budget({ total: 1000, parts: [{ key: 'security', value: { value: 100, qualifier: 'over' } }] }),
    },
  ],
  invalid: [
    {
      name: 'four percent',
      model: budget({ total: 1000, parts: [{ key: 'security', value: 40 }] }),
      findings: [
        {
          messageId: 'tooSmall',
          at: '/budgets/0/amounts/parts',
          says: 'Kinh phí an toàn thông tin của "Kế hoạch 2020" là 40 trên tổng 1.000 (đơn vị: triệu đồng), đạt 4%; phải đạt ít nhất 10%.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'the part is not stated',
      model: budget({ total: 1000, parts: [{ key: 'central', value: 40 }] }),
      findings: [{ messageId: 'unstated', at: '/budgets/0/amounts/parts' }],
    },
    {
      name: 'the part is only approximate',
      model: budget({ total: 1000, parts: [{ key: 'security', value: { value: 40, qualifier: 'about' } }] }),
      findings: [{ messageId: 'unstated', at: '/budgets/0/amounts/parts' }],
    },
  ],
});
