import rule from '#rules/integration/sharing-without-agreement';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop', lifecycle: 'operating' } as const;
const link = { id: 'mot-cua-dan-cu', from: 'mot-cua', to: 'csdlqg-dan-cu', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: { applications: [oneStop], connections: [{ ...link, agreement: { number: '01/TT-CSDL' } }] },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { applications: [oneStop], connections: [link] },
      findings: [{ messageId: 'unstated', at: '/connections/0/agreement' }],
    },
    {
      name: 'it is stated as undetermined',
      model: {
        applications: [oneStop],
        connections: [{ ...link, openPoints: [{ property: 'agreement', state: 'undetermined' }] }],
      },
      findings: [{ messageId: 'unstated', at: '/connections/0/agreement' }],
    },
  ],
  notApplicable: [
    {
      name: 'the link is planned',
      model: { applications: [oneStop], connections: [{ ...link, lifecycle: 'planned' }] },
    },
    {
      name: 'it does not apply to this link',
      model: {
        applications: [oneStop],
        connections: [{ ...link, openPoints: [{ property: 'agreement', state: 'notApplicable' }] }],
      },
    },
    {
      name: 'it is a link to the integration platform',
      model: { applications: [oneStop], connections: [{ ...link, to: 'ndxp' }] },
    },
  ],
});
