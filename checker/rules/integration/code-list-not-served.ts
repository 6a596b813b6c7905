import { at, defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Shared code lists are taken from an integration platform.
 *
 * **Why** A list that each system keeps for itself grows apart from the others, and data can no longer be put together.
 */
export default defineRule({
  id: 'code-list-not-served',
  over: 'dataAsset',
  messages: {
    unstated: {
      vi: 'Chưa nêu danh mục "{{name}}" được cung cấp qua nền tảng nào.',
      en: 'Which platform serves the code list "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Ghi vào servedBy tại {{pointer}} mã của nền tảng cung cấp danh mục (LGSP hoặc "ndxp").',
    en: 'Name in servedBy at {{pointer}} the platform that serves the list (the LGSP or "ndxp").',
  },
  check: (asset, model) =>
    asset.kind === 'codeList' ? statedIfPresent(model, asset, 'servedBy') : notApplicable(at(asset, 'kind')),
});
