import type { Outcome } from '#generated/types';
import { type ElementKind, isElementKind, type Kind } from '#model/kinds';
import type { ModelIndex, Place } from '#model/model-index';
import type { Answer, Rule, RuleContext } from '#rules/rule';

/** What a rule answered over all its subjects. */
export interface Answers {
  readonly outcome: Extract<Outcome, 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'error'>;
  readonly answers: readonly Answer[];
  /** Whom each answer is about. */
  readonly subjects: readonly object[];
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

/** Asks a rule about every subject of its kinds. A throw becomes the outcome `error` of this rule alone. */
export function askRule(rule: Rule, model: ModelIndex, context: RuleContext): Answers {
  const kinds: readonly Kind[] = typeof rule.over === 'string' ? [rule.over] : rule.over;
  try {
    const asked = kinds.flatMap((kind) =>
      model.subjects(kind).map((subject) => ({ subject, kind, answer: rule.check(subject, model, context) })),
    );
    const answers = asked.map(({ answer }) => answer);
    const { incomplete, complete } = inventoriesOf(kinds.filter(isElementKind), model);
    const { unplaced, placed } = certaintyOf(asked, model);
    const outcome = outcomeOf(answers, incomplete.length + unplaced.length > 0);
    const subjects = asked.map(({ subject }) => subject);
    return { outcome, answers, subjects, incomplete, complete, unplaced, placed };
  } catch (cause) {
    return {
      outcome: 'error',
      answers: [],
      subjects: [],
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

interface Asked {
  readonly subject: object;
  readonly kind: Kind;
  readonly answer: Answer;
}

/**
 * Elements without a lifecycle are judged, but they may not be there at all. So a pass must rest on one that states its own; otherwise leaving
 * out that something is absent would turn "not applicable" into "pass".
 */
function certaintyOf(asked: readonly Asked[], model: ModelIndex): Pick<Answers, 'unplaced' | 'placed'> {
  const met = asked.filter(({ answer }) => answer.kind === 'met');
  if (met.some(({ kind }) => !hasLifecycle(kind))) return { unplaced: [], placed: [] };
  const places = (subjects: readonly Asked[]): Place[] =>
    subjects.map(({ subject }) => ({ on: subject, path: 'lifecycle' }));
  const certain = met.filter(({ subject }) => model.presence(subject) !== 'unstated').slice(0, 1);
  return { unplaced: certain.length > 0 ? [] : places(met), placed: places(certain) };
}

/** A gap has no lifecycle; neither have figures. */
const hasLifecycle = (kind: Kind): boolean => isElementKind(kind) && kind !== 'gap';

function outcomeOf(answers: readonly Answer[], isOpen: boolean): Answers['outcome'] {
  const kinds = new Set(answers.map((answer) => answer.kind));
  if (kinds.has('notMet')) return 'fail';
  if (kinds.has('notStated') || isOpen) return 'unknown';
  if (kinds.has('met')) return 'pass';
  return 'notApplicable';
}
