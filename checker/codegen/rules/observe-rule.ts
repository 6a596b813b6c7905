import type { Bilingual, RuleCase, RuleCases, RuleMetadata } from '../read-rules.ts';
import { deepest, recordReads } from './record-reads.ts';

/** What the checker gives to ask a rule; imported with the rules, since the generator runs before the checker can. */
export interface Asking {
  readonly modelWith: (parts: unknown) => { readonly document: { readonly date: string } };
  readonly indexOf: (model: object, plateau: string) => object;
  readonly ask: (rule: RuleMetadata, index: object, context: RuleContext) => Asked;
  /** What the answers say, as a result tells it. */
  readonly tell: (rule: RuleMetadata, answers: Asked['answers'], index: object) => readonly Told[];
}

/** A finding: its outcome and its sentence with the values filled in. */
interface Told {
  readonly outcome: 'fail' | 'unknown';
  readonly message: Bilingual;
}

interface RuleContext {
  readonly asOf: string;
  readonly parameters: unknown;
}

interface Asked {
  readonly outcome?: string;
  readonly answers: readonly {
    readonly kind: string;
    readonly report?: { readonly messageId: string; readonly edits?: readonly unknown[] };
  }[];
  /** The inventories that the verdict rests on. */
  readonly incomplete: readonly { readonly path: string }[];
  readonly complete: readonly { readonly path: string }[];
  readonly failure?: string;
}

/** What a rule did over all cases of its test. */
export interface Observed {
  /** The messages it told with the outcome fail. */
  readonly failing: readonly string[];
  /** The messages it told with the outcome unknown. */
  readonly open: readonly string[];
  /** The schema paths it read. */
  readonly facts: readonly string[];
  /** Whether some finding carried an edit. */
  readonly isFixable: boolean;
}

/** Asks a rule about every case of its test and notes what it says and reads. Throws when the rule breaks. */
export function observeRule(rule: RuleMetadata, cases: RuleCases, asking: Asking): Observed {
  const given = [...cases.valid, ...cases.invalid, ...cases.unstated, ...(cases.notApplicable ?? [])];
  const told = { notMet: new Set<string>(), notStated: new Set<string>() };
  const reads: string[] = [];
  let namesDecide = false;
  let isFixable = false;
  for (const one of given) {
    const model = asking.modelWith(one.model);
    const { asked, paths } = askAbout(model, rule, one, asking);
    for (const { kind, report } of asked.answers) {
      isFixable ||= (report?.edits ?? []).length > 0;
      if (report !== undefined && (kind === 'notMet' || kind === 'notStated')) told[kind].add(report.messageId);
    }
    reads.push(...paths, ...[...asked.incomplete, ...asked.complete].map(({ path }) => `/${path}`));
    namesDecide ||= kindsOf(asked) !== kindsOf(askAbout(renamed(model), rule, one, asking).asked);
  }
  const inOrder = (ids: ReadonlySet<string>): string[] => Object.keys(rule.messages).filter((id) => ids.has(id));
  const facts = factsIn(reads, namesDecide);
  return { failing: inOrder(told.notMet), open: inOrder(told.notStated), facts, isFixable };
}

/** What a rule concludes about a case of its test. */
export interface Judgement {
  readonly outcome: 'pass' | 'fail' | 'unknown' | 'notApplicable';
  readonly findings: readonly Told[];
  /** All that is stated is as it should be, but "every" needs the declared number of elements or their lifecycle. */
  readonly needsInventory: boolean;
}

/** Asks a rule about a case, with other parameters than the case gives where a requirement has its own. */
export function judgeCase(
  rule: RuleMetadata,
  given: RuleCase,
  { modelWith, indexOf, ask, tell }: Asking,
  parameters: unknown = given.parameters ?? {},
): Judgement {
  const model = modelWith(given.model);
  const index = indexOf(model, given.plateau ?? 'current');
  const { answers, outcome } = ask(rule, index, { asOf: given.asOf ?? model.document.date, parameters });
  const kinds = new Set(answers.map(({ kind }) => kind));
  const findings = tell(rule, answers, index);
  if (kinds.has('notMet')) return { outcome: 'fail', findings, needsInventory: false };
  if (kinds.has('notStated')) return { outcome: 'unknown', findings, needsInventory: false };
  return {
    outcome: kinds.has('met') ? 'pass' : 'notApplicable',
    findings,
    needsInventory: kinds.has('met') && outcome === 'unknown',
  };
}

function askAbout(
  model: { readonly document: { readonly date: string } },
  rule: RuleMetadata,
  given: RuleCase,
  { indexOf, ask }: Asking,
): { asked: Asked; paths: string[] } {
  // An inventory that declares nothing says as much as none, and shows for which section the rule asks.
  const recorded = recordReads({ inventory: {}, ...model });
  const index = indexOf(recorded.model, given.plateau ?? 'current');
  recorded.start();
  const asked = ask(rule, index, { asOf: given.asOf ?? model.document.date, parameters: given.parameters ?? {} });
  if (asked.failure !== undefined) throw new Error(`The rule "${rule.id}" breaks on "${given.name}": ${asked.failure}`);
  return { asked, paths: recorded.paths() };
}

/**
 * The facts among the places read: an id only says which element is meant, and so does a name that is read to be told
 * and decides nothing; a list of open points is one fact.
 */
function factsIn(reads: readonly string[], namesDecide: boolean): string[] {
  const facts = reads.map((path) => path.replace(/\/openPoints\/.*$/, '/openPoints'));
  return deepest(facts.filter((path) => !path.endsWith('/id') && (namesDecide || !path.endsWith('/name'))));
}

/** The model with another name for everything, no two alike. */
function renamed<T>(model: T): T {
  let count = 0;
  return JSON.parse(JSON.stringify(model), (key, value: unknown) =>
    key === 'name' && typeof value === 'string' ? `${++count}` : value,
  );
}

function kindsOf({ answers }: Asked): string {
  return answers.map(({ kind }) => kind).join(' ');
}
