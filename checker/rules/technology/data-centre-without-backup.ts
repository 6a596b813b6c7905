import { at, defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each data centre names the place that takes over when it fails.
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
    vi: 'Khai báo nơi dự phòng tại mục Nơi đặt hệ thống (/facilities) rồi ghi mã của nó (backupSite) tại {{pointer}}.',
    en: 'List the backup site at /facilities and name its id (backupSite) at {{pointer}}.',
  },
  why: {
    vi: 'Hỏa hoạn, ngập lụt hủy luôn bản sao để cùng tòa nhà; chỉ nơi thứ hai mới đưa hệ thống hoạt động trở lại.',
    en: 'Fire and flood take the copies that lie in the same building; only a second place brings the systems back.',
  },
  limits: {
    vi: 'Không biết nơi dự phòng cách nơi chính bao xa và đã diễn tập khôi phục hay chưa.',
    en: 'It cannot tell how far away the backup site is and whether recovery was ever rehearsed.',
  },
  check: (facility, model) =>
    facility.kind === 'dataCentre'
      ? statedIfPresent(model, facility, 'backupSite')
      : notApplicable(at(facility, 'kind')),
});
