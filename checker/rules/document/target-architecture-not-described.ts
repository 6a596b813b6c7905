import { diagramPlace, domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { everyDomain } from '../shared/every-domain.ts';

/**
 * The target architecture is described in the five domains.
 */
export default defineRule({
  id: 'target-architecture-not-described',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa mô tả kiến trúc mục tiêu của các miền: {{domains}}.',
      en: 'The target architecture of these domains is not described: {{domains}}.',
    },
    noArchitecture: {
      vi: 'Tài liệu có nêu kiến trúc mục tiêu của các miền, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states the target architecture of the domains, but not that the provincial architecture is being drafted or has been issued.',
    },
  },
  fix: {
    vi: 'Nêu mục tiêu (target) của từng miền còn thiếu tại mục Mô tả các miền (/domains), hoặc sơ đồ của miền có trạng thái (state) "target" tại mục Sơ đồ (/diagrams); tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'Describe the target (target) of each missing domain at /domains, or add its diagram of the target state (state target) at /diagrams; state the status of the architecture at /document/architecture/status.',
  },
  why: {
    vi: 'Dự án được thẩm định theo kiến trúc mục tiêu; miền không có mục tiêu thì dự án nào cũng có thể coi là phù hợp.',
    en: 'Projects are appraised against the target; a domain without one accepts any project.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết mỗi miền có đoạn mô tả hoặc sơ đồ mục tiêu, không xét mục tiêu có khả thi hay không.',
    en: 'It sees that each domain has a target described or drawn, not whether the target can be reached.',
  },
  check: (_, model) =>
    architecturePart(
      model,
      everyDomain(model, (domain) => domainPlace(model, domain, 'target') ?? diagramPlace(model, domain, 'target')),
    ),
});
