import { servicePortals } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * The service portal has the prescribed address dichvucong.….gov.vn.
 *
 * **Why** People type the address of the neighbouring province and put their own name in; an address of another form is not found.
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
      vi: 'Chưa có địa chỉ cổng dịch vụ công vì "{{name}}" chưa vận hành.',
      en: 'There is no portal address because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu địa chỉ của cổng dịch vụ công.',
      en: 'The address of the public service portal is not stated.',
    },
  },
  fix: {
    vi: 'Ghi địa chỉ cổng dịch vụ công vào url của ứng dụng có role "servicePortal", theo dạng dichvucong.(tên tỉnh).gov.vn.',
    en: 'State url of the application with role "servicePortal", of the form dichvucong.(province).gov.vn.',
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
