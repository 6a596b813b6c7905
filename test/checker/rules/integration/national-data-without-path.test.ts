import type { Application, Connection, DataAsset, Platform } from '#generated/types';
import rule from '#rules/integration/national-data-without-path';
import { testRule } from '../../../kit/rule-tester.ts';

const database = 'csdlqg-dan-cu';
const reader: Application = { id: 'mot-cua', name: 'Một cửa điện tử', lifecycle: 'operating', reads: [database] };
const broker: Application = { id: 'kho', name: 'Kho dữ liệu', lifecycle: 'operating', reads: ['kho-rieng'] };
const own: DataAsset = { id: 'kho-rieng', name: 'Dữ liệu của tỉnh', kind: 'database' };
const lgsp: Platform = { id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'operating', reads: ['kho-rieng'] };
const link = (from: string, to: string, lifecycle?: Connection['lifecycle']): Connection => ({
  id: `${from}-${to}`,
  from,
  to,
  ...(lifecycle && { lifecycle }),
});

testRule(rule, {
  valid: [
    {
      name: 'a connection leads to the database',
      model: { applications: [reader], connections: [link('mot-cua', database, 'operating')] },
    },
    {
      name: 'the way leads over the LGSP and NDXP',
      model: {
        applications: [reader],
        platforms: [lgsp],
        dataAssets: [own],
        connections: [
          link('mot-cua', 'lgsp', 'operating'),
          link('lgsp', 'ndxp', 'operating'),
          link(database, 'ndxp', 'operating'),
        ],
      },
    },
    {
      name: 'another system of the province hands the data on',
      model: {
        applications: [reader, broker],
        dataAssets: [own],
        connections: [link('mot-cua', 'kho', 'operating'), link('kho', database, 'operating')],
      },
    },
    {
      name: 'a part of the system has the connection',
      model: {
        applications: [{ ...reader, parts: ['kho'] }, broker],
        dataAssets: [own],
        connections: [link('kho', database, 'operating')],
      },
    },
  ],
  invalid: [
    {
      name: 'all connections are listed and none leads there',
      model: { inventory: { connections: 0 }, applications: [reader] },
      findings: [
        {
          messageId: 'noWay',
          at: '/applications/0/reads/0',
          says: '"Một cửa điện tử" đọc dữ liệu từ "Cơ sở dữ liệu quốc gia về dân cư", nhưng danh mục kết nối được khai báo đầy đủ không có đường nào đến đó.',
        },
      ],
    },
    {
      name: 'the only connection is planned',
      model: {
        inventory: { connections: 1 },
        applications: [reader],
        connections: [link('mot-cua', database, 'planned')],
      },
      findings: [{ messageId: 'noWay', at: '/applications/0/reads/0' }],
    },
    {
      name: 'what another system on the LGSP reaches is not within reach',
      model: {
        inventory: { connections: 3 },
        applications: [reader, broker],
        platforms: [lgsp],
        dataAssets: [own],
        connections: [
          link('mot-cua', 'lgsp', 'operating'),
          link('kho', 'lgsp', 'operating'),
          link('kho', database, 'operating'),
        ],
      },
      findings: [{ messageId: 'noWay', at: '/applications/0/reads/0' }],
    },
  ],
  unstated: [
    {
      name: 'what the system reads is not stated',
      model: { applications: [{ id: 'mot-cua', name: 'Một cửa điện tử' }] },
      findings: [{ messageId: 'readsUnstated', at: '/applications/0/reads' }],
    },
    {
      name: 'no way is listed, and not all connections are',
      model: { applications: [reader], connections: [link('mot-cua', database, 'absent')] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
    {
      name: 'the way gets as far as NDXP',
      model: {
        inventory: { connections: 1 },
        applications: [reader],
        connections: [link('mot-cua', 'ndxp', 'operating')],
      },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
    {
      name: 'the state of a link is not stated',
      model: { applications: [reader], connections: [link('mot-cua', database)] },
      findings: [{ messageId: 'openLink', at: '/connections/0/lifecycle' }],
    },
  ],
  notApplicable: [
    { name: 'it reads data of the province', model: { applications: [broker], dataAssets: [own] } },
    { name: 'it is planned', model: { applications: [{ ...reader, lifecycle: 'planned' }] } },
    {
      name: 'it reads nothing',
      model: {
        applications: [{ id: 'tin', name: 'Trang tin', openPoints: [{ property: 'reads', state: 'notApplicable' }] }],
      },
    },
  ],
});
