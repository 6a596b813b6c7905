import { isExact, numberOf } from '#model/quantity';
import { memberOf, valueAt } from '#util/json-pointer';
import { at, defineRule, met, notApplicable, notMet } from '../rule.ts';

/**
 * Coverage counts as many agencies as the province has.
 */
export default defineRule({
  id: 'coverage-counts-other-agencies',
  over: 'share',
  messages: {
    differs: {
      vi: 'Tổng số cơ quan không khớp: mức triển khai tính trên {{of}} {{units}}, tài liệu nêu tỉnh có {{declared}} {{units}}.',
      en: 'The number of agencies does not fit: the coverage counts {{of}} {{units}}, the document says that the province has {{declared}} {{units}}.',
    },
  },
  fix: {
    vi: 'Đối chiếu tổng số với số đơn vị của tỉnh; sửa số sai trong tài liệu rồi sửa lại tại {{pointer}} hoặc /document/province; nếu cố ý không tính một số đơn vị thì nêu phạm vi ở ghi chú (note) của mức triển khai.',
    en: 'Compare the whole with the number of units of the province; correct the wrong one in the document and then at {{pointer}} or /document/province; when some are left out on purpose, say so in the note (note) of the coverage.',
  },
  why: {
    vi: 'Nói "tất cả" trên một tổng số nhỏ hơn sẽ che khuất những cơ quan không được tính.',
    en: '"All" of a smaller number hides the agencies that were left out of the count.',
  },
  limits: {
    vi: 'Quy tắc không xét khi có ghi chú phạm vi, khi số không chính xác, hoặc khi đếm cán bộ, máy tính, văn bản thay vì cơ quan.',
    en: 'It leaves out coverage with a note, figures that are not exact, and counts of officials, computers or documents.',
  },
  check(share, model) {
    const pointer = coveragePointer(model.pointer(at(share)));
    if (pointer === undefined) return notApplicable(at(share));
    const coverage = valueAt(model.model, pointer);
    const counted = countedAgencies(coverage);
    if (!counted && memberOf(coverage, 'unit') !== undefined)
      return notApplicable(at(model.model, `${pointer.slice(1)}/unit`));
    const { of } = share;
    const declared = counted && model.model.document.province[counted.property];
    if (of === undefined || counted === undefined || declared === undefined || !isExact(of) || !isExact(declared))
      return notApplicable(at(share));
    const places = [at(share, 'of'), at(model.model, `document/province/${counted.property}`)] as const;
    if (numberOf(of) === numberOf(declared)) return met(...places);
    if (memberOf(coverage, 'note') !== undefined) return notApplicable(at(model.model, `${pointer.slice(1)}/note`));
    const data = { of: numberOf(of), declared: numberOf(declared), units: counted.units };
    return notMet({ messageId: 'differs', at: places[0], data }, places[1]);
  },
});

/** Where the coverage stands that a share belongs to; undefined for other shares. */
function coveragePointer(share: string): string | undefined {
  if (!share.endsWith('/share')) return undefined;
  const owner = share.slice(0, -'/share'.length);
  return owner.slice(0, owner.lastIndexOf('/')).endsWith('/coverage') ? owner : undefined;
}

const COUNTED = [
  { level: 'province', property: 'departments', units: { vi: 'sở, ban, ngành', en: 'departments' } },
  { level: 'district', property: 'districts', units: { vi: 'đơn vị cấp huyện', en: 'district-level units' } },
  { level: 'commune', property: 'communes', units: { vi: 'đơn vị cấp xã', en: 'commune-level units' } },
] as const;

/** Which agencies the coverage that holds a share counts; undefined for officials, documents and figures that are no coverage. */
const countedAgencies = (coverage: unknown): (typeof COUNTED)[number] | undefined =>
  (memberOf(coverage, 'unit') ?? 'agencies') === 'agencies'
    ? COUNTED.find(({ level }) => level === memberOf(coverage, 'level'))
    : undefined;
