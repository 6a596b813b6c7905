import type { Decision } from '#generated/types';
import rule from '#rules/figures/act-dated-after-document';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const acts = (...relatedActs: Decision[]): ModelParts => ({ document: { relatedActs } });

testRule(rule, {
  valid: [{ name: 'issued before', model: acts({ number: '42/KH-UBND', date: '2021-04-14' }) }],
  invalid: [
    {
      name: 'issued after',
      model: acts({ number: '1/QĐ', date: '2020' }, { number: '42/KH-UBND', date: '2022-04-14' }),
      findings: [
        {
          messageId: 'later',
          at: '/document/relatedActs/1/date',
          says: 'Tài liệu đề ngày 30/06/2021 nhưng viện dẫn văn bản ban hành sau ngày đó: 42/KH-UBND (14/04/2022).',
        },
      ],
    },
    {
      name: 'an approval in the security profile',
      model: {
        facilities: [
          {
            id: 'ttdl',
            name: 'Trung tâm dữ liệu',
            kind: 'dataCentre',
            security: { approval: { decision: { number: '1/QĐ', date: '2021-07' } } },
          },
        ],
      },
      findings: [{ messageId: 'later', at: '/facilities/0/security/approval/decision/date' }],
    },
  ],
  unstated: [],
  notApplicable: [{ name: 'no act is dated', model: acts({ number: '42/KH-UBND' }) }],
});
