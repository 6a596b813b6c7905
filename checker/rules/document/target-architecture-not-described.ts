import { diagramPlace, domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
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
  },
  fix: {
    vi: 'Bổ sung mục tiêu (target) của từng miền tại /domains, hoặc sơ đồ mục tiêu của miền tại /diagrams.',
    en: 'Describe the target of each domain at /domains, or add its target diagram at /diagrams.',
  },
  check: (_, model) =>
    everyDomain(model, (domain) => domainPlace(model, domain, 'target') ?? diagramPlace(model, domain, 'target')),
});
