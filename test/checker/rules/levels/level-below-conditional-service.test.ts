import rule from '#rules/levels/level-below-conditional-service';
import { testRule } from '../../../kit/rule-tester.ts';

const portal = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;
const service = { id: 'giay-phep', name: 'Giấy phép kinh doanh', applications: ['cong'] };

testRule(rule, {
  valid: [
    {
      name: 'level 3 with conditional business',
      model: {
        applications: [{ ...portal, security: { level: 3 } }],
        services: [{ ...service, conditionalBusiness: true }],
      },
    },
  ],
  invalid: [
    {
      name: 'level 2 with conditional business',
      model: {
        applications: [{ ...portal, security: { level: 2 } }],
        services: [{ ...service, conditionalBusiness: true }],
      },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'conditional business, level not stated',
      model: { applications: [portal], services: [{ ...service, conditionalBusiness: true }] },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
    {
      name: 'not said whether a service is conditional business',
      model: { applications: [portal], services: [service] },
      findings: [{ messageId: 'unstated', at: '/services/0/conditionalBusiness' }],
    },
    {
      name: 'no service is listed',
      model: { applications: [portal] },
      findings: [{ messageId: 'unstated', at: '/services' }],
    },
    {
      name: 'services may be missing from the list',
      model: { applications: [portal], services: [{ ...service, conditionalBusiness: false }] },
      findings: [{ messageId: 'unstated', at: '/services/0/conditionalBusiness' }],
    },
  ],
  notApplicable: [
    {
      name: 'all services are listed and none is conditional business',
      model: {
        inventory: { services: 1 },
        applications: [portal],
        services: [{ ...service, conditionalBusiness: false }],
      },
    },
  ],
});
