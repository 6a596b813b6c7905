import rule from '#rules/technology/tslcd-without-level';
import { testRule } from '../../../kit/rule-tester.ts';

const tslcd = { id: 'tslcd', name: 'Mạng TSLCD', kind: 'tslcd' } as const;

testRule(rule, {
  valid: [{ name: 'it is stated', model: { networks: [{ ...tslcd, tslcdLevel: 'II' }] } }],
  invalid: [],
  unstated: [
    {
      name: 'it is not stated',
      model: { networks: [tslcd] },
      findings: [{ messageId: 'unstated', at: '/networks/0/tslcdLevel' }],
    },
  ],
  notApplicable: [
    { name: 'it is a LAN', model: { networks: [{ ...tslcd, kind: 'lan' }] } },
    { name: 'it is planned', model: { networks: [{ ...tslcd, lifecycle: 'planned' }] } },
  ],
});
