import { servicePortals } from '#model/procedure-systems';
import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The service portal is reached over HTTPS.
 */
export default defineRule({
  id: 'portal-without-https',
  over: 'model',
  messages: {
    plain: {
      vi: 'Địa chỉ "{{url}}" của cổng "{{name}}" không ghi https; chưa nêu cổng có dùng HTTPS hay không.',
      en: 'The address "{{url}}" of portal "{{name}}" has no https; whether the portal uses HTTPS is not stated.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công đang vận hành có dùng HTTPS hay không.',
      en: 'Whether a public service portal that operates uses HTTPS is not stated.',
    },
  },
  fix: {
    vi: 'Ghi địa chỉ đầy đủ (url) của cổng dịch vụ công đang vận hành, bắt đầu bằng https:// nếu cổng đã dùng HTTPS, tại {{pointer}}; nếu chưa thì bật HTTPS cho cổng trước.',
    en: 'State the full address (url) of the portal that operates, beginning with https:// when it uses HTTPS, at {{pointer}}; where it does not, turn HTTPS on first.',
  },
  why: {
    vi: 'Họ tên, số giấy tờ và hồ sơ của người dân được gửi tới cổng; không có HTTPS thì ai ở giữa đường truyền cũng có thể đọc hoặc sửa.',
    en: 'Names, numbers and papers of citizens travel to the portal; over plain HTTP anyone on the way can read or change them.',
  },
  limits: {
    vi: 'Chỉ đọc địa chỉ đã ghi; không truy cập cổng và không kiểm tra chứng thư số.',
    en: 'It reads only the address stated; it does not visit the portal or check its certificate.',
  },
  check(_, model) {
    const portals = servicePortals(model).filter((portal) => model.presence(portal) === 'present');
    const secure = portals.find(({ url = '' }) => /^https:\/\//i.test(url));
    if (secure) return met(at(secure, 'url'), at(secure, 'role'), at(secure, 'lifecycle'));
    const plain = portals.find(({ url }) => url !== undefined);
    if (plain) {
      const data = { name: plain.name, url: plain.url ?? '' };
      return notStated({ messageId: 'plain', at: at(plain, 'url'), data });
    }
    const [portal] = portals;
    return notStated({ messageId: 'unstated', at: portal ? at(portal, 'url') : at(model.model, 'applications') });
  },
});
