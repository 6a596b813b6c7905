import { servicePortals } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * The service portal has the prescribed address dichvucong.….gov.vn.
 */
export default defineRule({
  id: 'portal-domain-wrong',
  over: 'model',
  messages: {
    broken: {
      vi: 'Địa chỉ "{{url}}" của cổng "{{name}}" không theo dạng dichvucong.(tên tỉnh).gov.vn.',
      en: 'The address "{{url}}" of portal "{{name}}" is not of the form dichvucong.(province).gov.vn.',
    },
    noSystem: {
      vi: 'Chưa có địa chỉ cổng dịch vụ công vì "{{name}}" {{state}}.',
      en: 'There is no portal address because "{{name}}" {{state}}.',
    },
    unstated: {
      vi: 'Chưa nêu địa chỉ của cổng dịch vụ công đang vận hành.',
      en: 'The address of a public service portal that operates is not stated.',
    },
  },
  fix: {
    vi: 'Cho cổng dịch vụ công vận hành dưới tên miền dạng dichvucong.(tên tỉnh).gov.vn; xong thì ghi địa chỉ (url) và vòng đời (lifecycle) của cổng tại mục Ứng dụng (/applications).',
    en: 'Let the service portal operate under an address of the form dichvucong.(province).gov.vn; then record its url and lifecycle at /applications.',
  },
  state: {
    vi: 'Ghi địa chỉ (url) và vòng đời (lifecycle) của cổng dịch vụ công, vai trò (role) "servicePortal" hoặc "procedureSystem"; chỗ còn thiếu: {{pointer}}.',
    en: 'State url and lifecycle of the service portal, role "servicePortal" or "procedureSystem"; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Người dân quen tên miền của tỉnh này thì đoán được tên miền của tỉnh khác; địa chỉ dạng khác vừa khó tìm vừa dễ nhầm với trang giả mạo.',
    en: 'People who know the address of one province can guess that of another; an address of another form is hard to find and easily mistaken for a fake.',
  },
  limits: {
    vi: 'Chỉ so cách viết địa chỉ đã ghi; không truy cập cổng và không đối chiếu phần tên tỉnh.',
    en: 'It compares only how the stated address is written; it does not visit the portal or check the name of the province in it.',
  },
  check: (_, model) =>
    someElement(model, 'applications', servicePortals(model), ({ url }) => ({
      holds: url === undefined ? undefined : /^dichvucong\.[a-z0-9-]+\.gov\.vn$/.test(hostOf(url)),
      path: 'url',
      data: { url: url ?? '' },
    })),
});

const hostOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#:].*$/, '');
