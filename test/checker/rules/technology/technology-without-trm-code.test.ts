import rule from '#rules/technology/technology-without-trm-code';
import { testRule } from '../../../kit/rule-tester.ts';

const element = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre' } as const;

testRule(rule, {
  valid: [
    { name: 'it carries a code', model: { facilities: [{ ...element, codes: [{ scheme: 'TRM', code: 'TRM001' }] }] } },
  ],
  invalid: [
    {
      name: 'the code is blank',
      model: { facilities: [{ ...element, codes: [{ scheme: 'TRM', code: ' ' }] }] },
      findings: [{ messageId: 'malformed', at: '/facilities/0/codes/0/code' }],
    },
  ],
  unstated: [
    {
      name: 'it carries a code of another model',
      model: { facilities: [{ ...element, codes: [{ scheme: 'BRM', code: 'BRM001' }] }] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/codes' }],
    },
  ],
  notApplicable: [{ name: 'it is planned', model: { facilities: [{ ...element, lifecycle: 'planned' }] } }],
});
