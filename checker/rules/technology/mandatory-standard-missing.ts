import type { Standard } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { wantedStandards } from '#model/standards';
import { at, defineRule, met, notMet, notStated } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * The mandatory technical standards are among those the province applies.
 *
 * **Why** Systems of two agencies understand each other because both follow the same standard, not because somebody tested the pair.
 */
export default defineRule({
  id: 'mandatory-standard-missing',
  over: 'model',
  messages: {
    absent: {
      vi: 'Tiêu chuẩn bắt buộc được nêu là chưa áp dụng: {{codes}}.',
      en: 'Mandatory standards that are stated not to be applied: {{codes}}.',
    },
    unstated: {
      vi: 'Chưa nêu việc áp dụng các tiêu chuẩn bắt buộc: {{codes}}.',
      en: 'Whether these mandatory standards are applied is not stated: {{codes}}.',
    },
  },
  fix: {
    vi: 'Khai báo từng tiêu chuẩn tại /standards với code và lifecycle.',
    en: 'List each standard at /standards with its code and lifecycle.',
  },
  check(_, model, context) {
    const wanted = wantedStandards(model, listParameter(context, 'codes'));
    const missing = wanted.filter(({ listed }) => !listed.some(isThere(model)));
    if (wanted.length > 0 && missing.length === 0)
      return met(...wanted.flatMap(({ listed }) => listed.filter(isThere(model)).slice(0, 1).map(placeOf)));
    const isAbsent = (standard: Standard): boolean => model.presence(standard) === 'absent';
    const refused = missing.filter(({ listed }) => listed.length > 0 && listed.every(isAbsent));
    const [first, ...others] = refused.flatMap(({ listed }) => listed.map(placeOf));
    if (first) return notMet({ messageId: 'absent', at: first, data: { codes: codesOf(refused) } }, ...others);
    const [unsure] = missing.flatMap(({ listed }) => listed).filter((standard) => !isAbsent(standard));
    const place = unsure ? placeOf(unsure) : at(model.model, 'standards');
    return notStated({ messageId: 'unstated', at: place, data: { codes: codesOf(missing) } });
  },
});

const isThere = (model: ModelIndex) => (standard: Standard) => model.presence(standard) === 'present';
const placeOf = (standard: Standard) => at(standard, 'lifecycle');
const codesOf = (wanted: readonly { readonly code: string }[]): string => wanted.map(({ code }) => code).join(', ');
