import rule from '#rules/security/security-unit-missing';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    { name: 'the unit is named', model: { security: { unit: 'so-tttt' } } },
    {
      name: 'an organisation has the role',
      model: {
        organisations: [
          { id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province', roles: ['securityUnit'] },
        ],
      },
    },
  ],
  invalid: [],
  unstated: [
    { name: 'nothing is stated', model: {}, findings: [{ messageId: 'unstated', at: '/security/unit' }] },
    {
      name: 'only the IT unit is named',
      model: {
        organisations: [{ id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province', roles: ['ictUnit'] }],
      },
      findings: [{ messageId: 'unstated', at: '/security/unit' }],
    },
  ],
});
