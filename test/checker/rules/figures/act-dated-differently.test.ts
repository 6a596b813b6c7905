import type { Decision } from '#generated/types';
import rule from '#rules/figures/act-dated-differently';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const acts = (...relatedActs: Decision[]): ModelParts => ({ document: { relatedActs } });

testRule(rule, {
  valid: [
    { name: 'the same date twice', model: acts({ number: '1/KH', date: '2020-01-02', alsoDated: ['2020-01-02'] }) },
  ],
  invalid: [
    {
      name: 'two dates',
      model: acts({ number: '42/KH-UBND', date: '2022-04-14', alsoDated: ['2019-04-14'] }),
      findings: [
        {
          messageId: 'differs',
          at: '/document/relatedActs/0/alsoDated',
          says: 'Cùng một văn bản nhưng ghi ngày khác nhau: 42/KH-UBND (14/04/2022, 14/04/2019).',
        },
      ],
    },
  ],
  unstated: [],
  notApplicable: [{ name: 'one date', model: acts({ number: '42/KH-UBND', date: '2022-04-14' }) }],
});
