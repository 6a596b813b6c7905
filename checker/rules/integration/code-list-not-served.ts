import { at, defineRule, notApplicable } from '../rule.ts';
import { statedIfPresent } from '../shared/stated-if-present.ts';

/**
 * Shared code lists are taken from an integration platform.
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
    vi: 'Ghi mã của nền tảng cung cấp danh mục (servedBy) tại {{pointer}}: LGSP của tỉnh hoặc "ndxp".',
    en: 'Name the platform that serves the list (servedBy) at {{pointer}}: the LGSP or "ndxp".',
  },
  why: {
    vi: 'Mỗi hệ thống giữ một bản danh mục riêng thì các bản lệch dần và dữ liệu không ghép lại được.',
    en: 'A list that each system keeps for itself grows apart from the others, and data can no longer be put together.',
  },
  limits: {
    vi: 'Căn cứ vào nền tảng đã nêu; không biết từng hệ thống có thực sự lấy danh mục từ đó hay không.',
    en: 'It believes the platform named; it cannot tell whether each system really takes the list from there.',
  },
  check: (asset, model) =>
    asset.kind === 'codeList' ? statedIfPresent(model, asset, 'servedBy') : notApplicable(at(asset, 'kind')),
});
