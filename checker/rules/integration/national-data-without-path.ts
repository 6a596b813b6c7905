import { type Answer, at, defineRule, notApplicable, notStated } from '../rule.ts';
import { nationalWay, type WayMessage, worstOf } from '../shared/national-way.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Connections lead from each system to the national databases it reads.
 */
export default defineRule({
  id: 'national-data-without-path',
  over: ['application', 'platform'],
  messages: {
    noWay: {
      vi: '"{{name}}" đọc dữ liệu từ "{{database}}", nhưng danh mục kết nối được khai báo đầy đủ không có đường nào đến đó.',
      en: '"{{name}}" reads from "{{database}}", but the list of connections, declared complete, holds no way there.',
    },
    openLink: {
      vi: '"{{name}}" đọc dữ liệu từ "{{database}}" qua một kết nối chưa nêu tình trạng.',
      en: '"{{name}}" reads from "{{database}}" over a connection whose state is not stated.',
    },
    unstated: {
      vi: '"{{name}}" đọc dữ liệu từ "{{database}}" nhưng chưa nêu kết nối nào dẫn đến đó.',
      en: '"{{name}}" reads from "{{database}}", but no connection that leads there is stated.',
    },
    readsUnstated: {
      vi: 'Chưa nêu "{{name}}" đọc dữ liệu nào.',
      en: 'What data "{{name}}" reads is not stated.',
    },
  },
  fix: {
    vi: 'Xác minh dữ liệu được lấy bằng cách nào; xong thì khai báo kết nối từ hệ thống đến cơ sở dữ liệu quốc gia tại mục Kết nối (/connections), nêu nền tảng đi qua (via) hoặc lý do kết nối trực tiếp (directReason), và sửa tổng số đã khai báo; nếu hệ thống không đọc dữ liệu đó thì bỏ khỏi {{pointer}}.',
    en: 'Find out how the data is fetched; then list the connection with the national database at /connections with the platform it passes (via) or the reason for a direct link (directReason), and correct the declared total; if the system does not read it, take it out at {{pointer}}.',
  },
  state: {
    vi: 'Nêu dữ liệu mà hệ thống đọc (reads); với mỗi cơ sở dữ liệu quốc gia, khai báo kết nối dẫn đến đó tại mục Kết nối (/connections) và tình trạng (lifecycle) của kết nối; chỗ còn thiếu: {{pointer}}.',
    en: 'State what the system reads (reads); for each national database list the connection that leads there at /connections, with its state (lifecycle); still missing: {{pointer}}.',
  },
  why: {
    vi: 'Dữ liệu quốc gia được đọc mà không rõ đường đi thì không biết có qua nền tảng trung gian, có thỏa thuận và có được bảo vệ hay không.',
    en: 'Where national data is read on no known way, nobody can say whether it passes a platform, rests on an agreement and is protected.',
  },
  limits: {
    vi: 'Tin rằng dữ liệu đi được suốt chuỗi kết nối đã khai báo; đường đến được NDXP hoặc NDOP thì để ngỏ, không coi là thiếu. Từng kết nối đi qua nền tảng hay trực tiếp do quy tắc "direct-link-without-reason" xét.',
    en: 'It believes that data passes the whole chain of listed connections; a way that gets as far as NDXP or NDOP is left open, not failed. Whether each link passes a platform is judged by "direct-link-without-reason".',
  },
  check(system, model): Answer<WayMessage | 'readsUnstated'> {
    const reads = statedIfPresent(model, system, 'reads');
    if (reads.kind === 'notStated')
      return notStated({ messageId: 'readsUnstated', at: at(system, 'reads'), data: { name: system.name } });
    if (reads.kind === 'notApplicable') return reads;
    const systems = [system.id, ...(system.parts ?? [])];
    const answers = (system.reads ?? []).flatMap((database, position) =>
      model.nationalSystem(database)?.kind === 'database'
        ? [nationalWay(model, system.name, { database, systems, place: at(system, `reads/${position}`), rests: [] })]
        : [],
    );
    return worstOf(answers) ?? notApplicable(at(system, 'reads'));
  },
});
