import rule from '#rules/governance/national-orientation-not-referenced';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { acts: ['17/NQ-CP', '749/QĐ-TTg'] } as const;

testRule(rule, {
  valid: [
    {
      name: 'a legal base is a national programme',
      parameters,
      model: { document: { legalBases: [{ title: 'Luật Công nghệ thông tin' }, { number: '17/NQ-CP' }] } },
    },
    {
      name: 'an objective is aligned to one',
      parameters,
      model: {
        document: { objectives: [{ text: 'Nâng tỷ lệ hồ sơ trực tuyến.', alignedTo: ['Quyết định 749/QĐ-TTg'] }] },
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'another act has a similar number',
      parameters,
      model: { document: { legalBases: [{ number: '117/NQ-CP' }] } },
      findings: [{ messageId: 'unstated', at: '/document/legalBases' }],
    },
  ],
});
