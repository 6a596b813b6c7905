import { servicePortals } from '#model/procedure-systems';
import { defineRule } from '../rule.ts';
import { someElement } from '../shared/some-element.ts';

/**
 * The service portal is reached over HTTPS.
 *
 * **Why** Names, numbers and papers of citizens travel to the portal; over plain HTTP anyone on the way can read or change them.
 */
export default defineRule({
  id: 'portal-without-https',
  over: 'model',
  messages: {
    broken: {
      vi: 'Địa chỉ "{{url}}" của cổng "{{name}}" không dùng HTTPS.',
      en: 'The address "{{url}}" of portal "{{name}}" does not use HTTPS.',
    },
    noSystem: {
      vi: 'Chưa có cổng dịch vụ công dùng HTTPS vì "{{name}}" chưa vận hành.',
      en: 'There is no portal over HTTPS because "{{name}}" does not operate.',
    },
    unstated: {
      vi: 'Chưa nêu cổng dịch vụ công có dùng HTTPS hay không.',
      en: 'Whether the public service portal uses HTTPS is not stated.',
    },
  },
  fix: {
    vi: 'Ghi địa chỉ đầy đủ (bắt đầu bằng https://) vào url của ứng dụng có role "servicePortal".',
    en: 'State the full address (beginning with https://) in url of the application with role "servicePortal".',
  },
  check: (_, model) =>
    someElement(model, 'applications', servicePortals(model), ({ url }) => ({
      holds: usesHttps(url ?? ''),
      path: 'url',
      data: { url: url ?? '' },
    })),
});

/** An address without a scheme says nothing of it. */
function usesHttps(url: string): boolean | undefined {
  if (/^https:\/\//i.test(url)) return true;
  return /^http:\/\//i.test(url) ? false : undefined;
}
