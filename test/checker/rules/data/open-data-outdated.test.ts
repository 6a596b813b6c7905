import rule from '#rules/data/open-data-outdated';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { months: 3 } as const;
const asset = { id: 'du-lieu-xe-buyt', name: 'Dữ liệu xe buýt', kind: 'openDataset' } as const;

testRule(rule, {
  valid: [
    { name: 'in time', parameters, model: { dataAssets: [{ ...asset, openData: { updatedOn: '2021-04-01' } }] } },
  ],
  invalid: [
    {
      name: 'too long ago',
      parameters,
      model: { dataAssets: [{ ...asset, openData: { updatedOn: '2021-03-29' } }] },
      findings: [
        {
          messageId: 'tooLate',
          at: '/dataAssets/0/openData/updatedOn',
          says: 'Dữ liệu mở "Dữ liệu xe buýt" được cập nhật lần gần nhất ngày 29/03/2021, quá 3 tháng trước ngày của tài liệu.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'no date is stated',
      parameters,
      model: { dataAssets: [asset] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/openData/updatedOn' }],
    },
  ],
  notApplicable: [
    { name: 'the data is not open', parameters, model: { dataAssets: [{ ...asset, kind: 'database' }] } },
    { name: 'it is stated as absent', parameters, model: { dataAssets: [{ ...asset, lifecycle: 'absent' }] } },
  ],
});
