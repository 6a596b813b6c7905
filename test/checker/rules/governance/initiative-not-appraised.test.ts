import rule from '#rules/governance/initiative-not-appraised';
import { testRule } from '../../../kit/rule-tester.ts';

const initiative = { id: 'xay-dung-lgsp', name: 'Xây dựng LGSP' } as const;

testRule(rule, {
  valid: [
    { name: 'it conforms', model: { initiatives: [{ ...initiative, appraisal: { result: 'conforms' } }] } },
    {
      name: 'it conforms under conditions',
      model: { initiatives: [{ ...initiative, appraisal: { result: 'conditional' } }] },
    },
  ],
  invalid: [
    {
      name: 'it does not conform',
      model: { initiatives: [{ ...initiative, appraisal: { result: 'doesNotConform' } }] },
      findings: [{ messageId: 'doesNotConform', at: '/initiatives/0/appraisal/result' }],
    },
  ],
  unstated: [
    {
      name: 'no appraisal is stated',
      model: { initiatives: [initiative] },
      findings: [{ messageId: 'unstated', at: '/initiatives/0/appraisal' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is no investment',
      model: { initiatives: [{ ...initiative, openPoints: [{ property: 'appraisal', state: 'notApplicable' }] }] },
    },
  ],
});
