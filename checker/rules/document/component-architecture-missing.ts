import { diagramPlace, domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
import { everyDomain } from '../shared/every-domain.ts';

/**
 * All five component architectures are described.
 *
 * **Why** Business, data, application, technology and security depend on each other; a missing one leaves the others without their reason.
 */
export default defineRule({
  id: 'component-architecture-missing',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa có mô tả kiến trúc thành phần: {{domains}}.',
      en: 'These component architectures are not described: {{domains}}.',
    },
  },
  fix: {
    vi: 'Bổ sung mô tả từng miền tại /domains, hoặc sơ đồ của miền tại /diagrams.',
    en: 'Describe each domain at /domains, or add its diagram at /diagrams.',
  },
  check: (_, model) =>
    everyDomain(model, (domain) => domainPlace(model, domain, 'current', 'target') ?? diagramPlace(model, domain)),
});
