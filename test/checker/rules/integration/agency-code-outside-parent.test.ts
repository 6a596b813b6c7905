import type { AgencyCodes } from '#generated/types';
import rule from '#rules/integration/agency-code-outside-parent';
import type { ModelParts } from '../../../kit/model-builder.ts';
import { testRule } from '../../../kit/rule-tester.ts';

const province = (above: AgencyCodes, own: AgencyCodes): ModelParts => ({
  organisations: [
    { id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh', level: 'province', agencyCodes: above },
    { id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province', parent: 'ubnd-tinh', agencyCodes: own },
  ],
});

testRule(rule, {
  valid: [
    { name: 'the newer codes', model: province({ qd20: 'H56' }, { qd20: 'H56.16' }) },
    { name: 'the older codes', model: province({ qcvn102: '000.00.00.H56' }, { qcvn102: '000.00.16.H56' }) },
  ],
  invalid: [
    {
      name: 'another line',
      model: province({ qd20: 'H56' }, { qd20: 'H50.16' }),
      findings: [{ messageId: 'outside', at: '/organisations/1/agencyCodes/qd20' }],
    },
    {
      name: 'a group in between is zero',
      model: {
        organisations: [
          { id: 'so', name: 'Sở', level: 'province', parent: 'ubnd', agencyCodes: { qcvn102: '000.12.16.H56' } },
          { id: 'ubnd', name: 'Ủy ban', level: 'province', agencyCodes: { qcvn102: '000.00.17.H56' }, parent: 'tinh' },
          { id: 'tinh', name: 'Tỉnh', level: 'province', agencyCodes: { qcvn102: '000.00.00.H56' } },
        ],
      },
      findings: [{ messageId: 'outside', at: '/organisations/0/agencyCodes/qcvn102' }],
    },
  ],
  unstated: [
    {
      name: 'the superior has no code',
      model: province({}, { qd20: 'H56.16' }),
      findings: [
        { messageId: 'unstated', at: '/organisations/0/agencyCodes' },
        { messageId: 'unstated', at: '/organisations/1/agencyCodes' },
      ],
    },
    {
      name: 'the code names the superior',
      model: {
        organisations: [
          { id: 'ubnd', name: 'Ủy ban', level: 'province', agencyCodes: { qd20: 'H56' } },
          { id: 'so', name: 'Sở', level: 'province', agencyCodes: { qd20: 'H56.16' } },
        ],
      },
      findings: [{ messageId: 'unstated', at: '/organisations/1/parent' }],
    },
  ],
  notApplicable: [
    {
      name: 'the province itself and a group',
      model: {
        organisations: [
          { id: 'ubnd-tinh', name: 'Ủy ban nhân dân tỉnh', level: 'province', agencyCodes: { qd20: 'H56' } },
          { id: 'cac-so', name: 'Các sở', level: 'province', members: 20 },
        ],
      },
    },
  ],
});
