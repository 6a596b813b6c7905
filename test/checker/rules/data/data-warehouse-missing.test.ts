import rule from '#rules/data/data-warehouse-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const store = { id: 'kho-du-lieu', name: 'Kho dữ liệu dùng chung', kind: 'warehouse' } as const;

testRule(rule, {
  valid: [
    { name: 'it operates', model: { dataAssets: [{ ...store, lifecycle: 'operating' }] } },
    { name: 'it is planned', model: { dataAssets: [{ ...store, lifecycle: 'planned' }] } },
  ],
  invalid: [
    {
      name: 'it is stated as absent',
      model: { dataAssets: [{ ...store, lifecycle: 'absent' }] },
      findings: [{ messageId: 'absent', at: '/dataAssets/0/lifecycle' }],
    },
    {
      name: 'one is retired and the other was never built',
      model: {
        dataAssets: [
          { ...store, lifecycle: 'retiring' },
          { ...store, id: 'kho-moi', lifecycle: 'absent' },
        ],
      },
      findings: [{ messageId: 'absent', at: '/dataAssets/0/lifecycle' }],
    },
    {
      name: 'all data assets are listed and none is a store',
      model: { inventory: { dataAssets: 0 } },
      findings: [{ messageId: 'unlisted', at: '/inventory/dataAssets' }],
    },
  ],
  unstated: [
    { name: 'no store is listed', model: {}, findings: [{ messageId: 'unstated', at: '/dataAssets' }] },
    {
      name: 'its lifecycle is not stated',
      model: { dataAssets: [store] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/lifecycle' }],
    },
  ],
});
