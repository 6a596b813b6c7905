import { noDataSharing } from '#model/data-sharing';
import { intermediaryOf } from '#model/reach';
import { at, defineRule, met, notApplicable, notStated, stating } from '../rule.ts';

/**
 * Data is shared through an intermediate platform, or a reason is recorded.
 */
export default defineRule({
  id: 'direct-link-without-reason',
  over: 'connection',
  messages: {
    noReason: {
      vi: 'Kết nối "{{name}}" đi trực tiếp mà chưa nêu lý do không qua nền tảng trung gian.',
      en: 'Connection "{{name}}" is direct and no reason is stated for not using an intermediate platform.',
    },
    unstated: {
      vi: 'Chưa nêu kết nối "{{name}}" đi qua nền tảng trung gian (LGSP, NDXP) hay trực tiếp.',
      en: 'Whether connection "{{name}}" passes an intermediate platform (LGSP, NDXP) or is direct is not stated.',
    },
  },
  fix: {
    vi: 'Nêu nền tảng mà kết nối đi qua (via), hoặc nếu đi trực tiếp thì nêu kênh (channel) "direct" và lý do (directReason); chỗ còn thiếu: {{pointer}}.',
    en: 'Name the platform that the link passes (via), or state channel "direct" and directReason; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Qua nền tảng thì một thỏa thuận, một nhật ký, một giao diện dùng cho tất cả; mỗi đường trực tiếp là thêm một đường phải duy trì và bảo vệ.',
    en: 'Through the platform one agreement, one log and one interface serve all; every direct line is another one to keep and to guard.',
  },
  limits: {
    vi: 'Không xét lý do kết nối trực tiếp đã nêu có xác đáng hay không; không xét đường nối mà một đầu là cơ quan, nơi đặt hoặc mạng, vì đó không phải hai hệ thống chia sẻ dữ liệu.',
    en: 'It does not judge whether the reason stated for a direct link is a good one; it leaves out links with an organisation, a facility or a network at one end, where no two systems share data.',
  },
  check(connection, model) {
    if (model.presence(connection) === 'absent') return notApplicable(at(connection, 'lifecycle'));
    const reasons = noDataSharing(model, connection);
    if (reasons) return notApplicable(...reasons);
    if (intermediaryOf(model, connection) !== undefined) return met(at(connection, 'via'));
    const { channel, directReason } = connection;
    if (channel === 'platform' || channel === 'axis') return met(at(connection, 'channel'));
    if (channel === 'package') return notApplicable(at(connection, 'channel'));
    if (directReason !== undefined) return met(at(connection, 'directReason'));
    const data = { name: connection.name ?? connection.id };
    if (channel === undefined) {
      const packed = connection.method === 'package' ? connection.method : undefined;
      const edits = stating(model, connection, 'channel', packed);
      return notStated({ messageId: 'unstated', at: at(connection, 'channel'), data, edits });
    }
    return notStated({ messageId: 'noReason', at: at(connection, 'directReason'), data }, at(connection, 'channel'));
  },
});
