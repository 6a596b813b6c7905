import rule from '#rules/data/open-data-not-on-national-portal';
import { testRule } from '../../../kit/rule-tester.ts';

const asset = { id: 'du-lieu-xe-buyt', name: 'Dữ liệu xe buýt', kind: 'openDataset' } as const;
const portal = { id: 'cong-du-lieu', name: 'Cổng dữ liệu tỉnh', role: 'dataPortal', lifecycle: 'operating' } as const;
const published = { ...asset, openData: { portal: 'cong-du-lieu' } } as const;
const link = { id: 'cong-du-lieu-quoc-gia-tinh', from: 'cong-du-lieu', to: 'cong-du-lieu-quoc-gia' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is on the national portal',
      model: { dataAssets: [{ ...asset, openData: { portal: 'cong-du-lieu-quoc-gia' } }] },
    },
    {
      name: 'its portal is connected to the national one',
      model: {
        dataAssets: [published],
        applications: [portal],
        connections: [{ ...link, lifecycle: 'operating' }],
      },
    },
  ],
  invalid: [
    {
      name: 'its portal is not connected',
      model: { dataAssets: [published], applications: [portal], connections: [{ ...link, lifecycle: 'absent' }] },
      findings: [{ messageId: 'notConnected', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'the connection is planned',
      model: { dataAssets: [published], applications: [portal], connections: [{ ...link, lifecycle: 'planned' }] },
      findings: [{ messageId: 'notYet', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'its portal does not operate',
      model: { dataAssets: [published], applications: [{ ...portal, lifecycle: 'planned' }] },
      findings: [{ messageId: 'noSystem', at: '/applications/0/lifecycle' }],
    },
  ],
  unstated: [
    {
      name: 'no portal is stated',
      model: { dataAssets: [asset] },
      findings: [{ messageId: 'noPortal', at: '/dataAssets/0/openData/portal' }],
    },
    {
      name: 'the connection is not stated',
      model: { dataAssets: [published], applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
  ],
  notApplicable: [
    { name: 'the data is not open', model: { dataAssets: [{ ...asset, kind: 'database' }] } },
    { name: 'it is stated as absent', model: { dataAssets: [{ ...asset, lifecycle: 'absent' }] } },
  ],
});
