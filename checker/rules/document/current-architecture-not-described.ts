import { domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
import { architecturePart } from '../shared/architecture-part.ts';
import { everyDomain } from '../shared/every-domain.ts';

/**
 * The current architecture is described in the five domains.
 *
 * **Why** A target that does not start from what is there pays twice for what the province already has.
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
      vi: 'Nội dung này có được nêu, nhưng kiến trúc của tỉnh chưa được nêu là đã dự thảo hoặc ban hành.',
      en: 'This is stated, but the provincial architecture is not stated to be drafted or issued.',
    },
  },
  fix: {
    vi: 'Bổ sung hiện trạng (current) của từng miền tại /domains; tình trạng của kiến trúc ghi tại /document/architecture/status.',
    en: 'Describe the current state of each domain (current) at /domains; the status of the architecture stands at /document/architecture/status.',
  },
  check: (_, model) =>
    architecturePart(
      model,
      everyDomain(model, (domain) => domainPlace(model, domain, 'current')),
    ),
});
