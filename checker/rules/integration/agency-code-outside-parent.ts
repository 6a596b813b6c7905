import type { Organisation } from '#generated/types';
import { type CodeScheme, continuesCode, groupsOf, isWellFormed, schemesOf, superiorByCode } from '#model/agency-code';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notApplicable, notMet, notStated, stating } from '../rule.ts';
import { withoutAgencyCode } from '../shared/agency.ts';

/**
 * The code of an agency continues the code of its superior.
 */
export default defineRule({
  id: 'agency-code-outside-parent',
  over: 'organisation',
  messages: {
    outside: {
      vi: 'Mã định danh "{{code}}" của "{{name}}" không nối tiếp mã "{{above}}" của cơ quan cấp trên.',
      en: 'The code "{{code}}" of "{{name}}" does not continue the code "{{above}}" of its superior.',
    },
    unstated: {
      vi: 'Chưa nêu đủ mã định danh của "{{name}}" và của cơ quan cấp trên để đối chiếu.',
      en: 'The codes of "{{name}}" and of its superior are not both stated.',
    },
  },
  fix: {
    vi: 'Đối chiếu mã tại {{pointer}} với quyết định ban hành mã của tỉnh rồi sửa chỗ sai: mã định danh (agencyCodes) của một trong hai cơ quan hoặc cơ quan cấp trên (parent).',
    en: "Compare the code at {{pointer}} with the province's decision on codes and correct what is wrong: agencyCodes of one of the two agencies, or parent.",
  },
  state: {
    vi: 'Ghi cơ quan cấp trên (parent) và mã định danh (agencyCodes) của cả hai cơ quan theo cùng một quy định; chỗ còn thiếu: {{pointer}}.',
    en: 'State parent, and agencyCodes of both agencies under the same rules; still missing: {{pointer}}.',
  },
  why: {
    vi: 'Các nhóm của mã đi theo quan hệ cấp trên, cấp dưới; mã lệch khỏi quan hệ đó thì cấp trên không tìm ra cơ quan.',
    en: 'The groups of a code follow the line of authority; a code that leaves the line cannot be found by those who look from above.',
  },
  limits: {
    vi: 'So mã với cơ quan cấp trên đã ghi; không biết quan hệ cấp trên, cấp dưới đã ghi có đúng hay không.',
    en: 'It compares the code with the superior stated; it cannot tell whether that line of authority is right.',
  },
  check(organisation, model) {
    const outside = withoutAgencyCode(model, organisation);
    if (outside) return notApplicable(outside);
    const top = schemesOf(organisation.agencyCodes).find((scheme) => groups(organisation, scheme).length === 1);
    if (top) return notApplicable(at(organisation, `agencyCodes/${top}`));
    const parent = parentOf(organisation, model);
    const shared = schemesOf(organisation.agencyCodes).filter(
      (scheme) => groups(organisation, scheme).length > 0 && parent && groups(parent, scheme).length > 0,
    );
    const { name } = organisation;
    const hasCode = schemesOf(organisation.agencyCodes).length > 0;
    if (!parent || !shared[0]) {
      const place = at(organisation, hasCode && !parent ? 'parent' : 'agencyCodes');
      const above = organisation.parent === undefined ? superiorByCode(model, organisation) : undefined;
      const edits = stating(model, organisation, 'parent', above);
      return notStated({ messageId: 'unstated', at: place, data: { name }, edits });
    }
    const places = (scheme: CodeScheme) => [
      at(organisation, `agencyCodes/${scheme}`),
      at(organisation, 'parent'),
      at(parent, `agencyCodes/${scheme}`),
    ];
    const good = shared.find((scheme) => continuesCode(groups(organisation, scheme), groups(parent, scheme)));
    if (good) return met(...places(good));
    const [place, ...others] = shared.flatMap(places);
    const data = {
      name,
      code: organisation.agencyCodes?.[shared[0]] ?? '',
      above: parent.agencyCodes?.[shared[0]] ?? '',
    };
    return notMet({ messageId: 'outside', at: place ?? at(organisation), data }, ...others);
  },
});

const parentOf = ({ parent }: Organisation, model: ModelIndex): Organisation | undefined =>
  model.find('organisation', parent);

function groups({ agencyCodes }: Organisation, scheme: CodeScheme): readonly string[] {
  const code = agencyCodes?.[scheme];
  return code === undefined || !isWellFormed(scheme, code) ? [] : groupsOf(scheme, code);
}
