import rule from '#rules/document/responsibilities-not-stated';
import { testRule } from '../../../kit/rule-tester.ts';

const architecture = { status: 'issued' } as const;

testRule(rule, {
  valid: [
    {
      name: 'it is stated',
      model: {
        document: {
          architecture,
          responsibilities: [{ role: 'lead', text: 'Sở Thông tin và Truyền thông chủ trì, hướng dẫn.' }],
        },
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is stated, but not that there is an architecture',
      model: {
        document: { responsibilities: [{ role: 'lead', text: 'Sở Thông tin và Truyền thông chủ trì, hướng dẫn.' }] },
      },
      findings: [{ messageId: 'noArchitecture', at: '/document/architecture/status' }],
    },
    { name: 'it is not stated', model: {}, findings: [{ messageId: 'unstated', at: '/document/responsibilities' }] },
    {
      name: 'it is undetermined',
      model: { document: { openPoints: [{ property: 'responsibilities', state: 'undetermined' }] } },
      findings: [{ messageId: 'unstated', at: '/document/responsibilities' }],
    },
  ],
  notApplicable: [
    {
      name: 'it is stated as not applicable',
      model: { document: { openPoints: [{ property: 'responsibilities', state: 'notApplicable' }] } },
    },
  ],
});
