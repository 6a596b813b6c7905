import { domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
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
  },
  fix: {
    vi: 'Bổ sung hiện trạng (current) của từng miền tại /domains.',
    en: 'Describe the current state of each domain (current) at /domains.',
  },
  check: (_, model) => everyDomain(model, (domain) => domainPlace(model, domain, 'current')),
});
