import type { Organisation } from '#generated/types';
import { isWellFormed, schemesOf } from '#model/agency-code';
import type { ModelIndex } from '#model/model-index';
import { at, defineRule, met, notApplicable, notMet, notStated, type RuleContext } from '../rule.ts';
import { withoutAgencyCode } from '../shared/agency.ts';

/**
 * Every agency has an identification code of the prescribed form.
 *
 * **Why** Documents and dossiers find their way by this code; with another form, or none, the axis cannot deliver them.
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
    vi: 'Ghi mã định danh vào agencyCodes tại {{pointer}}: dạng QCVN 102 như "000.00.16.H56", dạng Quyết định 20/2020/QĐ-TTg như "H56.16".',
    en: 'State the code in agencyCodes at {{pointer}}: QCVN 102 like "000.00.16.H56", Decision 20/2020/QĐ-TTg like "H56.16".',
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
  const accepted = schemesOf(agencyCodes).filter((scheme) => scheme === parameters['scheme'] || isOlderAccepted);
  const good = accepted.find((scheme) => isWellFormed(scheme, agencyCodes?.[scheme] ?? ''));
  if (good) return met(at(organisation, `agencyCodes/${good}`));
  const [bad, ...others] = accepted;
  if (bad) {
    const data = { name, code: agencyCodes?.[bad] ?? '' };
    return notMet(
      { messageId: 'malformed', at: at(organisation, `agencyCodes/${bad}`), data },
      ...others.map((scheme) => at(organisation, `agencyCodes/${scheme}`)),
    );
  }
  if (model.openPoint(organisation, 'agencyCodes') === 'notApplicable')
    return notApplicable(at(organisation, 'openPoints'));
  return notStated({ messageId: 'unstated', at: at(organisation, 'agencyCodes'), data: { name } });
}
