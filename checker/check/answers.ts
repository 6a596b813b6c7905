import type { Outcome } from '#generated/types';
import type { Kind } from '#model/kinds';
import { isElementKind } from '#model/kinds';
import type { ModelIndex, Place } from '#model/model-index';
import type { Answer, Rule, RuleContext } from '#rules/rule';

/** What a rule answered over all its subjects. */
export interface Answers {
  readonly outcome: Extract<Outcome, 'pass' | 'fail' | 'unknown' | 'notApplicable' | 'error'>;
  readonly answers: readonly Answer[];
  /** Inventories that would have to be declared and listed in full before "every" can be concluded. */
  readonly incomplete: readonly Place[];
  /** Inventories that are declared and listed in full: what "every" rests on. */
  readonly complete: readonly Place[];
  readonly failure?: string;
}

/** Asks a rule about every subject of its kinds. A throw becomes the outcome `error` of this rule alone. */
export function askRule(rule: Rule, model: ModelIndex, context: RuleContext): Answers {
  const kinds: readonly Kind[] = typeof rule.over === 'string' ? [rule.over] : rule.over;
  try {
    const answers = kinds.flatMap((kind) => model.subjects(kind).map((subject) => rule.check(subject, model, context)));
    const places = (complete: boolean): Place[] =>
      kinds
        .filter(isElementKind)
        .filter((kind) => model.isComplete(kind) === complete)
        .map((kind) => model.inventoryPlace(kind));
    const incomplete = places(false);
    return { outcome: outcomeOf(answers, incomplete.length > 0), answers, incomplete, complete: places(true) };
  } catch (cause) {
    return {
      outcome: 'error',
      answers: [],
      incomplete: [],
      complete: [],
      failure: cause instanceof Error ? cause.message : String(cause),
    };
  }
}

function outcomeOf(answers: readonly Answer[], incomplete: boolean): Answers['outcome'] {
  const kinds = new Set(answers.map((answer) => answer.kind));
  if (kinds.has('notMet')) return 'fail';
  if (kinds.has('notStated') || incomplete) return 'unknown';
  if (kinds.has('met')) return 'pass';
  return 'notApplicable';
}
