import type { Organisation } from '#generated/types';
import { type CodeScheme, isWellFormed, type MeantCode, meantCode, schemesOf } from '#model/agency-code';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, type Edit, met, notApplicable, notMet, notStated, type RuleContext } from '../rule.ts';
import { withoutAgencyCode } from '../shared/agency.ts';

/**
 * Every agency has an identification code of the prescribed form.
 */
export default defineRule({
  id: 'agency-code-malformed',
  over: 'organisation',
  messages: {
    malformed: {
      vi: 'Mã định danh "{{code}}" của "{{name}}" không đúng dạng quy định.',
      en: 'The code "{{code}}" of "{{name}}" does not have the prescribed form.',
    },
    unstated: {
      vi: 'Chưa nêu mã định danh điện tử của "{{name}}" theo quy định đang áp dụng.',
      en: 'The electronic identification code of "{{name}}" under the rules in force is not stated.',
    },
  },
  fix: {
    vi: 'Sửa mã tại {{pointer}} theo quyết định ban hành mã của tỉnh: dạng QCVN 102 như "000.00.16.H56", dạng Quyết định 20/2020/QĐ-TTg như "H56.16".',
    en: 'Correct the code at {{pointer}} after the province\'s decision on codes: QCVN 102 like "000.00.16.H56", Decision 20/2020/QĐ-TTg like "H56.16".',
  },
  state: {
    vi: 'Ghi mã định danh (agencyCodes) của cơ quan tại {{pointer}}: mã như "000.00.16.H56" vào "qcvn102", mã như "H56.16" vào "qd20".',
    en: 'State the code of the agency (agencyCodes) at {{pointer}}: a code like "000.00.16.H56" in qcvn102, a code like "H56.16" in qd20.',
  },
  why: {
    vi: 'Văn bản và hồ sơ đến đúng nơi nhờ mã này; mã sai dạng hoặc không có mã thì trục liên thông không chuyển được.',
    en: 'Documents and dossiers find their way by this code; with another form, or none, the axis cannot deliver them.',
  },
  limits: {
    vi: 'Chỉ xét dạng của mã; không đối chiếu với danh sách mã mà tỉnh đã ban hành.',
    en: 'It checks only the form of the code, not whether it is the one that the province issued.',
  },
  check(organisation, model, context) {
    const outside = withoutAgencyCode(model, organisation);
    if (outside) return notApplicable(outside);
    return judge(organisation, model, context);
  },
});

function judge(organisation: Organisation, model: ModelIndex, { parameters, asOf }: RuleContext) {
  const { name, agencyCodes } = organisation;
  const isOlderAccepted = asOf < String(parameters['onlyNewFrom'] ?? '');
  const isAccepted = (scheme: CodeScheme): boolean => scheme === parameters['scheme'] || isOlderAccepted;
  const accepted = schemesOf(agencyCodes).filter(isAccepted);
  const good = accepted.find((scheme) => isWellFormed(scheme, agencyCodes?.[scheme] ?? ''));
  if (good) return met(at(organisation, `agencyCodes/${good}`));
  const meant = meantCode(model, organisation, asOf, isAccepted);
  const edits = meant === undefined ? [] : rewriting(organisation, meant);
  const [bad, ...others] = accepted;
  if (bad) {
    const data = { name, code: agencyCodes?.[bad] ?? '' };
    return notMet(
      { messageId: 'malformed', at: at(organisation, `agencyCodes/${bad}`), data, edits },
      ...others.map((scheme) => at(organisation, `agencyCodes/${scheme}`)),
    );
  }
  if (model.openPoint(organisation, 'agencyCodes') === 'notApplicable')
    return notApplicable(at(organisation, 'openPoints'));
  return notStated({ messageId: 'unstated', at: at(organisation, 'agencyCodes'), data: { name }, edits });
}

/** The same code, written as prescribed and under the name of its own scheme. */
function rewriting(organisation: Organisation, { from, to, code }: MeantCode): readonly Edit[] {
  const [old, right] = [at(organisation, `agencyCodes/${from}`), at(organisation, `agencyCodes/${to}`)];
  if (from === to) return [{ op: 'replace', at: right, value: code }];
  return [
    { op: 'remove', at: old },
    { op: 'add', at: right, value: code },
  ];
}
