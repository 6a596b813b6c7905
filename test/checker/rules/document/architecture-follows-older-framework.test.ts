import rule from '#rules/document/architecture-follows-older-framework';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { versions: ['1.0 2015-04-21', '2.0 2019-12-31', '3.0 2023-12-29'] } as const;

testRule(rule, {
  valid: [
    {
      name: 'it follows the framework in force',
      parameters,
      model: { document: { architecture: { basedOn: '2.0' } } },
    },
    {
      name: 'the older framework was in force then',
      parameters,
      asOf: '2018-11-28',
      model: { document: { architecture: { basedOn: '1.0' } } },
    },
    {
      name: 'it was drawn up from the draft of the next framework',
      parameters,
      asOf: '2019-12-12',
      model: { document: { architecture: { basedOn: 'Khung 2.0' } } },
    },
  ],
  invalid: [
    {
      name: 'it still follows the older framework',
      parameters,
      model: { document: { architecture: { basedOn: '1.0' } } },
      findings: [
        {
          messageId: 'older',
          at: '/document/architecture/basedOn',
          says: 'Kiến trúc của tỉnh theo Khung phiên bản "1.0", trong khi phiên bản 2.0 áp dụng từ 31/12/2019.',
        },
      ],
    },
  ],
  unstated: [
    {
      name: 'no framework is stated',
      parameters,
      model: { document: { architecture: { version: '2.0' } } },
      findings: [{ messageId: 'unstated', at: '/document/architecture/basedOn' }],
    },
    {
      name: 'the framework is not known',
      parameters,
      model: { document: { architecture: { basedOn: 'khung của bộ' } } },
      findings: [{ messageId: 'unknown', at: '/document/architecture/basedOn' }],
    },
  ],
});
