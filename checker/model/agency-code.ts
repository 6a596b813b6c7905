import { national } from '#generated/national';
import type { AgencyCodes, Organisation } from '#generated/types';
import { isSameName } from '#util/vietnamese';
import type { ModelIndex } from './model-index.ts';
import { oncePerKey, oncePerModel } from './once-per-model.ts';
import { tidyCode } from './tidy-code.ts';

/** The two forms of agency codes: thirteen characters (QCVN 102), and groups from the left (Decision 20/2020). */
export const CODE_FORMS = { qcvn102: /^\d{3}\.\d{2}\.\d{2}\.[A-Z]\d{2}$/, qd20: /^[A-Y]\d{2}(\.[0-9A-Z]+)*$/ } as const;
const LONGEST_QD20 = 35;

export type CodeScheme = keyof typeof CODE_FORMS;

/** Whether a code has the form of its scheme. */
export const isWellFormed = (scheme: CodeScheme, code: string): boolean =>
  CODE_FORMS[scheme].test(code) && (scheme === 'qcvn102' || code.length <= LONGEST_QD20);

/** The groups of a well-formed code from the highest level down, without the zero groups that fill up an older code. */
export function groupsOf(scheme: CodeScheme, code: string): readonly string[] {
  return scheme === 'qd20' ? code.split('.') : code.replace(FILLED_UP, '').split('.').reverse();
}

const FILLED_UP = /^(?:0+\.)+/;

/** The schemes in which an agency has a code, the newer one first. */
export const schemesOf = (codes: AgencyCodes | undefined): readonly CodeScheme[] =>
  codes === undefined ? [] : SCHEMES.filter((scheme) => codes[scheme] !== undefined);

const SCHEMES: readonly CodeScheme[] = ['qd20', 'qcvn102'];

/** A first-level code that a province's bodies carry, and whether it was seen in a source. */
export interface ProvinceCode {
  readonly code: string;
  readonly isVerified: boolean;
}

/**
 * The first-level codes of the model's province on a day (people's committee, people's council); empty when the province is not known. No code
 * is assigned to an invented province: there the codes of its own people's committee stand for it.
 */
export const provinceCodes = oncePerKey((model, day: string): readonly ProvinceCode[] => {
  const { province } = model.model.document;
  if (province.fictional !== true) return codesOfProvince(province.code, day);
  const codes = provincialCommittees(model).flatMap(wellFormedCodes);
  return codes.map(({ first }) => ({ code: first, isVerified: true }));
});

/** The people's committees of the province itself. */
export const provincialCommittees = oncePerModel((model): readonly Organisation[] =>
  model.subjects('organisation').filter(({ kind, level }) => kind === 'peoplesCommittee' && level === 'province'),
);

/** The codes of an agency that have the form of their scheme, with their first-level group. */
export function wellFormedCodes({ agencyCodes }: Organisation): readonly WellFormedCode[] {
  const found: WellFormedCode[] = [];
  for (const scheme of schemesOf(agencyCodes)) {
    const code = agencyCodes?.[scheme];
    if (code === undefined || !isWellFormed(scheme, code)) continue;
    const [first] = groupsOf(scheme, code);
    if (first !== undefined) found.push({ scheme, code, first });
  }
  return found;
}

/** A code that has the form of its scheme, and its group of the highest level. */
export interface WellFormedCode {
  readonly scheme: CodeScheme;
  readonly code: string;
  readonly first: string;
}

/** The first-level codes of the province with this unit code on a day. */
function codesOfProvince(unitCode: string, day: string): readonly ProvinceCode[] {
  const unit = national.units.find(
    ({ gsoCode, from, to }) => gsoCode === unitCode && (from === null || from <= day) && (to === null || to >= day),
  );
  return (unit?.agencyCodes ?? []).map(({ code, verification }) => ({
    code,
    isVerified: verification !== 'unverified',
  }));
}

/**
 * The unit code of the province that the model names, where it still gives the code of one that was merged before the document was written:
 * the name is already that of the merged one, and every stated agency code is one of its codes. Undefined when anything else may be meant.
 */
export function codeAfterMerger(model: ModelIndex, day: string): string | undefined {
  const { province, date } = model.model.document;
  const gone = national.units.find(({ gsoCode, to }) => gsoCode === province.code && to !== null && to < date);
  const next = national.units.find(({ id }) => id === gone?.successor);
  const isNamed = next?.names.some((one) => isSameName(one.name, province.name)) === true;
  if (next === undefined || !isNamed || next.gsoCode === province.code) return undefined;
  const codes = codesOfProvince(next.gsoCode, day).map(({ code }) => code);
  const agencies = model.subjects('organisation').filter(({ level }) => level !== 'central');
  const firsts = agencies.flatMap((agency) =>
    schemesOf(agency.agencyCodes).map((scheme) => wellFormedGroups(agency, scheme)[0]),
  );
  return firsts.every((first) => first === undefined || codes.includes(first)) ? next.gsoCode : undefined;
}

/**
 * The code that an agency means, where only the writing is wrong: spaces, small letters, or the property of the other scheme. Undefined when
 * the result would not be well-formed, or would leave the line of superior, inferiors and province: then more than the writing is wrong.
 */
export function meantCode(
  model: ModelIndex,
  organisation: Organisation,
  day: string,
  isAccepted: (scheme: CodeScheme) => boolean,
): MeantCode | undefined {
  for (const from of schemesOf(organisation.agencyCodes)) {
    const written = organisation.agencyCodes?.[from] ?? '';
    const code = tidyCode(written);
    const to = isWellFormed('qd20', code) ? 'qd20' : 'qcvn102';
    const isFree = from === to || organisation.agencyCodes?.[to] === undefined;
    const isWrong = code !== written || from !== to;
    if (!isWrong || !isFree || !isAccepted(to) || !isWellFormed(to, code)) continue;
    if (isInLine(model, organisation, groupsOf(to, code), to, day)) return { from, to, code };
  }
  return undefined;
}

/** Where a code stands, where it belongs, and how it is written. */
export interface MeantCode {
  readonly from: CodeScheme;
  readonly to: CodeScheme;
  readonly code: string;
}

function isInLine(
  model: ModelIndex,
  { id, parent, level }: Organisation,
  own: readonly string[],
  scheme: CodeScheme,
  day: string,
): boolean {
  const provinces = level === 'central' ? [] : provinceCodes(model, day).map(({ code }) => code);
  if (provinces.length > 0 && !provinces.includes(own[0] ?? '')) return false;
  return model.subjects('organisation').every((other) => {
    const code = other.agencyCodes?.[scheme];
    if (code === undefined || !isWellFormed(scheme, code)) return true;
    if (other.id === parent) return continuesCode(own, groupsOf(scheme, code));
    return other.parent !== id || continuesCode(groupsOf(scheme, code), own);
  });
}

/** Whether a code goes on where the code of a superior ends. */
export const continuesCode = (own: readonly string[], above: readonly string[]): boolean =>
  own.length > above.length && above.every((group, position) => group === own[position]);

/**
 * The superior that the code of an agency itself names: the one other agency whose code is the same without the last group. Undefined when
 * there is none or more than one, or when it stands below the agency.
 */
export function superiorByCode(model: ModelIndex, agency: Organisation): string | undefined {
  for (const scheme of schemesOf(agency.agencyCodes)) {
    const above = wellFormedGroups(agency, scheme).slice(0, -1).join('.');
    const candidates = model
      .subjects('organisation')
      .filter((other) => above !== '' && wellFormedGroups(other, scheme).join('.') === above);
    const [only, ...others] = candidates.filter((other) => model.presence(other) !== 'absent');
    if (only && others.length === 0 && !isBelow(model, only, agency.id)) return only.id;
  }
  return undefined;
}

function wellFormedGroups({ agencyCodes }: Organisation, scheme: CodeScheme): readonly string[] {
  const code = agencyCodes?.[scheme];
  return code === undefined || !isWellFormed(scheme, code) ? [] : groupsOf(scheme, code);
}

function isBelow(model: ModelIndex, { parent }: Organisation, id: string): boolean {
  const seen = new Set<string>();
  let above = parent;
  while (above !== undefined && above !== id && !seen.has(above)) {
    const next = above;
    seen.add(next);
    above = model.find('organisation', next)?.parent;
  }
  return above !== undefined;
}
