import rule from '#rules/governance/ict-officers-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { level: 'province' } as const;
const province = { code: '45', name: 'Quảng Trị', departments: 20 } as const;
const figure = {
  id: 'can-bo-cntt',
  name: 'Sở, ban, ngành có cán bộ chuyên trách CNTT',
  measure: 'ictOfficers',
  status: 'measured',
  level: 'province',
} as const;

testRule(rule, {
  valid: [
    {
      name: 'all departments have one',
      parameters,
      model: { document: { province }, indicators: [{ ...figure, share: { have: 20, of: 20 } }] },
    },
    {
      name: 'one hundred percent have one',
      parameters,
      model: { indicators: [{ ...figure, share: { percent: 100 } }] },
    },
  ],
  invalid: [
    {
      name: 'some departments have none',
      parameters,
      model: { document: { province }, indicators: [{ ...figure, share: { have: 12, of: 20 } }] },
      findings: [
        {
          messageId: 'tooFew',
          at: '/indicators/0/share/have',
          says: 'Cán bộ chuyên trách công nghệ thông tin mới có ở 12/20 sở, ban, ngành.',
        },
      ],
    },
    {
      name: 'the percentage is below one hundred',
      parameters,
      model: { indicators: [{ ...figure, share: { percent: 60 } }] },
      findings: [{ messageId: 'belowAll', at: '/indicators/0/share/percent' }],
    },
  ],
  unstated: [
    {
      name: 'no figure is stated',
      parameters,
      model: { document: { province } },
      findings: [{ messageId: 'unstated', at: '/indicators' }],
    },
    {
      name: 'the figure does not cover all departments',
      parameters,
      model: { document: { province }, indicators: [{ ...figure, share: { have: 9, of: 9 } }] },
      findings: [{ messageId: 'unstated', at: '/indicators' }],
    },
    {
      name: 'the figure is a target',
      parameters,
      model: { indicators: [{ ...figure, status: 'target', share: { percent: 100 } }] },
      findings: [{ messageId: 'unstated', at: '/indicators' }],
    },
  ],
});
