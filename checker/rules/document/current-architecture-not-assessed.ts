import { domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
import { everyDomain } from '../shared/every-domain.ts';

/**
 * Strengths or weaknesses of each domain are stated.
 *
 * **Why** A description alone gives no reason to change anything; the assessment is what the gaps are drawn from.
 */
export default defineRule({
  id: 'current-architecture-not-assessed',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu điểm mạnh, hạn chế của hiện trạng ở các miền: {{domains}}.',
      en: 'Strengths and weaknesses of these domains are not stated: {{domains}}.',
    },
  },
  fix: {
    vi: 'Bổ sung điểm mạnh (strengths), hạn chế (weaknesses) của từng miền tại /domains.',
    en: 'State strengths and weaknesses of each domain at /domains.',
  },
  check: (_, model) => everyDomain(model, (domain) => domainPlace(model, domain, 'strengths', 'weaknesses')),
});
