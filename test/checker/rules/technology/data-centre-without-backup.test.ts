import rule from '#rules/technology/data-centre-without-backup';
import { testRule } from '../../../kit/rule-tester.ts';

const centre = { id: 'ttdl', name: 'Trung tâm dữ liệu', kind: 'dataCentre' } as const;
const backup = { id: 'du-phong', name: 'Nơi dự phòng', kind: 'backupSite' } as const;

testRule(rule, {
  valid: [{ name: 'it names one', model: { facilities: [{ ...centre, backupSite: 'du-phong' }, backup] } }],
  invalid: [],
  unstated: [
    {
      name: 'it names none',
      model: { facilities: [centre] },
      findings: [{ messageId: 'unstated', at: '/facilities/0/backupSite' }],
    },
  ],
  notApplicable: [
    { name: 'it is the backup site', model: { facilities: [backup] } },
    { name: 'it is planned', model: { facilities: [{ ...centre, lifecycle: 'planned' }] } },
  ],
});
