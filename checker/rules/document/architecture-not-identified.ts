import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The architecture states version, number and date of its decision.
 *
 * **Why** A project or a review can only refer to an architecture that is identified beyond doubt.
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
    vi: 'Bổ sung phiên bản, số và ngày của quyết định ban hành tại /document/architecture.',
    en: 'State version, number and date of the issuing decision at /document/architecture.',
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
