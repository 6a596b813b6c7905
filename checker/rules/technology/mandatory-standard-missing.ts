import type { Standard } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { wantedStandards } from '#model/standards';
import { at, defineRule, met, notMet, notStated, stateData } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The mandatory technical standards are among those the province applies.
 */
export default defineRule({
  id: 'mandatory-standard-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Trong {{plateau}}, có tiêu chuẩn bắt buộc được nêu là không áp dụng: {{codes}}.',
      en: 'Mandatory standards are stated not to be applied in {{plateau}}: {{codes}}.',
    },
    unstated: {
      vi: 'Chưa nêu việc áp dụng các tiêu chuẩn bắt buộc: {{codes}}.',
      en: 'Whether these mandatory standards are applied is not stated: {{codes}}.',
    },
  },
  fix: {
    vi: 'Áp dụng các tiêu chuẩn còn thiếu cho hệ thống liên quan; xong thì ghi vòng đời (lifecycle) của từng tiêu chuẩn là đang vận hành (operating) tại mục Tiêu chuẩn (/standards).',
    en: 'Apply the missing standards to the systems concerned; then record lifecycle operating for each of them at /standards.',
  },
  state: {
    vi: 'Nêu từng tiêu chuẩn với số hiệu (code) và vòng đời (lifecycle): đang áp dụng (operating), dự kiến (planned) hoặc không áp dụng (absent); chỗ còn thiếu: {{pointer}}.',
    en: 'List each standard with its code and lifecycle: operating, planned or absent; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Hệ thống của hai cơ quan hiểu được nhau vì cùng theo một tiêu chuẩn, không phải vì đã có người thử từng cặp.',
    en: 'Systems of two agencies understand each other because both follow the same standard, not because somebody tested the pair.',
  },
  limits: {
    vi: 'Tìm số hiệu trong danh mục tiêu chuẩn đã khai báo; không kiểm tra từng hệ thống có thực sự áp dụng hay không.',
    en: 'It looks for the codes among the standards listed; it does not test whether each system follows them.',
  },
  check(_, model, context) {
    const wanted = wantedStandards(model, listParameter(context, 'codes'));
    const missing = wanted.filter(({ listed }) => !listed.some(isThere(model)));
    if (wanted.length > 0 && missing.length === 0)
      return met(...wanted.flatMap(({ listed }) => listed.filter(isThere(model)).slice(0, 1).map(placeOf)));
    const isAbsent = (standard: Standard): boolean => model.presence(standard) === 'absent';
    const refused = missing.filter(({ listed }) => listed.length > 0 && listed.every(isAbsent));
    const [first, ...others] = refused.flatMap(({ listed }) => listed.map(placeOf));
    if (first)
      return notMet(
        { messageId: 'absent', at: first, data: { codes: codesOf(refused), ...stateData(model, {}) } },
        ...others,
      );
    const [unsure] = missing.flatMap(({ listed }) => listed).filter((standard) => !isAbsent(standard));
    const place = unsure ? placeOf(unsure) : at(model.model, 'standards');
    return notStated({ messageId: 'unstated', at: place, data: { codes: codesOf(missing) } });
  },
});

const isThere = (model: ModelIndex) => (standard: Standard) => model.presence(standard) === 'present';
const placeOf = (standard: Standard) => at(standard, 'lifecycle');
const codesOf = (wanted: readonly { readonly code: string }[]): string => wanted.map(({ code }) => code).join(', ');
