import rule from '#rules/technology/standard-without-status';
import { testRule } from '../../../kit/rule-tester.ts';

const element = { id: 'tcvn-6909', name: 'Bộ mã ký tự tiếng Việt', code: 'TCVN 6909:2001' } as const;

testRule(rule, {
  valid: [{ name: 'it is stated', model: { standards: [{ ...element, mandatory: true }] } }],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { standards: [element] },
      findings: [{ messageId: 'unstated', at: '/standards/0/mandatory' }],
    },
    {
      name: 'it is stated as undetermined',
      model: { standards: [{ ...element, openPoints: [{ property: 'mandatory', state: 'undetermined' }] }] },
      findings: [{ messageId: 'unstated', at: '/standards/0/mandatory' }],
    },
    {
      name: 'a standard of the list of mandatory ones',
      parameters: { mandatory: ['LDAP v3'] },
      model: { standards: [{ id: 'ldap', name: 'LDAP', code: 'LDAPv3', lifecycle: 'operating' }] },
      findings: [{ messageId: 'unstated', at: '/standards/0/mandatory' }],
    },
  ],
  notApplicable: [
    { name: 'it is planned', model: { standards: [{ ...element, lifecycle: 'planned' }] } },
    {
      name: 'it does not apply here',
      model: { standards: [{ ...element, openPoints: [{ property: 'mandatory', state: 'notApplicable' }] }] },
    },
  ],
});
