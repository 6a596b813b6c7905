import type { ModelIndex } from '#model/model-index';
import { namedActs } from '#model/named-acts';
import { nameKey } from '#util/vietnamese';
import { at, defineRule, type Edit, met, notStated } from '../rule.ts';

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
    vi: 'Quy tắc căn cứ vào phiên bản, số và ngày được nêu, không tra cứu quyết định ban hành.',
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
    const edits = missing.flatMap(({ path }) => statedElsewhere(model, path) ?? []);
    const isEnough = edits.length === missing.length;
    const report = { messageId: 'unstated', at: at(document, first.path), data: { missing: names } } as const;
    return notStated(isEnough ? { ...report, edits } : report);
  },
});

/** What the model says in another place: the version in the title, the date where the same act is named with one. */
function statedElsewhere(model: ModelIndex, path: string): Edit | undefined {
  const { architecture = {} } = model.model.document;
  const { decision, title = '' } = architecture;
  const edit = (value: string): Edit => ({ op: 'add', at: at(model.model.document, path), value });
  if (path === 'architecture/version') {
    const [, version] = /phiên bản (\d+(?:\.\d+)*)(?![\d.]*\d)/iu.exec(title.normalize('NFC')) ?? [];
    return version === undefined || model.openPoint(architecture, 'version') !== undefined ? undefined : edit(version);
  }
  if (path !== 'architecture/decision/date' || decision?.number === undefined) return undefined;
  const wanted = nameKey(decision.number);
  const dates = namedActs(model).flatMap(({ act }) =>
    act.number !== undefined && nameKey(act.number) === wanted ? [act.date, ...(act.alsoDated ?? [])] : [],
  );
  const [date, ...others] = new Set(dates.filter((one) => one !== undefined));
  return date === undefined || others.length > 0 ? undefined : edit(date);
}
