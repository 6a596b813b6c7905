import { authoritativeSources } from '#model/authoritative-sources';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * Each data subject has one authoritative source; the others copy it.
 *
 * **Why** When two databases both claim to be right, no agency can know which of them to correct and which to read.
 */
export default defineRule({
  id: 'data-subject-with-two-sources',
  over: 'dataAsset',
  messages: {
    twoSources: {
      vi: '"{{name}}" và "{{rival}}" cùng là nguồn gốc chính về "{{subject}}"; chỉ được có một nguồn.',
      en: '"{{name}}" and "{{rival}}" are both authoritative on "{{subject}}"; there must be one source.',
    },
    noSubject: {
      vi: 'Nguồn gốc chính "{{name}}" chưa nêu đối tượng dữ liệu.',
      en: 'Authoritative source "{{name}}" does not say what its data is about.',
    },
    noOriginal: {
      vi: '"{{name}}" không phải nguồn gốc chính nhưng chưa nêu là bản sao của dữ liệu nào.',
      en: '"{{name}}" is not authoritative and does not say which source it copies.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" là nguồn gốc chính hay bản sao.',
      en: 'Whether "{{name}}" is an authoritative source or a copy is not stated.',
    },
  },
  fix: {
    vi: 'Ghi subject, authoritative (true cho một nguồn duy nhất) và copyOf (cho bản sao) của dữ liệu; xem {{pointer}}.',
    en: 'State subject, authoritative (true for one source only) and copyOf (for copies) of the data; see {{pointer}}.',
  },
  check(asset, model) {
    const { name, kind, authoritative, copyOf, subject } = asset;
    if (kind !== 'database' && kind !== 'dataset' && kind !== 'codeList') return notApplicable(at(asset, 'kind'));
    if (model.presence(asset) === 'absent') return notApplicable(at(asset, 'lifecycle'));
    if (authoritative !== true) {
      if (copyOf !== undefined) return met(at(asset, 'copyOf'));
      if (authoritative === undefined)
        return notStated({ messageId: 'unstated', at: at(asset, 'authoritative'), data: { name } });
      if (model.openPoint(asset, 'copyOf') === 'notApplicable') return notApplicable(at(asset, 'openPoints'));
      return notStated({ messageId: 'noOriginal', at: at(asset, 'copyOf'), data: { name } });
    }
    const own = at(asset, 'authoritative');
    if (subject === undefined) return notStated({ messageId: 'noSubject', at: at(asset, 'subject'), data: { name } });
    const rival = authoritativeSources(model, subject).find((other) => other !== asset);
    if (!rival) return met(own, at(asset, 'subject'));
    return notMet(
      { messageId: 'twoSources', at: own, data: { name, rival: rival.name, subject } },
      at(asset, 'subject'),
      at(rival, 'authoritative'),
      at(rival, 'subject'),
    );
  },
});
