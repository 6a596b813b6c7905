import rule from '#rules/business/dossier-code-malformed';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { newerFrom: '2020-09-15' };
const service = { id: 'khai-sinh', name: 'Đăng ký khai sinh', lifecycle: 'operating' } as const;
const coded = (dossierCodePattern: string) => ({ services: [{ ...service, dossierCodePattern }] });
const found = (messageId: string) => [{ messageId, at: '/services/0/dossierCodePattern' }];

testRule(rule, {
  valid: [
    { name: 'with the older agency code', parameters, model: coded('000.00.53.H48-220921-0099') },
    {
      name: 'with the older agency code, before the newer one',
      parameters,
      asOf: '2019-06-01',
      model: coded('000.00.53.H48-190521-0099'),
    },
    { name: 'with the newer agency code', parameters, asOf: '2020-09-15', model: coded('H48.53-200921-0099') },
  ],
  invalid: [
    {
      name: 'a number of the office',
      parameters,
      model: coded('HS-2021-15'),
      findings: found('malformed'),
    },
    {
      name: 'the newer agency code before its day',
      parameters,
      asOf: '2020-09-14',
      model: coded('H48.53-200821-0099'),
      findings: found('malformed'),
    },
    {
      name: 'a month that does not exist',
      parameters,
      model: coded('000.00.53.H48-221321-0099'),
      findings: found('malformed'),
    },
    { name: 'three digits', parameters, model: coded('000.00.53.H48-220921-099'), findings: found('malformed') },
    {
      name: 'only the writing is wrong',
      model: {
        services: [
          { id: 's', name: 'Dịch vụ', lifecycle: 'operating', dossierCodePattern: '000.00.16.h56–210630–0001' },
        ],
      },
      findings: [{ messageId: 'malformed', at: '/services/0/dossierCodePattern' }],
    },
  ],
  unstated: [
    { name: 'five digits', parameters, model: coded('000.00.53.H48-220921-00099'), findings: found('longNumber') },
    { name: 'no sample', parameters, model: { services: [service] }, findings: found('unstated') },
  ],
  notApplicable: [
    { name: 'a planned service', parameters, model: { services: [{ ...service, lifecycle: 'planned' }] } },
    {
      name: 'it has no dossiers',
      parameters,
      model: { services: [{ ...service, openPoints: [{ property: 'dossierCodePattern', state: 'notApplicable' }] }] },
    },
  ],
});
