import { noDataSharing } from '#model/data-sharing';
import { defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each data-sharing connection names one of the three methods.
 *
 * **Why** Online, synchronised or packaged data differ in age and in what fails with them; the reader of the model must know which it is.
 */
export default defineRule({
  id: 'connection-without-method',
  over: 'connection',
  messages: {
    unstated: {
      vi: 'Chưa nêu phương thức chia sẻ của kết nối "{{name}}".',
      en: 'How connection "{{name}}" shares data is not stated.',
    },
  },
  fix: {
    vi: 'Ghi method (online, synchronisation hoặc package) tại {{pointer}}.',
    en: 'State method (online, synchronisation or package) at {{pointer}}.',
  },
  check(connection, model) {
    const reasons = noDataSharing(model, connection);
    return reasons ? notApplicable(...reasons) : statedIfPresent(model, connection, 'method');
  },
});
