import { noDataSharing } from '#model/data-sharing';
import { defineRule, notApplicable, stating, withEdits } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each data-sharing connection names one of the three methods.
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
    vi: 'Nêu phương thức (method) chia sẻ dữ liệu tại {{pointer}}: kết nối trực tuyến (online), đồng bộ dữ liệu (synchronisation) hoặc gói dữ liệu (package).',
    en: 'State method at {{pointer}}: online, synchronisation or package.',
  },
  why: {
    vi: 'Dữ liệu trực tuyến, đồng bộ hay theo gói khác nhau về độ mới và về chỗ dễ trục trặc; người đọc kiến trúc cần biết là loại nào.',
    en: 'Online, synchronised or packaged data differ in age and in what fails with them; the reader of the model must know which it is.',
  },
  limits: {
    vi: 'Căn cứ vào phương thức đã ghi; bỏ qua kết nối tới nền tảng, tới mạng và kết nối giữa hai hệ thống cùng cơ quan chủ quản.',
    en: 'It believes the method stated; it passes over links to platforms and networks and between systems of one owner.',
  },
  check(connection, model) {
    const reasons = noDataSharing(model, connection);
    if (reasons) return notApplicable(...reasons);
    const answer = statedIfPresent(model, connection, 'method');
    if (answer.kind !== 'notStated') return answer;
    const method = connection.channel === 'package' ? connection.channel : undefined;
    return withEdits(answer, stating(model, connection, 'method', method));
  },
});
