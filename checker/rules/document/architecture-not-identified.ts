import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The architecture states version, number and date of its decision.
 */
export default defineRule({
  id: 'architecture-not-identified',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu đủ thông tin nhận diện kiến trúc của tỉnh, còn thiếu: {{missing}}.',
      en: 'The identity of the provincial architecture is incomplete; missing: {{missing}}.',
    },
  },
  fix: {
    vi: 'Nêu phiên bản (version), số, ký hiệu (decision/number) và ngày (decision/date) của quyết định ban hành kiến trúc tại /document/architecture.',
    en: 'State the version (version) and the number (decision/number) and date (decision/date) of the act that issues the architecture at /document/architecture.',
  },
  why: {
    vi: 'Dự án và việc thẩm định chỉ dẫn chiếu được đến một kiến trúc xác định rõ phiên bản, số và ngày ban hành.',
    en: 'A project or a review can only refer to an architecture that is identified beyond doubt.',
  },
  limits: {
    vi: 'Quy tắc tin phiên bản, số và ngày được nêu, không tra cứu quyết định ban hành.',
    en: 'It believes the version, number and date stated; it does not look the act up.',
  },
  check(_, model) {
    const { document } = model.model;
    const { version, decision } = document.architecture ?? {};
    const parts = [
      { value: version, path: 'architecture/version', vi: 'phiên bản', en: 'version' },
      { value: decision?.number, path: 'architecture/decision/number', vi: 'số quyết định', en: 'decision number' },
      { value: decision?.date, path: 'architecture/decision/date', vi: 'ngày ban hành', en: 'date of issue' },
    ];
    const missing = parts.filter(({ value }) => value === undefined);
    const [first] = missing;
    if (first === undefined) return met(...parts.map(({ path }) => at(document, path)));
    const names = { vi: missing.map(({ vi }) => vi).join(', '), en: missing.map(({ en }) => en).join(', ') };
    return notStated({ messageId: 'unstated', at: at(document, first.path), data: { missing: names } });
  },
});
