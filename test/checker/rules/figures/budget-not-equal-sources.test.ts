import type { Breakdown } from '#generated/types';
import rule from '#rules/figures/budget-not-equal-sources';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const budget = (amounts: Breakdown): ModelParts => ({
  budgets: [{ id: 'du-an', name: 'Dự án', unit: 'millionDong', amounts }],
});

testRule(rule, {
  valid: [
    {
      name: 'central and local make the total',
      model: budget({
        total: 46922,
        parts: [
          { key: 'central', value: 27000 },
          { key: 'local', value: 19922 },
        ],
      }),
    },
    {
      name: 'security is no source',
      model: budget({
        total: 100.3,
        parts: [
          { key: 'central', value: 100.1 },
          { key: 'local', value: 0.2 },
          { key: 'security', value: 10 },
        ],
      }),
    },
    {
      name: 'some sources are left out',
      model: budget({ total: 10, partial: true, parts: [{ key: 'local', value: 4 }] }),
    },
  ],
  invalid: [
    {
      name: 'another total',
      model: budget({
        total: 46900,
        parts: [
          { key: 'central', value: 27000 },
          { key: 'local', value: 19922 },
        ],
      }),
      findings: [
        {
          messageId: 'differs',
          at: '/budgets/0',
          says: 'Các nguồn kinh phí cộng lại không bằng tổng: 27.000 + 19.922 = 46.922 triệu đồng, tài liệu ghi 46.900 triệu đồng.',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [{ name: 'no total', model: budget({ parts: [{ key: 'local', value: 4 }] }) }],
});
