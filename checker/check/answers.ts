import type { Outcome } from '#generated/types';
import { type ElementKind, isElementKind, type Kind } from '#model/kinds';
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
  try {
    const certainty = new Certainty(model);
    for (const kind of kinds) {
      for (const subject of model.subjects(kind)) {
        const answer = rule.check(subject, model, context);
        kept.add(answer, subject);
        if (answer.kind === 'met') certainty.addMet(subject, kind);
      }
    }
    const inventories = inventoriesOf(kinds.filter(isElementKind), model);
    const { unplaced, placed } = certainty.places();
    const outcome = outcomeOf(kept.counts, inventories.incomplete.length + unplaced.length > 0);
    return { outcome, counts: kept.counts, ...kept.chosen(), ...inventories, unplaced, placed };
  } catch (cause) {
    const nothing = new KeptAnswers(most, hasWitness);
    return {
      outcome: 'error',
      counts: nothing.counts,
      ...nothing.chosen(),
      incomplete: [],
      complete: [],
      unplaced: [],
      placed: [],
      failure: cause instanceof Error ? cause.message : String(cause),
    };
  }
}

function inventoriesOf(kinds: readonly ElementKind[], model: ModelIndex): Pick<Answers, 'incomplete' | 'complete'> {
  const places = (isComplete: boolean): Place[] =>
    kinds.filter((kind) => model.isComplete(kind) === isComplete).map((kind) => model.inventoryPlace(kind));
  return { incomplete: places(false), complete: places(true) };
}

/**
 * Elements without a lifecycle are judged, but they may not be there at all. So a pass must rest on one that states its own; otherwise leaving
 * out that something is absent would turn "not applicable" into "pass".
 */
class Certainty {
  readonly #model: ModelIndex;
  readonly #open: object[] = [];
  #certain: object | undefined;
  #needsNone = false;

  constructor(model: ModelIndex) {
    this.#model = model;
  }

  addMet(subject: object, kind: Kind): void {
    if (!hasLifecycle(kind)) this.#needsNone = true;
    if (this.#needsNone || this.#certain !== undefined) return;
    if (this.#model.presence(subject) === 'unstated') this.#open.push(subject);
    else this.#certain = subject;
  }

  places(): Pick<Answers, 'unplaced' | 'placed'> {
    if (this.#needsNone) return { unplaced: [], placed: [] };
    if (this.#certain !== undefined) return { unplaced: [], placed: [lifecycleOf(this.#certain)] };
    return { unplaced: this.#open.map(lifecycleOf), placed: [] };
  }
}

const lifecycleOf = (on: object): Place => ({ on, path: 'lifecycle' });

/** A gap has no lifecycle; neither have figures. */
const hasLifecycle = (kind: Kind): boolean => isElementKind(kind) && kind !== 'gap';

function outcomeOf({ met, notMet, notStated }: Answers['counts'], isOpen: boolean): Answers['outcome'] {
  if (notMet > 0) return 'fail';
  if (notStated > 0 || isOpen) return 'unknown';
  return met > 0 ? 'pass' : 'notApplicable';
}
