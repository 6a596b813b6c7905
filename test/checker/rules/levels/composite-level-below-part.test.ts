import rule from '#rules/levels/composite-level-below-part';
import { testRule } from '../../../kit/rule-tester.ts';

const whole = { id: 'igate', name: 'Hệ thống giải quyết thủ tục', lifecycle: 'operating' } as const;
const part = { id: 'cong', name: 'Cổng dịch vụ công', lifecycle: 'operating' } as const;
const simple = { ...part, parts: [] };

testRule(rule, {
  valid: [
    {
      name: 'the whole has the highest level of its parts',
      model: {
        applications: [
          { ...whole, parts: ['cong'], security: { level: 3 } },
          { ...simple, security: { level: 3 } },
        ],
      },
    },
  ],
  invalid: [
    {
      name: 'a part has a higher level',
      model: {
        applications: [
          { ...whole, parts: ['cong'], security: { level: 2 } },
          { ...simple, security: { level: 3 } },
        ],
      },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
    {
      name: 'a higher level follows for a part',
      model: {
        applications: [
          { ...whole, parts: ['cong'], security: { level: 2 } },
          { ...simple, security: { highestGrade: 4 } },
        ],
      },
      findings: [{ messageId: 'tooLow', at: '/applications/0/security/level' }],
    },
  ],
  unstated: [
    {
      name: 'whether it has parts is not stated',
      model: { applications: [whole] },
      findings: [{ messageId: 'unstated', at: '/applications/0/parts' }],
    },
    {
      name: 'the level of a part is not stated',
      model: { applications: [{ ...whole, parts: ['cong'], security: { level: 3 } }, simple] },
      findings: [{ messageId: 'noLevel', at: '/applications/1/security/level' }],
    },
    {
      name: 'the level of the whole is not stated',
      model: { applications: [{ ...whole, parts: ['cong'] }, simple] },
      findings: [{ messageId: 'noLevel', at: '/applications/0/security/level' }],
    },
  ],
  notApplicable: [
    { name: 'it has no parts', model: { applications: [simple] } },
    { name: 'it does not exist', model: { applications: [{ ...whole, lifecycle: 'absent' }] } },
  ],
});
