import type { Facility } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { isListed } from '#model/standards';
import { at, defineRule, met, notApplicable, notStated, stating } from '../rule.ts';
import { listParameter } from '../shared/parameters.ts';

/**
 * Each data centre names the technical standards it conforms to.
 */
export default defineRule({
  id: 'data-centre-without-standards',
  over: 'facility',
  messages: {
    unstated: {
      vi: 'Chưa nêu trung tâm dữ liệu "{{name}}" tuân thủ các tiêu chuẩn, quy chuẩn: {{codes}}.',
      en: 'Data centre "{{name}}" is not stated to conform to these standards: {{codes}}.',
    },
  },
  fix: {
    vi: 'Khai báo tiêu chuẩn, quy chuẩn tại mục Tiêu chuẩn (/standards) rồi ghi mã của chúng (standards) cho trung tâm dữ liệu tại {{pointer}}.',
    en: 'List the standards at /standards and name their ids in standards of the data centre at {{pointer}}.',
  },
  why: {
    vi: 'Điện, tiếp đất, sét và cháy là những thứ làm trung tâm dữ liệu ngừng hoạt động; tiêu chuẩn chỉ ra cách phòng từng thứ.',
    en: 'Power, earthing, lightning and fire are what stops a data centre; the standards say how each is kept off.',
  },
  limits: {
    vi: 'Căn cứ vào tiêu chuẩn đã nêu, không xét năm ban hành; không thay cho kiểm định tại chỗ.',
    en: 'It believes the standards named, whatever their edition; it does not replace an inspection on site.',
  },
  check(facility, model, context) {
    if (facility.kind !== 'dataCentre') return notApplicable(at(facility, 'kind'));
    if (model.presence(facility) === 'absent') return notApplicable(at(facility, 'lifecycle'));
    if (model.openPoint(facility, 'standards') === 'notApplicable') return notApplicable(at(facility, 'openPoints'));
    const applied = standardsOf(model, facility);
    const wanted = listParameter(context, 'codes');
    const missing = wanted.filter((code) => !isListed(applied, code));
    if (wanted.length > 0 && missing.length === 0) return met(at(facility, 'standards'));
    const data = { name: facility.name, codes: missing.join(', ') };
    const all = usedBy(model, facility);
    const isEnough = wanted.length > 0 && wanted.every((code) => isListed(all, code));
    const ids = isEnough ? all.map(({ id }) => id) : undefined;
    const edits = stating(model, facility, 'standards', ids);
    return notStated({ messageId: 'unstated', at: at(facility, 'standards'), data, edits });
  },
});

const standardsOf = (model: ModelIndex, { standards = [] }: Facility) =>
  model.subjects('standard').filter(({ id }) => standards.includes(id));

/** The standards that the facility names, and those that say of themselves that it uses them. */
const usedBy = (model: ModelIndex, { id, standards = [] }: Facility) =>
  model.subjects('standard').filter((one) => standards.includes(one.id) || one.usedBy?.includes(id) === true);
