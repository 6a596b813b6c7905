import { noDataSharing } from '#model/data-sharing';
import { defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each data-sharing connection rests on an agreement of the two sides.
 *
 * **Why** Term, purpose, handling and deletion of the data are settled before it flows; afterwards there is nobody to ask.
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
    vi: 'Ghi agreement (số, ngày, nội dung) tại {{pointer}}; nếu dữ liệu được chia sẻ mặc định thì ghi vào openPoints là notApplicable.',
    en: 'State agreement (number, date, contents) at {{pointer}}; if the data is shared by default, say notApplicable in openPoints.',
  },
  check(connection, model) {
    const reasons = noDataSharing(model, connection);
    return reasons ? notApplicable(...reasons) : statedIfPresent(model, connection, 'agreement');
  },
});
