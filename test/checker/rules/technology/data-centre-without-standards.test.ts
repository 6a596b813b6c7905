import rule from '#rules/technology/data-centre-without-standards';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre' } as const;
const standards = [
  { id: 'tcvn-9250', name: 'Trung tâm dữ liệu', code: 'TCVN 9250:2021' },
  { id: 'qcvn-32', name: 'Chống sét', code: 'QCVN 32:2011/BTTTT' },
];
const parameters = { codes: ['TCVN 9250', 'QCVN 32'] };

testRule(rule, {
  valid: [
    {
      name: 'it names them, in a later edition',
      parameters,
      model: { standards, facilities: [{ ...centre, standards: ['tcvn-9250', 'qcvn-32'] }] },
    },
  ],
  invalid: [],
  unstated: [
    {
      name: 'one is not named',
      parameters,
      model: { standards, facilities: [{ ...centre, standards: ['tcvn-9250'] }] },
      findings: [
        {
          messageId: 'unstated',
          at: '/facilities/0/standards',
          says: 'Chưa nêu trung tâm dữ liệu "Trung tâm dữ liệu" tuân thủ các tiêu chuẩn, quy chuẩn: QCVN 32.',
        },
      ],
    },
    {
      name: 'the standard says who uses it',
      parameters: { codes: ['TCVN 9250'] },
      model: {
        facilities: [{ id: 'ttdl', name: 'TTDL', kind: 'dataCentre', lifecycle: 'operating' }],
        standards: [{ id: 't', name: 'TCVN 9250', code: 'TCVN 9250:2021', usedBy: ['ttdl'] }],
      },
      findings: [{ messageId: 'unstated', at: '/facilities/0/standards' }],
    },
  ],
  notApplicable: [
    { name: 'it is a cloud', parameters, model: { facilities: [{ ...centre, kind: 'cloud' }] } },
    { name: 'it is being built', parameters, model: { facilities: [{ ...centre, lifecycle: 'building' }] } },
    {
      name: 'the centre is hired and the standards do not concern it',
      parameters,
      model: { facilities: [{ ...centre, openPoints: [{ property: 'standards', state: 'notApplicable' }] }] },
    },
  ],
});
