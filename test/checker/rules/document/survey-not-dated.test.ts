import rule from '#rules/document/survey-not-dated';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [{ name: 'it is stated', model: { survey: { date: '2020-09', method: 'Phiếu hỏi các sở, ban, ngành' } } }],
  invalid: [],
  unstated: [{ name: 'it is not stated', model: {}, findings: [{ messageId: 'unstated', at: '/survey' }] }],
  notApplicable: [
    { name: 'it is stated as not applicable', model: { openPoints: [{ property: 'survey', state: 'notApplicable' }] } },
  ],
});
