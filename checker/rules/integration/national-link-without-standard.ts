import { nationalDatabaseOf, noDataSharing } from '#model/data-sharing';
import { at, defineRule, notApplicable, stating, withEdits } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Each link to a national database names the standards it follows.
 */
export default defineRule({
  id: 'national-link-without-standard',
  over: 'connection',
  messages: {
    unstated: {
      vi: 'Chưa nêu tiêu chuẩn, yêu cầu kỹ thuật mà kết nối "{{name}}" với cơ sở dữ liệu quốc gia áp dụng.',
      en: 'The standards of connection "{{name}}" with a national database are not stated.',
    },
  },
  fix: {
    vi: 'Khai báo tiêu chuẩn, yêu cầu kỹ thuật tại mục Tiêu chuẩn (/standards) rồi ghi mã của chúng (standards) cho kết nối tại {{pointer}}.',
    en: 'List the standard or technical requirement at /standards and name its id in standards of the link at {{pointer}}.',
  },
  why: {
    vi: 'Bên quốc gia chỉ trả lời theo cấu trúc đã thống nhất; biết tiêu chuẩn thì kiểm tra được trước khi xây dựng kết nối.',
    en: 'The national side answers only in the agreed structures; a link whose standards are known can be checked before it is built.',
  },
  limits: {
    vi: 'Không xét tiêu chuẩn đã nêu có đúng với cơ sở dữ liệu đó hay không.',
    en: 'It does not judge whether the standard named is the right one for that database.',
  },
  check(connection, model) {
    if (nationalDatabaseOf(model, connection) === undefined)
      return notApplicable(at(connection, 'from'), at(connection, 'to'));
    const reasons = noDataSharing(model, connection);
    if (reasons) return notApplicable(...reasons);
    const answer = statedIfPresent(model, connection, 'standards');
    if (answer.kind !== 'notStated') return answer;
    const using = model.subjects('standard').filter(({ usedBy }) => usedBy?.includes(connection.id) === true);
    const ids = using.length === 0 ? undefined : using.map(({ id }) => id);
    return withEdits(answer, stating(model, connection, 'standards', ids));
  },
});
