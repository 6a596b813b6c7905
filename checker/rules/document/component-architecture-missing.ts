import { diagramPlace, domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { everyDomain } from '../shared/every-domain.ts';

/**
 * All five component architectures are described.
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
      vi: 'Tài liệu có nêu các kiến trúc thành phần, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states the component architectures, but not that the provincial architecture is being drafted or has been issued.',
    },
  },
  fix: {
    vi: 'Nêu hiện trạng (current) hoặc mục tiêu (target) của từng miền còn thiếu tại mục Mô tả các miền (/domains), hoặc sơ đồ của miền tại mục Sơ đồ (/diagrams); tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'State the current state (current) or the target (target) of each missing domain at /domains, or its diagram at /diagrams; state the status of the architecture at /document/architecture/status.',
  },
  why: {
    vi: 'Nghiệp vụ, dữ liệu, ứng dụng, công nghệ và an toàn thông tin phụ thuộc lẫn nhau; thiếu một kiến trúc thành phần thì các phần khác không có cơ sở.',
    en: 'Business, data, application, technology and security depend on each other; a missing one leaves the others without their reason.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết mỗi miền có đoạn mô tả hoặc sơ đồ, không đánh giá nội dung có đầy đủ hay không.',
    en: 'It sees that each domain has a description or a diagram, not whether what they say is complete.',
  },
  check: (_, model) =>
    architecturePart(
      model,
      everyDomain(model, (domain) => domainPlace(model, domain, 'current', 'target') ?? diagramPlace(model, domain)),
    ),
});
