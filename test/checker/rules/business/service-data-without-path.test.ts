import type { Application, Connection, Service } from '#generated/types';
import rule from '#rules/business/service-data-without-path';
import { testRule } from '../../../kit/rule-tester.ts';

const database = 'csdlqg-dan-cu';
const shared: NonNullable<Service['inputs']>[number] = {
  name: 'Số định danh',
  data: database,
  collectedFrom: 'shared',
};
const oneStop: Application = { id: 'mot-cua', name: 'Một cửa điện tử' };
const service: Service = {
  id: 'ho-tich',
  name: 'Đăng ký hộ tịch',
  lifecycle: 'operating',
  applications: ['mot-cua'],
  inputs: [shared],
  inputCount: 1,
};
const link: Connection = { id: 'mot-cua-dan-cu', from: 'mot-cua', to: database };
const { applications: _, ...unhandled } = service;

testRule(rule, {
  valid: [
    {
      name: 'the application that handles it is connected with the database',
      model: { services: [service], applications: [oneStop], connections: [{ ...link, lifecycle: 'operating' }] },
    },
    {
      name: 'one of two applications is',
      model: {
        services: [{ ...service, applications: ['tiep-nhan', 'mot-cua'] }],
        applications: [{ id: 'tiep-nhan', name: 'Tiếp nhận' }, oneStop],
        connections: [{ ...link, lifecycle: 'operating' }],
      },
    },
  ],
  invalid: [
    {
      name: 'all connections are listed and none leads there',
      model: { inventory: { connections: 0 }, services: [service], applications: [oneStop] },
      findings: [{ messageId: 'noWay', at: '/services/0/inputs/0/data' }],
    },
    {
      name: 'the connection is stated absent',
      model: {
        inventory: { connections: 1 },
        services: [service],
        applications: [oneStop],
        connections: [{ ...link, lifecycle: 'absent' }],
      },
      findings: [{ messageId: 'noWay', at: '/services/0/inputs/0/data' }],
    },
  ],
  unstated: [
    {
      name: 'no way is listed, and not all connections are',
      model: { services: [service], applications: [oneStop] },
      findings: [{ messageId: 'unstated', at: '/connections' }],
    },
    {
      name: 'the state of the connection is not stated',
      model: { services: [service], applications: [oneStop], connections: [link] },
      findings: [{ messageId: 'openLink', at: '/connections/0/lifecycle' }],
    },
    {
      name: 'the application is not stated',
      model: { services: [unhandled] },
      findings: [{ messageId: 'noApplication', at: '/services/0/applications' }],
    },
    {
      name: 'where an input comes from is not stated',
      model: {
        services: [{ ...service, inputs: [{ name: 'Số định danh', data: database }] }],
        applications: [oneStop],
      },
      findings: [{ messageId: 'openInput', at: '/services/0/inputs/0/collectedFrom' }],
    },
    {
      name: 'which shared data it is is not stated',
      model: {
        services: [{ ...service, inputs: [{ name: 'Số định danh', collectedFrom: 'shared' }] }],
        applications: [oneStop],
      },
      findings: [{ messageId: 'openInput', at: '/services/0/inputs/0/data' }],
    },
    {
      name: 'there may be another input',
      model: {
        services: [{ ...service, inputCount: 2 }],
        applications: [oneStop],
        connections: [{ ...link, lifecycle: 'operating' }],
      },
      findings: [{ messageId: 'inputsUnstated', at: '/services/0/inputCount' }],
    },
    {
      name: 'no input is stated',
      model: { services: [{ id: 'ho-tich', name: 'Đăng ký hộ tịch' }] },
      findings: [{ messageId: 'inputsUnstated', at: '/services/0/inputs' }],
    },
  ],
  notApplicable: [
    {
      name: 'the applicant hands everything in',
      model: {
        services: [{ ...service, inputs: [{ name: 'Đơn', collectedFrom: 'citizen' }] }],
        applications: [oneStop],
      },
    },
    { name: 'nothing is asked', model: { services: [{ ...unhandled, inputs: [], inputCount: 0 }] } },
    {
      name: 'inputs do not apply',
      model: {
        services: [{ id: 'ho-tich', name: 'Hộ tịch', openPoints: [{ property: 'inputs', state: 'notApplicable' }] }],
      },
    },
    {
      name: 'a national system handles it',
      model: { services: [{ ...service, applications: ['cong-dich-vu-cong-quoc-gia'] }] },
    },
    { name: 'it is planned', model: { services: [{ ...service, lifecycle: 'planned' }] } },
    {
      name: 'the data is the province’s own',
      model: {
        dataAssets: [{ id: 'dat', name: 'Dữ liệu đất đai', kind: 'database' }],
        services: [{ ...service, inputs: [{ name: 'Thửa đất', data: 'dat', collectedFrom: 'shared' }] }],
        applications: [oneStop],
      },
    },
  ],
});
