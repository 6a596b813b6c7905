import { domainPlace } from '#model/domains';
import { defineRule } from '../rule.ts';
import { everyDomain } from '../shared/every-domain.ts';

/**
 * Strengths or weaknesses of each domain are stated.
 */
export default defineRule({
  id: 'current-architecture-not-assessed',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu điểm mạnh, hạn chế của hiện trạng ở các miền: {{domains}}.',
      en: 'Strengths and weaknesses of the current state are not stated for these domains: {{domains}}.',
    },
  },
  fix: {
    vi: 'Nêu điểm mạnh (strengths) hoặc hạn chế (weaknesses) của từng miền còn thiếu tại mục Mô tả các miền (/domains).',
    en: 'State strengths (strengths) or weaknesses (weaknesses) of each missing domain at /domains.',
  },
  why: {
    vi: 'Mô tả hiện trạng chưa đủ để thấy cần thay đổi gì; nội dung cần hoàn thiện được rút ra từ phần đánh giá điểm mạnh, hạn chế.',
    en: 'A description alone gives no reason to change anything; the assessment is what the gaps are drawn from.',
  },
  limits: {
    vi: 'Quy tắc chỉ biết mỗi miền có nêu điểm mạnh hoặc hạn chế, không xét đánh giá có đúng hay không.',
    en: 'It sees that each domain has strengths or weaknesses stated, not whether the assessment is right.',
  },
  check: (_, model) => everyDomain(model, (domain) => domainPlace(model, domain, 'strengths', 'weaknesses')),
});
