import rule from '#rules/technology/ipv6-plan-not-listed';
import { testRule } from '../../../kit/rule-tester.ts';

const act = (title: string) => ({ document: { relatedActs: [{ number: '12/KH-UBND', title }] } });

testRule(rule, {
  valid: [{ name: 'it is listed', model: act('Kế hoạch chuyển đổi IPv6 giai đoạn 2021–2025') }],
  invalid: [],
  unstated: [
    {
      name: 'another plan is listed',
      model: act('Kế hoạch cải cách hành chính'),
      findings: [{ messageId: 'unstated', at: '/document/relatedActs' }],
    },
  ],
});
