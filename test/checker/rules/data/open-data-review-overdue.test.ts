import rule from '#rules/data/open-data-review-overdue';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { months: 6 } as const;
const asset = { id: 'du-lieu-xe-buyt', name: 'Dữ liệu xe buýt', kind: 'openDataset' } as const;

testRule(rule, {
  valid: [
    {
      name: 'in time',
      parameters,
      model: { dataAssets: [{ ...asset, openData: { catalogueReviewedOn: '2021-01-15' } }] },
    },
  ],
  invalid: [
    {
      name: 'too long ago',
      parameters,
      model: { dataAssets: [{ ...asset, openData: { catalogueReviewedOn: '2020-12-29' } }] },
      findings: [
        {
          messageId: 'tooLate',
          at: '/dataAssets/0/openData/catalogueReviewedOn',
          says: 'Danh mục có dữ liệu mở "Dữ liệu xe buýt" được rà soát lần gần nhất ngày 29/12/2020, quá 6 tháng trước ngày của tài liệu.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'no date is stated',
      parameters,
      model: { dataAssets: [asset] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/openData/catalogueReviewedOn' }],
    },
  ],
  notApplicable: [
    { name: 'the data is not open', parameters, model: { dataAssets: [{ ...asset, kind: 'database' }] } },
    { name: 'it is stated as absent', parameters, model: { dataAssets: [{ ...asset, lifecycle: 'absent' }] } },
  ],
});
