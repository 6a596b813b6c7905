import rule from '#rules/data/personal-data-not-marked';
import { testRule } from '../../../kit/rule-tester.ts';

const asset = { id: 'csdl-can-bo', name: 'Cơ sở dữ liệu cán bộ', kind: 'database' } as const;

testRule(rule, {
  valid: [{ name: 'it is stated', model: { dataAssets: [{ ...asset, personalData: false }] } }],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { dataAssets: [asset] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/personalData' }],
    },
  ],
  notApplicable: [
    { name: 'the data is stated as absent', model: { dataAssets: [{ ...asset, lifecycle: 'absent' }] } },
    {
      name: 'it is stated as not applicable',
      model: { dataAssets: [{ ...asset, openPoints: [{ property: 'personalData', state: 'notApplicable' }] }] },
    },
  ],
});
