import rule from '#rules/business/services-not-counted-by-grade';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = {
  newerFrom: '2022-08-15',
  parts: ['grade1', 'grade2', 'grade3', 'grade4'],
  newerParts: ['full', 'partial'],
};
const counts = (measure: 'servicesByGrade' | 'servicesByExtent', ...keys: readonly string[]) => ({
  id: 'theo-muc',
  name: 'Dịch vụ theo mức',
  measure,
  status: 'measured' as const,
  breakdown: { parts: keys.map((key) => ({ key, value: 12 })) },
});
const byGrade = counts('servicesByGrade', 'grade1', 'grade2', 'grade3', 'grade4');
const found = (messageId: string) => [{ messageId, at: '/indicators' }];

testRule(rule, {
  valid: [
    { name: 'at each of four grades', parameters, asOf: '2022-08-14', model: { indicators: [byGrade] } },
    {
      name: 'the more complete of two counts',
      parameters,
      model: { indicators: [{ ...counts('servicesByGrade', 'grade4'), id: 'mot-phan' }, byGrade] },
    },
    {
      name: 'fully and partly online',
      parameters,
      asOf: '2022-08-15',
      model: { indicators: [counts('servicesByExtent', 'full', 'partial')] },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'only the higher grades',
      parameters,
      model: { indicators: [counts('servicesByGrade', 'grade3', 'grade4')] },
      findings: [
        {
          messageId: 'partsMissing',
          at: '/indicators',
          says: 'Chỉ tiêu "Dịch vụ theo mức" chưa nêu số dịch vụ công ở các mức: grade1, grade2.',
        },
      ],
    },
    {
      name: 'four grades when there are none any more',
      parameters,
      asOf: '2022-08-15',
      model: { indicators: [byGrade] },
      findings: found('unstated'),
    },
    {
      name: 'only a target',
      parameters,
      model: { indicators: [{ ...byGrade, status: 'target' }] },
      findings: found('unstated'),
    },
    { name: 'nothing is counted', parameters, model: {}, findings: found('unstated') },
  ],
});
