import rule from '#rules/integration/national-link-without-standard';
import { testRule } from '../../../kit/rule-tester.ts';

const oneStop = { id: 'mot-cua', name: 'Một cửa điện tử', role: 'oneStop', lifecycle: 'operating' } as const;
const link = { id: 'mot-cua-dan-cu', from: 'mot-cua', to: 'csdlqg-dan-cu', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        applications: [oneStop],
        standards: [{ id: 'tt-13-2017', name: 'Yêu cầu kỹ thuật kết nối', code: 'TT 13/2017/TT-BTTTT' }],
        connections: [{ ...link, standards: ['tt-13-2017'] }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { applications: [oneStop], connections: [link] },
      findings: [{ messageId: 'unstated', at: '/connections/0/standards' }],
    },
    {
      name: 'it is stated as undetermined',
      model: {
        applications: [oneStop],
        connections: [{ ...link, openPoints: [{ property: 'standards', state: 'undetermined' }] }],
      },
      findings: [{ messageId: 'unstated', at: '/connections/0/standards' }],
    },
    {
      name: 'the standard says who uses it',
      model: {
        applications: [{ id: 'ud', name: 'Ứng dụng' }],
        connections: [{ id: 'k', from: 'ud', to: 'csdlqg-dan-cu', lifecycle: 'operating' }],
        standards: [{ id: 'json', name: 'JSON', code: 'JSON', usedBy: ['k'] }],
      },
      findings: [{ messageId: 'unstated', at: '/connections/0/standards' }],
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
        connections: [{ ...link, openPoints: [{ property: 'standards', state: 'notApplicable' }] }],
      },
    },
    {
      name: 'it is a link to the integration platform',
      model: { applications: [oneStop], connections: [{ ...link, to: 'ndxp' }] },
    },
  ],
});
