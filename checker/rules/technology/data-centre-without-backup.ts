import { at, defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each data centre names the place that takes over when it fails.
 *
 * **Why** Fire and flood take the copies that lie in the same building; only a second place brings the systems back.
 */
export default defineRule({
  id: 'data-centre-without-backup',
  over: 'facility',
  messages: {
    unstated: {
      vi: 'Chưa nêu nơi dự phòng, khôi phục thảm họa của trung tâm dữ liệu "{{name}}".',
      en: 'The backup and recovery site of data centre "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Khai báo nơi dự phòng tại /facilities rồi ghi mã của nó vào backupSite tại {{pointer}}.',
    en: 'List the backup site at /facilities and name its id in backupSite at {{pointer}}.',
  },
  check: (facility, model) =>
    facility.kind === 'dataCentre'
      ? statedIfPresent(model, facility, 'backupSite')
      : notApplicable(at(facility, 'kind')),
});
