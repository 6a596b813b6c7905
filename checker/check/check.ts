import { type ActiveRequirement, defaultAsOf, modeOf, requirementsInForce } from '#frameworks/resolve-framework';
import type {
  CheckResult,
  Framework,
  GroupResult,
  LegalDocument,
  Model,
  RequirementResult,
  Text,
} from '#generated/types';
import { ModelIndex, type Plateau } from '#model/model-index';
import type { NationalCatalogue } from '#model/national-catalogue';
import { currentRuleId } from '#rules/renamed';
import type { Rule } from '#rules/rule';
import { MODE_NOTES, RULE_BROKE, SCOPE_NOTE } from '#text/check';
import { formatDate } from '#text/format-number';
import { askRule } from './answers.ts';
import { asking } from './asked-fact.ts';
import { nextFacts } from './next-facts.ts';
import { packNotes } from './pack-notes.ts';
import { constantHash, contentHash } from './receipt.ts';
import { countOutcomes, groupScore, scoringWeight, totalScore, verdictOf } from './score.ts';
import { fillText, findingsOf, inventoryFindings, lifecycleFindings, witnessOf } from './tell.ts';
import { applyWaivers, type Waiver } from './waive.ts';

type Mode = CheckResult['framework']['mode'];
type JudgedGroup = Framework['groups'][number] & { readonly requirements: readonly RequirementResult[] };
type Decision = Pick<RequirementResult, 'outcome' | 'findings' | 'witness' | 'subjects'>;

/** How to check: on what day's law, which plateau, which part of the framework, with which accepted exceptions. */
export interface CheckOptions {
  /** Day whose law holds, YYYY-MM-DD; by default the model's date, brought into the time the framework was in force. */
  readonly asOf?: string;
  readonly plateau?: Plateau;
  /** Only these groups; all when left out. */
  readonly groups?: readonly string[];
  /** Only these requirements; all when left out. */
  readonly requirements?: readonly string[];
  readonly waivers?: readonly Waiver[];
  /** Rules of the user, beside the shipped ones; a requirement of an applied pack names them. */
  readonly rules?: readonly Rule[];
  /** Path told in the result; it takes no part in the check. */
  readonly path?: string;
}

/** What a check stands on beside model and framework: rules, law, national systems, and who checks. */
export interface Foundations {
  readonly rules: ReadonlyMap<string, Rule>;
  readonly legalDocuments: readonly LegalDocument[];
  readonly national: NationalCatalogue;
  readonly engine: string;
}

/** Checks a validated model against a framework. Pure: the same input gives the same result, to the byte. Throws when the pack names an unknown rule or document. */
export function checkWith(
  foundations: Foundations,
  model: Model,
  framework: Framework,
  options: CheckOptions = {},
): CheckResult {
  const asOf = options.asOf ?? defaultAsOf(framework, model.document.date);
  const plateau = options.plateau ?? 'current';
  const index = new ModelIndex(model, plateau, foundations.national);
  const rules = rulesWith(foundations.rules, options.rules ?? []);
  const judged = requirementsInForce(framework, [...foundations.legalDocuments, ...(framework.documents ?? [])], asOf)
    .filter(({ requirement }) => isAsked(requirement, options))
    .map((active) => judge(active, rules, index, asOf));
  const requirements = applyWaivers(judged, options.waivers ?? [], asOf);
  const groups = framework.groups
    .map((group) => ({ ...group, requirements: requirements.filter((result) => result.group === group.id) }))
    .filter((group) => group.requirements.length > 0);
  const { date } = model.document;
  const mode = modeOf(framework, date, asOf);
  return {
    schemaVersion: 1,
    receipt: { engine: foundations.engine, model: contentHash(model), framework: constantHash(framework), asOf },
    model: modelIdentity(model, options.path),
    framework: identityOf(framework, mode),
    plateau,
    verdict: verdictOf(requirements),
    score: totalScore(groups),
    groups: groups.map(groupResult),
    requirements,
    nextFacts: nextFacts(groups),
    notes: [
      ...packNotes(framework.packs ?? [], requirements, options.rules ?? []),
      ...modeNotes(framework, mode, date, asOf),
      ...scopeNotes(options),
    ],
  };
}

function modelIdentity({ document }: Model, path: string | undefined): CheckResult['model'] {
  const { province, title, version, date } = document;
  return {
    ...(path === undefined ? {} : { path }),
    title,
    province: { code: province.code, name: province.name },
    version,
    date,
  };
}

const groupResult = ({ id, name, weight, requirements }: JudgedGroup): GroupResult => ({
  id,
  name,
  weight,
  score: groupScore(requirements),
  counts: countOutcomes(requirements),
});

const identityOf = ({ id, name, from, to, packs }: Framework, mode: Mode): CheckResult['framework'] => ({
  id,
  name,
  from,
  to,
  mode,
  ...(packs === undefined ? {} : { packs }),
});

function rulesWith(shipped: ReadonlyMap<string, Rule>, own: readonly Rule[]): ReadonlyMap<string, Rule> {
  const rules = new Map(shipped);
  for (const rule of own) {
    if (rules.has(rule.id)) throw new Error(`There already is a rule "${rule.id}".`);
    rules.set(rule.id, rule);
  }
  return rules;
}

const isAsked = ({ id, group }: { id: string; group: string }, { groups, requirements }: CheckOptions): boolean =>
  (groups === undefined || groups.includes(group)) && (requirements === undefined || requirements.includes(id));

/** A pack may know a rule by a former id. */
const ruleNamed = (id: string, rules: ReadonlyMap<string, Rule>): Rule | undefined =>
  rules.get(id) ?? rules.get(currentRuleId(id));

function judge(
  { requirement, citations, confidence }: ActiveRequirement,
  rules: ReadonlyMap<string, Rule>,
  model: ModelIndex,
  asOf: string,
): RequirementResult {
  const { id, title, text, group, strength, question, ours } = requirement;
  const isTrial = requirement.rule !== undefined && ruleNamed(requirement.rule, rules)?.status === 'trial';
  const common = {
    id,
    title,
    text,
    group,
    strength,
    weight: isTrial ? 0 : scoringWeight(requirement.weight, confidence),
    confidence,
    citations: [...citations],
    ...(ours === undefined ? {} : { ours }),
  };
  if (requirement.rule === undefined) {
    return { ...common, outcome: 'manual', findings: [], witness: [], ...(question === undefined ? {} : { question }) };
  }
  const rule = ruleNamed(requirement.rule, rules);
  if (!rule) throw new Error(`Requirement "${id}" names the rule "${requirement.rule}", which does not exist.`);
  return {
    ...common,
    rule: rule.id,
    ...unlessBroken(rule, () => decide(rule, requirement.parameters ?? {}, model, asOf)),
    ...(question === undefined ? {} : { question }),
  };
}

/** A rule whose answer cannot even be told, as with a place outside the model, breaks like one that throws: it alone is not judged. */
function unlessBroken(rule: Rule, decided: () => Decision): Decision {
  try {
    const decision = decided();
    return { ...decision, findings: decision.findings.map(asking) };
  } catch (cause) {
    const told = cause instanceof Error ? cause.message : String(cause);
    const message = fillText(RULE_BROKE, { rule: rule.id, cause: told });
    const finding = { outcome: 'unknown', messageId: 'ruleBroke', message, pointer: '' } as const;
    return { outcome: 'error', findings: [finding], witness: [] };
  }
}

function decide(
  rule: Rule,
  parameters: NonNullable<Framework['requirements'][number]['parameters']>,
  model: ModelIndex,
  asOf: string,
): Decision {
  const asked = askRule(rule, model, { asOf, parameters });
  const { outcome, answers, incomplete, complete, unplaced, placed, failure } = asked;
  if (failure !== undefined) {
    const message = fillText(RULE_BROKE, { rule: rule.id, cause: failure });
    return { outcome, findings: [{ outcome: 'unknown', messageId: 'ruleBroke', message, pointer: '' }], witness: [] };
  }
  const isOpen = outcome === 'unknown';
  const open = isOpen ? [...lifecycleFindings(unplaced, model), ...inventoryFindings(incomplete, model)] : [];
  const subjects = { met: 0, notMet: 0, notStated: 0, notApplicable: 0 };
  for (const { kind } of answers) subjects[kind] += 1;
  return {
    outcome,
    findings: [...findingsOf(rule, answers, model, asked.subjects), ...open],
    witness: witnessOf(
      answers,
      {
        missing: isOpen ? [...unplaced, ...incomplete] : [],
        satisfied: outcome === 'fail' ? [] : [...complete, ...placed],
      },
      model,
    ),
    subjects,
  };
}

function scopeNotes({ groups = [], requirements = [] }: CheckOptions): Text[] {
  const ids = [...groups, ...requirements].join(', ');
  return ids === '' ? [] : [fillText(SCOPE_NOTE, { ids })];
}

function modeNotes(framework: Framework, mode: Mode, date: string, asOf: string): Text[] {
  if (mode === 'inForce') return [];
  const day = (value: string): Text => ({ vi: formatDate(value, 'vi'), en: formatDate(value, 'en') });
  return [
    fillText(MODE_NOTES[mode], {
      date: day(date),
      asOf: day(asOf),
      framework: framework.name,
      from: day(framework.from),
      to: day(framework.to ?? framework.from),
    }),
  ];
}
