import type { Platform, PlatformService } from '#generated/types';
import rule from '#rules/integration/lgsp-service-missing';
import { testRule } from '../../../kit/rule-tester.ts';

const lgsp = (...services: PlatformService[]): Platform => ({
  id: 'lgsp',
  name: 'LGSP',
  role: 'lgsp',
  lifecycle: 'operating',
  services,
});
const parameters = { services: ['routing', 'transformation'] };

testRule(rule, {
  valid: [
    {
      name: 'both services operate',
      parameters,
      model: {
        platforms: [
          lgsp({ kind: 'routing', lifecycle: 'operating' }, { kind: 'transformation', lifecycle: 'operating' }),
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'there is no LGSP',
      parameters,
      model: { platforms: [{ ...lgsp(), lifecycle: 'absent' }] },
      findings: [{ messageId: 'noPlatform', at: '/platforms/0/lifecycle' }],
    },
    {
      name: 'one is stated as absent',
      parameters,
      model: {
        platforms: [lgsp({ kind: 'routing', lifecycle: 'operating' }, { kind: 'transformation', lifecycle: 'absent' })],
      },
      findings: [
        {
          messageId: 'absent',
          at: '/platforms/0/services/1/lifecycle',
          says: 'Trong kiến trúc hiện tại, LGSP chưa cung cấp các dịch vụ: chuyển đổi giao thức, định dạng.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'one is not listed',
      parameters,
      model: { platforms: [lgsp({ kind: 'routing', lifecycle: 'operating' })] },
      findings: [{ messageId: 'unstated', at: '/platforms/0/services' }],
    },
    {
      name: 'the state of one is not stated',
      parameters,
      model: { platforms: [lgsp({ kind: 'routing' }, { kind: 'transformation', lifecycle: 'operating' })] },
      findings: [{ messageId: 'unstated', at: '/platforms/0/services' }],
    },
    { name: 'no LGSP is listed', parameters, model: {}, findings: [{ messageId: 'unstated', at: '/platforms' }] },
  ],
});
