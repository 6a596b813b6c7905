import rule from '#rules/business/service-not-by-post';
import { testRule } from '../../../kit/rule-tester.ts';

const service = { id: 'ho-tich', name: 'Đăng ký hộ tịch', lifecycle: 'operating' } as const;

testRule(rule, {
  valid: [
    { name: 'the post is one of the ways', model: { services: [{ ...service, channels: ['inPerson', 'postal'] }] } },
  ],
  invalid: [],
  unstated: [
    {
      name: 'other ways are listed',
      model: { services: [{ ...service, channels: ['online'] }] },
      findings: [{ messageId: 'unstated', at: '/services/0/channels' }],
    },
    {
      name: 'no way is stated',
      model: { services: [service] },
      findings: [{ messageId: 'unstated', at: '/services/0/channels' }],
    },
  ],
  notApplicable: [
    {
      name: 'the ways do not apply',
      model: { services: [{ ...service, openPoints: [{ property: 'channels', state: 'notApplicable' }] }] },
    },
    { name: 'it is planned', model: { services: [{ ...service, lifecycle: 'planned' }] } },
  ],
});
