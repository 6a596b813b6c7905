import type { Share } from '#generated/types';
import rule from '#rules/targets/target-not-reached';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const parameters = { measure: 'onlineDossiers', status: 'measured', percent: 20, due: '2020-12-31' };
const byGrade = {
  measure: 'servicesByGrade',
  status: 'measured',
  percent: 30,
  due: '2020-12-31',
  parts: ['grade4', 'grade3'],
};
const dossiers = (share: Share, asOf: string): ModelParts => ({
  indicators: [{ id: 'ho-so', name: 'Hồ sơ trực tuyến', measure: 'onlineDossiers', status: 'measured', share, asOf }],
});
const grades = (grade3: number, grade4: number, total?: number): ModelParts => ({
  indicators: [
    {
      id: 'muc-do',
      name: 'Dịch vụ theo mức độ',
      measure: 'servicesByGrade',
      status: 'measured',
      breakdown: {
        ...(total === undefined ? {} : { total }),
        parts: [
          { key: 'grade3', value: grade3 },
          { key: 'grade4', value: grade4 },
        ],
      },
    },
  ],
});

testRule(rule, {
  valid: [
    { name: 'reached in time', parameters, model: dossiers({ percent: 25 }, '2020') },
    {
      name: 'the latest figure counts',
      parameters,
      model: {
        indicators: [
          {
            id: 'nay',
            name: 'Nay',
            measure: 'onlineDossiers',
            status: 'measured',
            share: { percent: 30 },
            asOf: '2021-05',
          },
          {
            id: 'truoc',
            name: 'Trước',
            measure: 'onlineDossiers',
            status: 'measured',
            share: { percent: 10 },
            asOf: '2019',
          },
        ],
      },
    },
    { name: 'a third of all services', parameters: byGrade, model: grades(60, 40, 100) },
  ],
  invalid: [
    {
      name: 'missed when due',
      parameters,
      model: dossiers({ have: 10, of: 100 }, '2021-03'),
      findings: [
        {
          messageId: 'below',
          at: '/indicators/0/share',
          says: 'Số liệu "Hồ sơ trực tuyến" (03/2021) chưa đạt chỉ tiêu 20%, hạn 31/12/2020.',
        },
      ],
    },
    {
      name: 'missed among the highest grades alone',
      parameters: byGrade,
      model: grades(292, 77),
      findings: [{ messageId: 'below', at: '/indicators/0/breakdown' }],
    },
  ],
  unstated: [
    {
      name: 'not due yet',
      parameters,
      model: dossiers({ percent: 10 }, '2019'),
      findings: [{ messageId: 'notDue', at: '/indicators/0/share' }],
    },
    {
      name: 'figures of one day that differ prove neither',
      parameters,
      model: {
        indicators: [
          { id: 'b', name: 'B', measure: 'onlineDossiers', status: 'measured', share: { percent: 10 }, asOf: '2021' },
          { id: 'a', name: 'A', measure: 'onlineDossiers', status: 'measured', share: { percent: 30 }, asOf: '2021' },
        ],
      },
      findings: [{ messageId: 'unstated', at: '/indicators' }],
    },
    { name: 'no figure', parameters, model: {}, findings: [{ messageId: 'unstated', at: '/indicators' }] },
    {
      name: 'the whole is not stated',
      parameters: byGrade,
      model: grades(60, 40),
      findings: [{ messageId: 'unstated', at: '/indicators' }],
    },
    {
      name: 'one part only',
      parameters: byGrade,
      model: {
        indicators: [
          {
            id: 'muc-do',
            name: 'Dịch vụ theo mức độ',
            measure: 'servicesByGrade',
            status: 'measured',
            breakdown: { total: 100, parts: [{ key: 'grade4', value: 10 }] },
          },
          { id: 'khac', name: 'Khác', measure: 'servicesByGrade', status: 'measured', quantity: 3 },
        ],
      },
      findings: [{ messageId: 'unstated', at: '/indicators' }],
    },
  ],
});
