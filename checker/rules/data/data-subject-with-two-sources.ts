import { authoritativeSources } from '#model/authoritative-sources';
import { at, defineRule, met, notApplicable, notMet, notStated } from '../rule.ts';

/**
 * Each data subject has one authoritative source; the others copy it.
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
      vi: '"{{name}}" được nêu không phải nguồn gốc chính nhưng chưa nêu là bản sao của dữ liệu nào.',
      en: '"{{name}}" is stated not to be authoritative, but not which source it copies.',
    },
    unstated: {
      vi: 'Chưa nêu "{{name}}" là nguồn gốc chính hay bản sao.',
      en: 'Whether "{{name}}" is an authoritative source or a copy is not stated.',
    },
  },
  fix: {
    vi: 'Chọn một cơ sở dữ liệu làm nguồn gốc chính, nơi khác chuyển sang đọc hoặc sao từ nguồn đó; xong thì ở nơi không được chọn, ghi nguồn gốc chính (authoritative) là false và bản sao của (copyOf) là mã của nguồn; một trong hai nơi là {{pointer}}.',
    en: 'Choose one database as the authoritative source and let the other read or copy it; then set the other one’s authoritative (authoritative) to false and its copy of (copyOf) to the id of the source; one of the two is {{pointer}}.',
  },
  state: {
    vi: 'Nêu dữ liệu là nguồn gốc chính (authoritative là true, kèm đối tượng dữ liệu subject) hay là bản sao của dữ liệu nào (copyOf); chỗ còn thiếu là {{pointer}}.',
    en: 'State whether the data is an authoritative source (authoritative true, with its subject) or which data it copies (copyOf); what is missing is {{pointer}}.',
  },
  why: {
    vi: 'Khi hai cơ sở dữ liệu cùng được coi là đúng, không cơ quan nào biết phải sửa ở đâu và đọc từ đâu.',
    en: 'When two databases both claim to be right, no agency can know which of them to correct and which to read.',
  },
  limits: {
    vi: 'Quy tắc chỉ nhận ra trùng khi hai nơi ghi cùng tên đối tượng, không so nội dung dữ liệu.',
    en: 'It sees a clash only when both name the same subject; it does not compare the data.',
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
