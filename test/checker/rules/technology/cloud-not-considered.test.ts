import rule from '#rules/technology/cloud-not-considered';
import { testRule } from '../../../kit/rule-tester.ts';

testRule(rule, {
  valid: [
    {
      name: 'a cloud is planned',
      model: { facilities: [{ id: 'dam-may', name: 'Điện toán đám mây', kind: 'cloud', lifecycle: 'planned' }] },
    },
    {
      name: 'the target architecture speaks of it',
      model: { domains: [{ domain: 'technology', target: 'Chuyển dần hệ thống lên nền tảng điện toán đám mây.' }] },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'the state of the cloud is not stated',
      model: { facilities: [{ id: 'dam-may', name: 'Điện toán đám mây', kind: 'cloud' }] },
      findings: [{ messageId: 'unstated', at: '/facilities' }],
    },
    {
      name: 'the target speaks of other things',
      model: { domains: [{ domain: 'technology', target: 'Mở rộng mạng nội bộ.' }] },
      findings: [{ messageId: 'unstated', at: '/facilities' }],
    },
  ],
});
