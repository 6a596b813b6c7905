import { noDataSharing } from '#model/data-sharing';
import { defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each data-sharing connection rests on an agreement of the two sides.
 */
export default defineRule({
  id: 'sharing-without-agreement',
  over: 'connection',
  messages: {
    unstated: {
      vi: 'Chưa nêu thỏa thuận chia sẻ dữ liệu của kết nối "{{name}}".',
      en: 'The agreement behind connection "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Ghi thỏa thuận (agreement) chia sẻ dữ liệu giữa hai bên tại {{pointer}}: số, ngày, nội dung; nếu dữ liệu được chia sẻ mặc định thì ghi "notApplicable" cho "agreement" trong "openPoints" của kết nối.',
    en: 'State the agreement of the two sides (agreement) at {{pointer}}: number, date, contents; if the data is shared by default, say notApplicable for agreement in openPoints of the link.',
  },
  why: {
    vi: 'Thời hạn, mục đích, cách xử lý và việc xóa dữ liệu phải thống nhất trước khi dữ liệu chuyển đi; sau đó thì không biết hỏi ai.',
    en: 'Term, purpose, handling and deletion of the data are settled before it flows; afterwards there is nobody to ask.',
  },
  limits: {
    vi: 'Chỉ xem có thỏa thuận được nêu hay không; không đọc nội dung và không biết thỏa thuận còn hiệu lực hay không.',
    en: 'It sees only whether an agreement is stated; it does not read it and cannot tell whether it still holds.',
  },
  check(connection, model) {
    const reasons = noDataSharing(model, connection);
    return reasons ? notApplicable(...reasons) : statedIfPresent(model, connection, 'agreement');
  },
});
