import rule from '#rules/data/data-asset-not-centrally-managed';
import { testRule } from '../../../kit/rule-tester.ts';

const asset = { id: 'csdl-dat-dai', name: 'CSDL đất đai', kind: 'database', use: 'specialised' } as const;

testRule(rule, {
  valid: [{ name: 'it is managed centrally', model: { dataAssets: [{ ...asset, centrallyManaged: true }] } }],
  invalid: [
    {
      name: 'it is not managed centrally',
      model: { dataAssets: [{ ...asset, centrallyManaged: false }] },
      findings: [
        {
          messageId: 'scattered',
          at: '/dataAssets/0/centrallyManaged',
          says: 'Cơ sở dữ liệu "CSDL đất đai" chưa được quản lý tập trung ở quy mô toàn tỉnh.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'it is not stated',
      model: { dataAssets: [asset] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/centrallyManaged' }],
    },
  ],
  notApplicable: [
    { name: 'it serves one office only', model: { dataAssets: [{ ...asset, use: 'internal' }] } },
    { name: 'it is a code list', model: { dataAssets: [{ ...asset, kind: 'codeList' }] } },
    { name: 'it is stated as absent', model: { dataAssets: [{ ...asset, lifecycle: 'absent' }] } },
  ],
});
