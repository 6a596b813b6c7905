import rule from '#rules/data/master-data-not-shared-by-default';
import { testRule } from '../../../kit/rule-tester.ts';

const asset = { id: 'csdl-can-bo', name: 'Cơ sở dữ liệu cán bộ', kind: 'database' } as const;
const units = { id: 'don-vi-hanh-chinh', name: 'Danh mục đơn vị hành chính', kind: 'codeList' } as const;

testRule(rule, {
  valid: [
    {
      name: 'master data is shared by default',
      model: { dataAssets: [{ ...asset, authoritative: true, use: 'shared', sharing: 'default' }] },
    },
    { name: 'a code list is shared by default', model: { dataAssets: [{ ...units, sharing: 'default' }] } },
  ],
  invalid: [
    {
      name: 'master data is shared on request only',
      model: { dataAssets: [{ ...asset, authoritative: true, use: 'shared', sharing: 'onRequest' }] },
      findings: [{ messageId: 'notDefault', at: '/dataAssets/0/sharing' }],
    },
    {
      name: 'a code list is kept inside',
      model: { dataAssets: [{ ...units, sharing: 'internal' }] },
      findings: [{ messageId: 'notDefault', at: '/dataAssets/0/sharing' }],
    },
  ],
  unstated: [
    {
      name: 'how master data is shared is not stated',
      model: { dataAssets: [{ ...asset, authoritative: true, use: 'shared' }] },
      findings: [{ messageId: 'unstated', at: '/dataAssets/0/sharing' }],
    },
    {
      name: 'whether it is the source is not stated',
      model: { dataAssets: [{ ...asset, use: 'shared', sharing: 'onRequest' }] },
      findings: [{ messageId: 'openNature', at: '/dataAssets/0/authoritative' }],
    },
    {
      name: 'whether it is shared data is not stated',
      model: { dataAssets: [{ ...asset, authoritative: true, sharing: 'onRequest' }] },
      findings: [{ messageId: 'openNature', at: '/dataAssets/0/use' }],
    },
  ],
  notApplicable: [
    { name: 'it is a copy', model: { dataAssets: [{ ...asset, authoritative: false }] } },
    { name: 'it is specialised', model: { dataAssets: [{ ...asset, use: 'specialised' }] } },
    { name: 'it is a data store', model: { dataAssets: [{ ...asset, kind: 'warehouse' }] } },
    { name: 'it is stated as absent', model: { dataAssets: [{ ...units, lifecycle: 'absent' }] } },
  ],
});
