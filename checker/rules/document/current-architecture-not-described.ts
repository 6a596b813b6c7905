import { domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { everyDomain } from '../shared/every-domain.ts';

/**
 * The current architecture is described in the five domains.
 */
export default defineRule({
  id: 'current-architecture-not-described',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa mô tả hiện trạng của các miền: {{domains}}.',
      en: 'The current state of these domains is not described: {{domains}}.',
    },
    noArchitecture: {
      vi: 'Tài liệu có nêu hiện trạng của các miền, nhưng chưa nêu kiến trúc của tỉnh đang được dự thảo hay đã ban hành.',
      en: 'The document states the current state of the domains, but not that the provincial architecture is being drafted or has been issued.',
    },
  },
  fix: {
    vi: 'Nêu hiện trạng (current) của từng miền còn thiếu tại mục Mô tả các miền (/domains); tình trạng của kiến trúc nêu tại /document/architecture/status.',
    en: 'Describe the current state (current) of each missing domain at /domains; state the status of the architecture at /document/architecture/status.',
  },
  why: {
    vi: 'Mục tiêu không xuất phát từ hiện trạng dễ dẫn đến đầu tư lại những gì tỉnh đã có.',
    en: 'A target that does not start from what is there pays twice for what the province already has.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết mỗi miền có đoạn mô tả hiện trạng, không xét đoạn đó có đúng và đủ hay không.',
    en: 'It sees that each domain has its current state described, not whether the description is right and complete.',
  },
  check: (_, model) =>
    architecturePart(
      model,
      everyDomain(model, (domain) => domainPlace(model, domain, 'current')),
    ),
});
