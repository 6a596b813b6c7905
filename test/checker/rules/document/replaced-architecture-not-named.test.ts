import rule from '#rules/document/replaced-architecture-not-named';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'it names the former version',
      model: { document: { architecture: { replaces: { number: '2336/QĐ-UBND' } } } },
    },
    { name: 'it is the first version', model: { document: { architecture: { firstVersion: true } } } },
  ],
  invalid: [],
  unstated: [
    {
      name: 'nothing is stated',
      model: { document: { architecture: { version: '2.0' } } },
      findings: [{ messageId: 'unstated', at: '/document/architecture/replaces' }],
    },
    {
      name: 'it is not the first version and names none',
      model: { document: { architecture: { firstVersion: false } } },
      findings: [{ messageId: 'unstated', at: '/document/architecture/replaces' }],
    },
  ],
});
