import rule from '#rules/governance/architecture-without-maintainer';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        organisations: [{ id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province' }],
        document: { governance: { maintainer: 'so-tttt' } },
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'nothing is stated on governance',
      model: {},
      findings: [{ messageId: 'unstated', at: '/document/governance/maintainer' }],
    },
    {
      name: 'it is not stated',
      model: { document: { governance: {} } },
      findings: [{ messageId: 'unstated', at: '/document/governance/maintainer' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { governance: { openPoints: [{ property: 'maintainer', state: 'notApplicable' }] } } },
    },
  ],
});
