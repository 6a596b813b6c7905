import type { Organisation } from '#generated/types';
import { codeAfterMerger, provinceCodes, provincialCommittees, wellFormedCodes } from '#model/agency-code';
import type { Place } from '#model/model-index';
import { oncePerModel } from '#model/once-per-model';
import { at, defineRule, type Edit, met, notApplicable, notMet, notStated } from '../rule.ts';
import { withoutAgencyCode } from '../shared/agency.ts';

/**
 * The code of each provincial agency begins with the province's own code.
 */
export default defineRule({
  id: 'agency-code-outside-province',
  over: 'organisation',
  messages: {
    otherProvince: {
      vi: 'Mã "{{code}}" của "{{name}}" thuộc đơn vị cấp 1 "{{first}}", trong khi mã của tỉnh là "{{expected}}".',
      en: 'The code "{{code}}" of "{{name}}" belongs to "{{first}}" at level 1, while the province has "{{expected}}".',
    },
    unverified: {
      vi: 'Mã "{{code}}" của "{{name}}" không bắt đầu bằng "{{expected}}", nhưng mã của tỉnh trong danh mục chưa được kiểm chứng.',
      en: 'The code "{{code}}" of "{{name}}" does not begin with "{{expected}}", but the province code in our list is not verified.',
    },
    unknownProvince: {
      vi: 'Chưa đối chiếu được mã "{{code}}" của "{{name}}" vì chưa biết mã cấp 1 của tỉnh mang mã đơn vị hành chính "{{province}}" tại thời điểm kiểm tra.',
      en: 'The code "{{code}}" of "{{name}}" cannot be compared, as the first-level code of the province with the unit code "{{province}}" is not known on the day of the check.',
    },
    unstated: {
      vi: 'Chưa nêu mã định danh điện tử của "{{name}}".',
      en: 'The electronic identification code of "{{name}}" is not stated.',
    },
  },
  fix: {
    vi: 'Đối chiếu mã định danh tại {{pointer}} với quyết định ban hành mã của tỉnh rồi sửa; nếu mô hình ghi nhầm tỉnh thì sửa mã tỉnh tại /document/province/code.',
    en: "Compare the code at {{pointer}} with the province's decision on codes and correct it; where the model names the wrong province, correct /document/province/code.",
  },
  state: {
    vi: 'Ghi mã định danh (agencyCodes) của cơ quan tại {{pointer}} theo quyết định ban hành mã của tỉnh, và kiểm tra mã tỉnh tại /document/province/code.',
    en: "State the code of the agency (agencyCodes) at {{pointer}} after the province's decision on codes, and check /document/province/code.",
  },
  why: {
    vi: 'Mã cấp 1 cho trục liên thông biết văn bản đi về tỉnh nào; sai mã thì văn bản đến tỉnh khác.',
    en: 'The first group tells the axis which province a document goes to; a wrong one sends it to another province.',
  },
  limits: {
    vi: 'Chỉ so mã cấp 1 với danh mục mã tỉnh đi kèm công cụ (với tỉnh giả định: với mã của UBND tỉnh); các nhóm còn lại không được xét.',
    en: "It compares only the first group with the list of province codes that comes with the tool (in an invented province: with the code of its people's committee); the other groups are not looked at.",
  },
  check(organisation, model, { asOf }) {
    if (organisation.level === 'central') return notApplicable(at(organisation, 'level'));
    const { document } = model.model;
    const outside = withoutAgencyCode(model, organisation);
    if (outside) return notApplicable(outside);
    const codes = statedCodes(organisation);
    const expected = provinceCodes(model, asOf);
    const rests = placesOfCommittee(model);
    const fitting = codes.find(({ first }) => expected.some(({ code }) => code === first));
    if (fitting) return met(fitting.place, ...rests);
    const [wrong] = codes;
    const { name } = organisation;
    if (!wrong) return notStated({ messageId: 'unstated', at: at(organisation, 'agencyCodes'), data: { name } });
    const { code, first, place } = wrong;
    const province = document.province.code;
    if (!expected[0]) {
      const value = codeAfterMerger(model, asOf);
      const edits: Edit[] = value === undefined ? [] : [{ op: 'replace', at: at(document, 'province/code'), value }];
      return notStated({ messageId: 'unknownProvince', at: place, data: { name, code, province }, edits });
    }
    const data = { name, code, first, expected: expected[0].code };
    if (!expected[0].isVerified) return notStated({ messageId: 'unverified', at: place, data });
    return notMet(
      { messageId: 'otherProvince', at: place, data },
      ...codes.slice(1).map((other) => other.place),
      ...rests,
    );
  },
});

const statedCodes = (organisation: Organisation) =>
  wellFormedCodes(organisation).map(({ scheme, code, first }) => ({
    code,
    first,
    place: at(organisation, `agencyCodes/${scheme}`),
  }));

/** In an invented province the answer rests on its own people's committee. */
const placesOfCommittee = oncePerModel((model): readonly Place[] => {
  const { document } = model.model;
  if (document.province.fictional !== true) return [];
  const committees = provincialCommittees(model).flatMap((committee) => [
    ...statedCodes(committee).map(({ place }) => place),
    at(committee, 'kind'),
    at(committee, 'level'),
  ]);
  return [at(document, 'province/fictional'), ...committees];
});
