import rule from '#rules/document/scope-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

const architecture = { status: 'issued' } as const;

testRule(rule, {
  valid: [
    {
      name: 'levels are stated',
      model: { document: { architecture, scope: { levels: ['province', 'district', 'commune'] } } },
    },
    {
      name: 'it is stated in words',
      model: { document: { architecture, scope: { text: 'Các cơ quan nhà nước của tỉnh.' } } },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is stated, but not that there is an architecture',
      model: { document: { scope: { levels: ['province', 'district', 'commune'] } } },
      findings: [{ messageId: 'noArchitecture', at: '/document/architecture/status' }],
    },
    { name: 'no scope is stated', model: {}, findings: [{ messageId: 'unstated', at: '/document/scope' }] },
    {
      name: 'the scope says nothing',
      model: { document: { scope: { levels: [] } } },
      findings: [{ messageId: 'unstated', at: '/document/scope' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { openPoints: [{ property: 'scope', state: 'notApplicable' }] } },
    },
  ],
});
