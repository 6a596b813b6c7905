import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The architecture names the version it replaces, or is the first.
 */
export default defineRule({
  id: 'replaced-architecture-not-named',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu kiến trúc thay thế phiên bản nào hay là phiên bản đầu tiên của tỉnh.',
      en: 'Which version the architecture replaces, or that it is the first, is not stated.',
    },
  },
  fix: {
    vi: 'Nêu quyết định ban hành phiên bản bị thay thế (replaces) tại /document/architecture/replaces; nếu là phiên bản đầu tiên thì ghi bản đầu tiên (firstVersion) là true tại /document/architecture/firstVersion.',
    en: 'State the act that issued the version it replaces (replaces) at /document/architecture/replaces; when it is the first one, set firstVersion to true at /document/architecture/firstVersion.',
  },
  why: {
    vi: 'Phiên bản mới kế thừa phiên bản trước; nêu phiên bản bị thay thế cho biết nội dung nào được giữ lại và quyết định nào hết hiệu lực.',
    en: 'A new version builds on the former one; naming it shows what was carried over and which decision ends.',
  },
  limits: {
    vi: 'Quy tắc căn cứ vào điều được nêu, không kiểm tra phiên bản trước có thật và đã bị bãi bỏ hay chưa.',
    en: 'It believes what is stated; it does not check that the former version exists and has ended.',
  },
  check(_, model) {
    const { document } = model.model;
    const { replaces, firstVersion } = document.architecture ?? {};
    const named = (['number', 'title'] as const).find((property) => replaces?.[property] !== undefined);
    if (named !== undefined) return met(at(document, `architecture/replaces/${named}`));
    if (firstVersion === true) return met(at(document, 'architecture/firstVersion'));
    return notStated({ messageId: 'unstated', at: at(document, 'architecture/replaces') });
  },
});
