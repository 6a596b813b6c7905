import rule from '#rules/data/open-data-holds-personal-data';
import { testRule } from '../../../kit/rule-tester.ts';

const asset = { id: 'du-lieu-xe-buyt', name: 'Dữ liệu xe buýt', kind: 'openDataset' } as const;

testRule(rule, {
  valid: [{ name: 'it holds none', model: { dataAssets: [{ ...asset, personalData: false }] } }],
  invalid: [
    {
      name: 'it holds personal data',
      model: { dataAssets: [{ ...asset, personalData: true }] },
      findings: [{ messageId: 'personal', at: '/dataAssets/0/personalData' }],
    },
  ],
  unstated: [
    {
      name: 'it is not stated',
      model: { dataAssets: [asset] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/personalData' }],
    },
  ],
  notApplicable: [
    { name: 'the data is not open', model: { dataAssets: [{ ...asset, kind: 'database', personalData: true }] } },
    { name: 'it is stated as absent', model: { dataAssets: [{ ...asset, lifecycle: 'absent' }] } },
  ],
});
