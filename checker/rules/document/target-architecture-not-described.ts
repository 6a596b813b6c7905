import { diagramPlace, domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { everyDomain } from '../shared/every-domain.ts';

/**
 * The target architecture is described in the five domains.
 *
 * **Why** Projects are appraised against the target; a domain without one accepts any project.
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
      vi: 'Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'This is stated, but the provincial architecture is not stated to be drafted or issued.',
    },
  },
  fix: {
    vi: 'Bổ sung mục tiêu (target) của từng miền tại /domains, hoặc sơ đồ mục tiêu của miền tại /diagrams; tình trạng của kiến trúc ghi tại /document/architecture/status.',
    en: 'Describe the target of each domain at /domains, or add its target diagram at /diagrams; the status of the architecture stands at /document/architecture/status.',
  },
  check: (_, model) =>
    architecturePart(
      model,
      everyDomain(model, (domain) => domainPlace(model, domain, 'target') ?? diagramPlace(model, domain, 'target')),
    ),
});
