import { at, defineRule, met, notStated } from '../rule.ts';

/**
 * The architecture names the version it replaces, or is the first.
 *
 * **Why** A new version builds on the former one; naming it shows what was carried over and which decision ends.
 */
export default defineRule({
  id: 'replaced-architecture-not-named',
  over: 'model',
  messages: {
    unstated: {
      vi: 'Chưa nêu kiến trúc thay thế phiên bản nào, hay là phiên bản đầu tiên của tỉnh.',
      en: 'Which version the architecture replaces, or that it is the first, is not stated.',
    },
  },
  fix: {
    vi: 'Ghi quyết định ban hành phiên bản trước tại /document/architecture/replaces, hoặc firstVersion: true.',
    en: 'State the act of the former version at /document/architecture/replaces, or firstVersion: true.',
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
