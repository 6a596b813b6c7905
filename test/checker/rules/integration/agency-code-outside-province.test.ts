import rule from '#rules/integration/agency-code-outside-province';
import { testRule } from '../../../kit/rule-tester.ts';

const office = { id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province', kind: 'department' } as const;
const invented = { province: { code: '00', name: 'Tỉnh Mẫu', fictional: true } };
const committee = {
  id: 'ubnd-tinh',
  name: 'UBND tỉnh Mẫu',
  level: 'province',
  kind: 'peoplesCommittee',
  agencyCodes: { qd20: 'H99' },
} as const;
const sonLa = { province: { code: '14', name: 'Sơn La' } };

testRule(rule, {
  valid: [
    {
      name: 'the newer code',
      model: { organisations: [{ ...office, agencyCodes: { qd20: 'H56.16' } }] },
    },
    {
      name: 'the older code',
      model: { organisations: [{ ...office, agencyCodes: { qcvn102: '000.00.16.H56' } }] },
    },
    {
      name: "in an invented province, the code of its people's committee",
      model: { document: invented, organisations: [committee, { ...office, agencyCodes: { qd20: 'H99.16' } }] },
    },
  ],
  invalid: [
    {
      name: 'the code of another province',
      model: { organisations: [{ ...office, agencyCodes: { qcvn102: '000.00.16.H50' } }] },
      findings: [
        {
          messageId: 'otherProvince',
          at: '/organisations/0/agencyCodes/qcvn102',
          says: 'Mã "000.00.16.H50" của "Sở Thông tin và Truyền thông" thuộc đơn vị cấp 1 "H50", trong khi mã của tỉnh là "H56".',
        },
      ],
    },
    {
      name: "in an invented province, another code than that of its people's committee",
      model: { document: invented, organisations: [committee, { ...office, agencyCodes: { qd20: 'H98.16' } }] },
      findings: [{ messageId: 'otherProvince', at: '/organisations/1/agencyCodes/qd20' }],
    },
  ],
  unstated: [
    {
      name: 'no code is stated',
      model: { organisations: [office] },
      findings: [{ messageId: 'unstated', at: '/organisations/0/agencyCodes' }],
    },
    {
      name: 'the code of this province is not verified',
      model: { document: sonLa, organisations: [{ ...office, agencyCodes: { qd20: 'H99.16' } }] },
      findings: [{ messageId: 'unverified', at: '/organisations/0/agencyCodes/qd20' }],
    },
    {
      name: 'no province has the unit code',
      model: {
        document: { province: { code: '99', name: 'Sơn La' } },
        organisations: [{ ...office, agencyCodes: { qd20: 'H56.16' } }],
      },
      findings: [{ messageId: 'unknownProvince', at: '/organisations/0/agencyCodes/qd20' }],
    },
    {
      name: "an invented province whose people's committee states no code",
      model: { document: invented, organisations: [{ ...office, agencyCodes: { qd20: 'H50.16' } }] },
      findings: [{ messageId: 'unknownProvince', at: '/organisations/0/agencyCodes/qd20' }],
    },
    {
      name: 'the code has no usable form',
      model: { organisations: [{ ...office, agencyCodes: { qd20: 'H56-16' } }] },
      findings: [{ messageId: 'unstated', at: '/organisations/0/agencyCodes' }],
    },
    {
      name: 'the unit code of a province that was merged into the one named',
      asOf: '2026-03-31',
      model: {
        document: { date: '2026-03-31', province: { code: '10', name: 'Lào Cai' } },
        organisations: [{ ...office, agencyCodes: { qd20: 'H38.16' } }],
      },
      findings: [{ messageId: 'unknownProvince', at: '/organisations/0/agencyCodes/qd20' }],
    },
  ],
  notApplicable: [
    {
      name: 'a central body and a group',
      model: {
        organisations: [
          { id: 'vpcp', name: 'Văn phòng Chính phủ', level: 'central' },
          { ...office, members: 20, agencyCodes: { qd20: 'H50' } },
        ],
      },
    },
  ],
});
