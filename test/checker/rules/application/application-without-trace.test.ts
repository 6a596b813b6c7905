import rule from '#rules/application/application-without-trace';
import { testRule } from '../../../kit/rule-tester.ts';

const application = { id: 'mot-cua', name: 'Một cửa điện tử', functions: ['tthc'] };
const functions = [{ id: 'tthc', name: 'Giải quyết thủ tục hành chính' }];

testRule(rule, {
  valid: [
    { name: 'it reads data', model: { functions, applications: [{ ...application, reads: ['csdlqg-dan-cu'] }] } },
    {
      name: 'it creates data',
      model: {
        functions,
        dataAssets: [{ id: 'ho-so', name: 'Hồ sơ', kind: 'database' }],
        applications: [{ ...application, writes: ['ho-so'] }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'no function is named',
      model: { applications: [{ id: 'mot-cua', name: 'Một cửa điện tử', reads: ['csdlqg-dan-cu'] }] },
      findings: [{ messageId: 'noFunctions', at: '/applications/0/functions' }],
    },
    {
      name: 'no data is named',
      model: { functions, applications: [application] },
      findings: [{ messageId: 'noData', at: '/applications/0/writes' }],
    },
    {
      name: 'its services belong to functions',
      model: {
        functions: [{ id: 'nv', name: 'Nghiệp vụ' }],
        services: [{ id: 's', name: 'Dịch vụ', function: 'nv', applications: ['ud'] }],
        dataAssets: [{ id: 'd', name: 'Dữ liệu', kind: 'database' }],
        applications: [{ id: 'ud', name: 'Ứng dụng', lifecycle: 'operating', writes: ['d'] }],
      },
      findings: [{ messageId: 'noFunctions', at: '/applications/0/functions' }],
    },
  ],
  notApplicable: [{ name: 'it is planned', model: { applications: [{ ...application, lifecycle: 'planned' }] } }],
});
