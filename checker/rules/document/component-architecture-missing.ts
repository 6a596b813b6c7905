import { diagramPlace, domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
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
    noArchitecture: {
      vi: 'Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'This is stated, but the provincial architecture is not stated to be drafted or issued.',
    },
  },
  fix: {
    vi: 'Bổ sung mô tả từng miền tại /domains, hoặc sơ đồ của miền tại /diagrams; tình trạng của kiến trúc ghi tại /document/architecture/status.',
    en: 'Describe each domain at /domains, or add its diagram at /diagrams; the status of the architecture stands at /document/architecture/status.',
  },
  check: (_, model) =>
    architecturePart(
      model,
      everyDomain(model, (domain) => domainPlace(model, domain, 'current', 'target') ?? diagramPlace(model, domain)),
    ),
});
