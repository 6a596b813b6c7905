/** The id that a rule once had, with the one it has now; `npm run rename rule` adds to it. */
const NOW: Readonly<Record<string, string>> = {};

/** The id of a rule today, so that packs and people that know a former one still find the rule. */
export const currentRuleId = (id: string): string => (Object.hasOwn(NOW, id) ? (NOW[id] ?? id) : id);

/** Every id that a rule once had. */
export const formerRuleIds: readonly string[] = Object.keys(NOW);
