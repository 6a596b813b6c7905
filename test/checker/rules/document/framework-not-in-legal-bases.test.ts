import rule from '#rules/document/framework-not-in-legal-bases';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = {
  numbers: ['2323/QĐ-BTTTT', '2321/QĐ-BTTTT'],
  titlePhrases: ['khung kiến trúc chính phủ điện tử', '2.0'],
} as const;

testRule(rule, {
  valid: [
    {
      name: 'its act is listed',
      parameters,
      model: { document: { legalBases: [{ number: '64/2007/NĐ-CP' }, { number: '2323/QĐ-BTTTT' }] } },
    },
    {
      name: 'it is named by its title',
      parameters,
      model: {
        document: {
          legalBases: [{ number: '2323/QĐ', title: 'Khung Kiến trúc Chính phủ điện tử Việt Nam, phiên bản 2.0' }],
        },
      },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'no legal base is listed',
      parameters,
      model: {},
      findings: [{ messageId: 'unstated', at: '/document/legalBases' }],
    },
    {
      name: 'only the older framework is listed',
      parameters,
      model: {
        document: {
          legalBases: [{ number: '1178/BTTTT-THH', title: 'Khung Kiến trúc Chính phủ điện tử Việt Nam 1.0' }],
        },
      },
      findings: [{ messageId: 'unstated', at: '/document/legalBases' }],
    },
  ],
});
