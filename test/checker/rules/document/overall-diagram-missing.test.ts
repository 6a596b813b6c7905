import rule from '#rules/document/overall-diagram-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const architecture = { status: 'issued' } as const;

testRule(rule, {
  valid: [
    {
      name: 'an overall diagram is listed',
      model: {
        document: { architecture },
        diagrams: [{ id: 'so-do-tong-the', name: 'Sơ đồ tổng thể', kind: 'overall' }],
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'it is stated, but not that there is an architecture',
      model: { diagrams: [{ id: 'so-do-tong-the', name: 'Sơ đồ tổng thể', kind: 'overall' }] },
      findings: [{ messageId: 'noArchitecture', at: '/document/architecture/status' }],
    },
    { name: 'no diagram is listed', model: {}, findings: [{ messageId: 'unstated', at: '/diagrams' }] },
    {
      name: 'only another diagram is listed',
      model: { diagrams: [{ id: 'so-do-du-lieu', name: 'Sơ đồ dữ liệu', kind: 'data' }] },
      findings: [{ messageId: 'unstated', at: '/diagrams' }],
    },
  ],
});
