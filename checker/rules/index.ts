// Generated from the rule files by `npm run generate`; do not edit.
import breakdownPartsNotEqualTotal from './figures/breakdown-parts-not-equal-total.ts';
import lgspMissing from './integration/lgsp-missing.ts';
import lgspNotConnected from './integration/lgsp-not-connected.ts';
import type { Rule } from './rule.ts';

/** Every rule by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['breakdown-parts-not-equal-total', breakdownPartsNotEqualTotal],
  ['lgsp-missing', lgspMissing],
  ['lgsp-not-connected', lgspNotConnected],
]);
