import rule from '#rules/governance/resolution-plan-not-listed';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { resolutions: ['17/NQ-CP'] } as const;

testRule(rule, {
  valid: [
    {
      name: 'the plan is listed',
      parameters,
      model: {
        document: {
          relatedActs: [
            { number: '01/KH-UBND', title: 'Kế hoạch ứng dụng CNTT năm 2019' },
            { number: '100/KH-UBND', title: 'Kế hoạch thực hiện Nghị quyết số 17/NQ-CP ngày 07/3/2019' },
          ],
        },
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'only the plan for an earlier resolution is listed',
      parameters,
      model: {
        document: { relatedActs: [{ number: '92/KH-UBND', title: 'Kế hoạch thực hiện Nghị quyết 36a/NQ-CP' }] },
      },
      findings: [{ messageId: 'unstated', at: '/document/relatedActs' }],
    },
  ],
});
