import rule from '#rules/data/shared-data-without-usage-regulation';
import { testRule } from '../../../kit/rule-tester.ts';

const asset = { id: 'csdl-dat-dai', name: 'Cơ sở dữ liệu đất đai', kind: 'database' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it has a regulation',
      model: { dataAssets: [{ ...asset, usageRegulation: { number: '10/2021/QĐ-UBND' } }] },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is shared and has none',
      model: { dataAssets: [{ ...asset, sharing: 'default' }] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/usageRegulation' }],
    },
    {
      name: 'nothing is stated',
      model: { dataAssets: [asset] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/usageRegulation' }],
    },
  ],
  notApplicable: [
    { name: 'it is for internal use', model: { dataAssets: [{ ...asset, sharing: 'internal' }] } },
    { name: 'it is stated as absent', model: { dataAssets: [{ ...asset, lifecycle: 'absent' }] } },
  ],
});
