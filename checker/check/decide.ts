import type { Framework, RequirementResult } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import type { Rule } from '#rules/rule';
import { RULE_BROKE } from '#text/check';
import { type Answers, askRule } from './answers.ts';
import { asking } from './asked-fact.ts';
import { fillText, findingOf, inventoryFindings, lifecycleFindings, witnessOf } from './tell.ts';

/** What a rule came to: the part of a requirement's result that it decides. */
type Decision = Pick<RequirementResult, 'outcome' | 'findings' | 'witness' | 'subjects' | 'omitted'>;

/** On what day a rule decides, with which thresholds, and how many findings and places are listed. */
export interface DecisionContext {
  readonly asOf: string;
  readonly parameters: NonNullable<Framework['requirements'][number]['parameters']>;
  readonly most: number;
  /** Whether findings about something not stated describe the fact they ask for. */
  readonly asks: boolean;
}

/** Asks a rule and tells what it found. A rule whose answer cannot even be told, as with a place outside the model, breaks like one that throws: it alone is not judged. */
export function decide(rule: Rule, model: ModelIndex, context: DecisionContext): Decision {
  try {
    const answers = askRule(rule, model, context, context.most);
    return answers.failure === undefined ? told(rule, answers, model, context) : broken(rule, answers.failure);
  } catch (cause) {
    return broken(rule, cause instanceof Error ? cause.message : String(cause));
  }
}

function broken(rule: Rule, cause: string): Decision {
  const message = fillText(RULE_BROKE, { rule: rule.id, cause });
  const finding = { outcome: 'unknown', messageId: 'ruleBroke', message, pointer: '' } as const;
  return { outcome: 'error', findings: [finding], witness: [] };
}

function told(rule: Rule, asked: Answers, model: ModelIndex, { most, asks }: DecisionContext): Decision {
  const { outcome, counts, shown, incomplete, complete, unplaced, placed } = asked;
  const isOpen = outcome === 'unknown';
  const lifecycles = isOpen ? unplaced : [];
  const inventories = isOpen ? incomplete : [];
  const listed = lifecycles.slice(0, most);
  const findings = [
    ...asked.told.flatMap((told) => findingOf(rule, told, model)),
    ...lifecycleFindings(listed, model),
    ...inventoryFindings(inventories, model),
  ];
  const satisfied = outcome === 'fail' ? [] : [...complete, ...placed];
  const witness = witnessOf(shown, { missing: [...listed, ...inventories], satisfied }, model);
  const all = { fail: counts.notMet, unknown: counts.notStated + lifecycles.length + inventories.length };
  const subjects = counts.met + counts.notMet + counts.notStated + counts.notApplicable;
  const omitted = omittedOf(all, findings, subjects - shown.length);
  return { outcome, findings: asks ? findings.map(asking) : findings, witness, subjects: { ...counts }, ...omitted };
}

function omittedOf(
  all: Readonly<Record<'fail' | 'unknown', number>>,
  findings: RequirementResult['findings'],
  witnesses: number,
): Pick<Decision, 'omitted'> {
  const told = { fail: 0, unknown: 0 };
  for (const { outcome } of findings) told[outcome] += 1;
  const omitted = { fail: all.fail - told.fail, unknown: all.unknown - told.unknown, witnesses };
  return Object.values(omitted).every((count) => count === 0) ? {} : { omitted };
}
