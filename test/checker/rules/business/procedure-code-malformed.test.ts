import rule from '#rules/business/procedure-code-malformed';
import { testRule } from '../../../kit/rule-tester.ts';

const service = { id: 'khai-sinh', name: 'Đăng ký khai sinh', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    { name: 'the short code', model: { services: [{ ...service, procedureCode: '1.000948' }] } },
    { name: 'with the code of the province', model: { services: [{ ...service, procedureCode: '1.000948.H38' }] } },
    {
      name: 'with a long agency code',
      model: { services: [{ ...service, procedureCode: '1.000948.000.00.00.H38' }] },
    },
  ],
  invalid: [
    {
      name: 'a number of the province',
      model: { services: [{ ...service, procedureCode: 'KS-01' }] },
      findings: [{ messageId: 'malformed', at: '/services/0/procedureCode' }],
    },
    {
      name: 'five digits',
      model: { services: [{ ...service, procedureCode: '1.00948' }] },
      findings: [{ messageId: 'malformed', at: '/services/0/procedureCode' }],
    },
    {
      name: 'it ends with a dot',
      model: { services: [{ ...service, procedureCode: '1.000948.' }] },
      findings: [{ messageId: 'malformed', at: '/services/0/procedureCode' }],
    },
    {
      name: 'only the writing is wrong',
      model: {
        services: [{ id: 's', name: 'Dịch vụ', lifecycle: 'operating', procedureCode: '1. 001234 .000.00.00.h56' }],
      },
      findings: [{ messageId: 'malformed', at: '/services/0/procedureCode' }],
    },
  ],
  unstated: [
    {
      name: 'no code',
      model: { services: [service] },
      findings: [{ messageId: 'unstated', at: '/services/0/procedureCode' }],
    },
  ],
  notApplicable: [
    { name: 'a planned service', model: { services: [{ ...service, lifecycle: 'planned' }] } },
    {
      name: 'it is no administrative procedure',
      model: { services: [{ ...service, openPoints: [{ property: 'procedureCode', state: 'notApplicable' }] }] },
    },
  ],
});
