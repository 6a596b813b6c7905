import rule from '#rules/data/data-asset-use-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

const asset = { id: 'csdl-can-bo', name: 'Cơ sở dữ liệu cán bộ', kind: 'database' } as const;

testRule(rule, {
  valid: [{ name: 'it is stated', model: { dataAssets: [{ ...asset, use: 'specialised' }] } }],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { dataAssets: [asset] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/use' }],
    },
  ],
  notApplicable: [
    { name: 'the data is stated as absent', model: { dataAssets: [{ ...asset, lifecycle: 'absent' }] } },
    {
      name: 'it is stated as not applicable',
      model: { dataAssets: [{ ...asset, openPoints: [{ property: 'use', state: 'notApplicable' }] }] },
    },
  ],
});
