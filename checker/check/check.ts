import { shippedHash } from '#frameworks/known';
import { type ActiveRequirement, defaultAsOf, modeOf } from '#frameworks/resolve-framework';
import type {
  CheckResult,
  Framework,
  GroupResult,
  LegalDocument,
  Model,
  RequirementResult,
  ResultPart,
  Text,
} from '#generated/types';
import { ModelIndex, type Plateau } from '#model/model-index';
import type { NationalCatalogue } from '#model/national-catalogue';
import { currentRuleId } from '#rules/renamed';
import type { Rule } from '#rules/rule';
import { MODE_NOTES, SCOPE_NOTE } from '#text/check';
import { formatDate } from '#text/format-number';
import { askedRequirements } from './asked-requirements.ts';
import { type Decision, decide, type Telling } from './decide.ts';
import { nextFacts } from './next-facts.ts';
import { packNotes } from './pack-notes.ts';
import { constantHash, contentHash, type TextHash } from './receipt.ts';
import { countOutcomes, groupScore, scoringWeight, totalScore, verdictOf } from './score.ts';
import { fillText } from './tell.ts';
import { applyWaivers, type Waiver } from './waive.ts';

const MOST_LISTED = 1_000;

type Mode = CheckResult['framework']['mode'];
type JudgedGroup = Framework['groups'][number] & { readonly requirements: readonly RequirementResult[] };

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
  /**
   * How many findings one requirement lists, and how many places its witness may have before a hundred of them stand for all; what is left out is
   * counted. By default 1,000; it changes no outcome and no score.
   */
  readonly mostListed?: number;
  /** Parts that the caller does not read and that the result goes without; it says which. Outcomes and score are the same. */
  readonly leaveOut?: readonly ResultPart[];
  /** Starts a SHA-256 of the caller's own, where there is a faster one than plain JavaScript; the digits are the same. */
  readonly startHash?: () => TextHash;
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
  const leftOut = new Set(options.leaveOut);
  const index = new ModelIndex(model, plateau, foundations.national);
  const judged = judgeAll(foundations, framework, index, { ...options, asOf, leftOut });
  const requirements = applyWaivers(judged, options.waivers ?? [], asOf);
  const groups = groupsOf(framework, requirements);
  const { date } = model.document;
  const mode = modeOf(framework, date, asOf);
  return {
    schemaVersion: 1,
    receipt: receiptOf(foundations.engine, model, framework, { ...options, asOf, leftOut }),
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
    ...(leftOut.size === 0 ? {} : { leftOut: [...leftOut] }),
  };
}

type Settled = CheckOptions & { readonly asOf: string; readonly leftOut: ReadonlySet<ResultPart> };

function judgeAll(
  { rules, legalDocuments }: Foundations,
  framework: Framework,
  index: ModelIndex,
  options: Settled,
): RequirementResult[] {
  const known = rulesWith(rules, options.rules ?? []);
  const { asOf, leftOut, mostListed: most = MOST_LISTED } = options;
  const telling = { asOf, most, leftOut };
  return askedRequirements(framework, legalDocuments, asOf)
    .filter(({ requirement }) => isAsked(requirement, options))
    .map((asked) => judge(asked, known, index, telling));
}

function receiptOf(
  engine: string,
  model: Model,
  framework: Framework,
  { startHash, asOf, leftOut }: Settled,
): CheckResult['receipt'] {
  if (leftOut.has('hashes')) return { engine, asOf };
  const frameworkHash = shippedHash(framework) ?? constantHash(framework, startHash);
  return { engine, model: contentHash(model, startHash), framework: frameworkHash, asOf };
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

/** The groups with a requirement that was judged. */
function groupsOf({ groups }: Framework, requirements: readonly RequirementResult[]): JudgedGroup[] {
  const byGroup = new Map<string, RequirementResult[]>();
  for (const requirement of requirements) {
    const others = byGroup.get(requirement.group);
    if (others === undefined) byGroup.set(requirement.group, [requirement]);
    else others.push(requirement);
  }
  return groups.flatMap((group) => {
    const own = byGroup.get(group.id);
    return own === undefined ? [] : [{ ...group, requirements: own }];
  });
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

/** The rules by id, those of the user among them. */
interface Rules {
  readonly all: ReadonlyMap<string, Rule>;
  readonly own: readonly Rule[];
}

function rulesWith(shipped: ReadonlyMap<string, Rule>, own: readonly Rule[]): Rules {
  if (own.length === 0) return { all: shipped, own };
  const all = new Map(shipped);
  for (const rule of own) {
    if (all.has(rule.id)) throw new Error(`There already is a rule "${rule.id}".`);
    all.set(rule.id, rule);
  }
  return { all, own };
}

const isAsked = ({ id, group }: { id: string; group: string }, { groups, requirements }: CheckOptions): boolean =>
  (groups === undefined || groups.includes(group)) && (requirements === undefined || requirements.includes(id));

/** A pack may know a rule by a former id. Throws when there is no such rule. */
function ruleNamed(name: string, requirement: string, { all }: Rules): Rule {
  const rule = all.get(name) ?? all.get(currentRuleId(name));
  if (!rule) throw new Error(`Requirement "${requirement}" names the rule "${name}", which does not exist.`);
  return rule;
}

function judge(
  { requirement, citations, confidence }: ActiveRequirement,
  rules: Rules,
  model: ModelIndex,
  telling: Telling & { readonly asOf: string },
): RequirementResult {
  const { id, title, text, group, strength, ours, question, parameters = {} } = requirement;
  const rule = requirement.rule === undefined ? undefined : ruleNamed(requirement.rule, id, rules);
  const weight = rule?.status === 'trial' ? 0 : scoringWeight(requirement.weight, confidence);
  const said: Said = { id, title, text, group, strength, weight, confidence, citations: [...citations] };
  if (ours !== undefined) said.ours = ours;
  if (rule !== undefined) said.rule = rule.id;
  const decision =
    rule === undefined
      ? leftToPeople(telling)
      : decide({ rule, context: { asOf: telling.asOf, parameters }, isOwn: rules.own.includes(rule) }, model, telling);
  // Each model has two hundred of these: V8 assigns to an object of this size in a fortieth of the time that it takes to spread one.
  return Object.assign(said, decision, question && { question });
}

/** What a result says of a requirement beside what was decided. */
type Said = Omit<RequirementResult, keyof Decision>;

const leftToPeople = ({ leftOut }: Telling): Decision => ({
  outcome: 'manual',
  findings: [],
  ...(leftOut.has('witness') ? {} : { witness: [] }),
});

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
