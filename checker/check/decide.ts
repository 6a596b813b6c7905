import type { RequirementResult, ResultPart } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import type { Rule, RuleContext } from '#rules/rule';
import { RULE_BROKE } from '#text/check';
import { type Answers, askRule } from './answers.ts';
import { asking } from './asked-fact.ts';
import { fillText, findingOf, inventoryFindings, lifecycleFindings, witnessOf } from './tell.ts';

/** What a rule came to: the part of a requirement's result that it decides. */
export type Decision = Pick<RequirementResult, 'outcome' | 'findings' | 'witness' | 'subjects' | 'omitted'>;

/** How many findings and places are listed, and what is not told at all. */
export interface Telling {
  readonly most: number;
  readonly leftOut: ReadonlySet<ResultPart>;
}

/** A rule, on what day it decides, and with which thresholds. */
interface Question {
  readonly rule: Rule;
  readonly context: RuleContext;
  /** Whether the rule is a user's own: nobody else has proven that the places it names are in the model. */
  readonly isOwn: boolean;
}

/**
 * Asks a rule and tells what it found. A rule whose answer cannot even be told, as with a place outside the model, breaks like one that throws:
 * it alone is not judged. So that this does not hang on what is left out, the places that a user's own rule names are looked at in any case.
 */
export function decide({ rule, context, isOwn }: Question, model: ModelIndex, telling: Telling): Decision {
  const hasWitness = !telling.leftOut.has('witness');
  try {
    const answers = askRule(rule, model, context, telling.most, hasWitness || isOwn);
    if (answers.failure !== undefined) return broken(rule, answers.failure, hasWitness);
    const decision = told(rule, answers, model, telling);
    if (!hasWitness && !isOwn) return decision;
    const witnessed = withWitness(decision, answers, model, telling.most);
    return hasWitness ? witnessed : decision;
  } catch (cause) {
    return broken(rule, cause instanceof Error ? cause.message : String(cause), hasWitness);
  }
}

function broken(rule: Rule, cause: string, hasWitness: boolean): Decision {
  const message = fillText(RULE_BROKE, { rule: rule.id, cause });
  const finding = { outcome: 'unknown', messageId: 'ruleBroke', message, pointer: '' } as const;
  return { outcome: 'error', findings: [finding], ...(hasWitness ? { witness: [] } : {}) };
}

function told(rule: Rule, asked: Answers, model: ModelIndex, { most, leftOut }: Telling): Decision {
  const { outcome, counts } = asked;
  if (outcome === 'pass' || outcome === 'notApplicable') return { outcome, findings: [], subjects: counts };
  const { lifecycles, inventories } = openPlaces(asked, most);
  const findings = [
    ...asked.told.flatMap((one) => findingOf(rule, one, model)),
    ...lifecycleFindings(lifecycles, model),
    ...inventoryFindings(inventories, model),
  ];
  const unknown = counts.notStated + (outcome === 'unknown' ? asked.unplaced.length : 0) + inventories.length;
  const omitted = omittedOf({ fail: counts.notMet, unknown }, findings);
  return {
    outcome,
    findings: leftOut.has('asks') ? findings : findings.map(asking),
    subjects: counts,
    ...(omitted === undefined ? {} : { omitted }),
  };
}

/** What would have to be stated before a rule over all that there is can be decided. */
const openPlaces = ({ outcome, unplaced, incomplete }: Answers, most: number) =>
  outcome === 'unknown'
    ? { lifecycles: unplaced.slice(0, most), inventories: incomplete }
    : { lifecycles: [], inventories: [] };

/** How many findings were counted and not told; undefined when none. */
function omittedOf(
  all: Readonly<Record<'fail' | 'unknown', number>>,
  findings: RequirementResult['findings'],
): Decision['omitted'] {
  const omitted = { ...all };
  for (const { outcome } of findings) omitted[outcome] -= 1;
  return omitted.fail === 0 && omitted.unknown === 0 ? undefined : omitted;
}

function withWitness(
  { outcome, findings, subjects, omitted }: Decision,
  asked: Answers,
  model: ModelIndex,
  most: number,
): Decision {
  const { counts, complete, placed, shown } = asked;
  const { lifecycles, inventories } = openPlaces(asked, most);
  const satisfied = outcome === 'fail' ? [] : [...complete, ...placed];
  const witness = witnessOf(shown, { missing: [...lifecycles, ...inventories], satisfied }, model);
  const witnesses = counts.met + counts.notMet + counts.notStated + counts.notApplicable - shown.length;
  const isWhole = omitted === undefined && witnesses === 0;
  return {
    outcome,
    findings,
    witness,
    ...(subjects && { subjects }),
    ...(isWhole ? {} : { omitted: { ...(omitted ?? { fail: 0, unknown: 0 }), witnesses } }),
  };
}
