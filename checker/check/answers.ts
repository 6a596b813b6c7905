import type { Outcome } from '#generated/types';
import { isElementKind, type Kind } from '#model/kinds';
import type { ModelIndex, Place } from '#model/model-index';
import type { Answer, Rule, RuleContext } from '#rules/rule';
import { type AnswerAbout, KeptAnswers } from './kept-answers.ts';

/** What a rule answered over all its subjects. */
export interface Answers {
  readonly outcome: Extract<Outcome, 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'error'>;
  /** How many subjects answered what. */
  readonly counts: Readonly<Record<Answer['kind'], number>>;
  /** The answers in the order of the model; of very many only those that are listed. */
  readonly answers: readonly Answer[];
  /** Those among the answers whose finding is listed, with whom each is about. */
  readonly told: readonly AnswerAbout[];
  /** Those among the answers whose places are listed. */
  readonly shown: readonly Answer[];
  /** Inventories that would have to be declared and listed in full before "every" can be concluded. */
  readonly incomplete: readonly Place[];
  /** Inventories that are declared and listed in full: what "every" rests on. */
  readonly complete: readonly Place[];
  /** Lifecycles that would have to be stated, where nothing that fulfils the rule is certain to be there. */
  readonly unplaced: readonly Place[];
  /** The lifecycle of an element that fulfils the rule and certainly is there: what a pass over elements rests on. */
  readonly placed: readonly Place[];
  readonly failure?: string;
}

/**
 * Asks a rule about every subject of its kinds. A throw becomes the outcome `error` of this rule alone. Of more than `most` answers only those
 * are kept that findings and witness need: letting go of the others at once is what keeps a large model within memory. Without a witness
 * only those with findings are kept.
 */
export function askRule(
  rule: Rule,
  model: ModelIndex,
  context: RuleContext,
  most: number = Number.POSITIVE_INFINITY,
  hasWitness = true,
): Answers {
  const kinds: readonly Kind[] = typeof rule.over === 'string' ? [rule.over] : rule.over;
  const kept = new KeptAnswers(most, hasWitness);
  const counts = { met: 0, notMet: 0, notStated: 0, notApplicable: 0 };
  try {
    const certainty = new Certainty(model);
    for (const kind of kinds) askAbout(kind, { rule, model, context, hasWitness, kept, counts, certainty });
    const { incomplete, complete } = inventoriesOf(kinds, model);
    const { unplaced, placed } = certainty.places();
    const { answers, told, shown } = kept.chosen();
    const outcome = outcomeOf(counts, incomplete.length + unplaced.length > 0);
    return { outcome, counts, answers, told, shown, incomplete, complete, unplaced, placed };
  } catch (cause) {
    return { ...NOTHING, failure: cause instanceof Error ? cause.message : String(cause) };
  }
}

/** A rule that is being asked, and what becomes of its answers. */
interface Asked {
  readonly rule: Rule;
  readonly model: ModelIndex;
  readonly context: RuleContext;
  readonly hasWitness: boolean;
  readonly kept: KeptAnswers;
  readonly counts: Record<Answer['kind'], number>;
  readonly certainty: Certainty;
}

/** Half a million answers of a large model pass here. */
function askAbout(kind: Kind, { rule, model, context, hasWitness, kept, counts, certainty }: Asked): void {
  const subjects = model.subjects(kind);
  const isOfState = hasLifecycle(kind);
  for (let position = 0; position < subjects.length; position += 1) {
    const subject = subjects[position];
    if (subject === undefined) break;
    const answer = rule.check(subject, model, context);
    if (answer.kind === 'met') {
      counts.met += 1;
      if (hasWitness) kept.addOther(answer, subject);
      if (!isOfState) certainty.isNeeded = false;
      else if (!certainty.isFound) certainty.addMet(subject);
    } else if (answer.kind === 'notApplicable') {
      counts.notApplicable += 1;
      if (hasWitness) kept.addOther(answer, subject);
    } else if (answer.kind === 'notMet' || answer.kind === 'notStated') {
      counts[answer.kind] += 1;
      kept.addFinding(answer, subject);
    }
  }
}

const NOTHING: Answers = {
  outcome: 'error',
  counts: { met: 0, notMet: 0, notStated: 0, notApplicable: 0 },
  answers: [],
  told: [],
  shown: [],
  incomplete: [],
  complete: [],
  unplaced: [],
  placed: [],
};

function inventoriesOf(kinds: readonly Kind[], model: ModelIndex): Pick<Answers, 'incomplete' | 'complete'> {
  const incomplete: Place[] = [];
  const complete: Place[] = [];
  for (const kind of kinds)
    if (isElementKind(kind)) (model.isComplete(kind) ? complete : incomplete).push(model.inventoryPlace(kind));
  return { incomplete, complete };
}

/**
 * Elements without a lifecycle are judged, but they may not be there at all. So a pass must rest on one that states its own; otherwise leaving
 * out that something is absent would turn "not applicable" into "pass".
 */
class Certainty {
  /** Whether the pass needs an element that certainly is there: not where what fulfils the rule has no lifecycle. */
  isNeeded = true;
  /** Whether such an element was met; further ones change nothing. */
  isFound = false;
  readonly #model: ModelIndex;
  #unplaced: Place[] = [];
  #placed: Place[] = [];

  constructor(model: ModelIndex) {
    this.#model = model;
  }

  addMet(subject: object): void {
    const place = { on: subject, path: 'lifecycle' };
    if (this.#model.presence(subject) === 'unstated') {
      this.#unplaced.push(place);
      return;
    }
    this.isFound = true;
    this.#unplaced = [];
    this.#placed = [place];
  }

  places(): Pick<Answers, 'unplaced' | 'placed'> {
    return this.isNeeded ? { unplaced: this.#unplaced, placed: this.#placed } : { unplaced: [], placed: [] };
  }
}

/** A gap has no lifecycle; neither have figures. */
const hasLifecycle = (kind: Kind): boolean => isElementKind(kind) && kind !== 'gap';

function outcomeOf({ met, notMet, notStated }: Answers['counts'], isOpen: boolean): Answers['outcome'] {
  if (notMet > 0) return 'fail';
  if (notStated > 0 || isOpen) return 'unknown';
  return met > 0 ? 'pass' : 'notApplicable';
}
