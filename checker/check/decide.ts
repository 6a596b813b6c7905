import type { Framework, RequirementResult } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import type { Rule } from '#rules/rule';
import { RULE_BROKE } from '#text/check';
import { type Answers, askRule } from './answers.ts';
import { asking } from './asked-fact.ts';
import { answersToShow, answersToTell } from './list-most.ts';
import { fillText, findingsOf, inventoryFindings, lifecycleFindings, witnessOf } from './tell.ts';

/** What a rule came to: the part of a requirement's result that it decides. */
export type Decision = Pick<RequirementResult, 'outcome' | 'findings' | 'witness' | 'subjects' | 'omitted'>;

/** On what day a rule decides, with which thresholds, and how many findings and places are listed. */
export interface DecisionContext {
  readonly asOf: string;
  readonly parameters: NonNullable<Framework['requirements'][number]['parameters']>;
  readonly most: number;
}

/** Asks a rule and tells what it found. A rule whose answer cannot even be told, as with a place outside the model, breaks like one that throws: it alone is not judged. */
export function decide(rule: Rule, model: ModelIndex, context: DecisionContext): Decision {
  try {
    const answers = askRule(rule, model, context);
    return answers.failure === undefined ? told(rule, answers, model, context.most) : broken(rule, answers.failure);
  } catch (cause) {
    return broken(rule, cause instanceof Error ? cause.message : String(cause));
  }
}

function broken(rule: Rule, cause: string): Decision {
  const message = fillText(RULE_BROKE, { rule: rule.id, cause });
  const finding = { outcome: 'unknown', messageId: 'ruleBroke', message, pointer: '' } as const;
  return { outcome: 'error', findings: [finding], witness: [] };
}

function told(rule: Rule, asked: Answers, model: ModelIndex, most: number): Decision {
  const { outcome, answers, incomplete, complete, unplaced, placed } = asked;
  const isOpen = outcome === 'unknown';
  const lifecycles = isOpen ? unplaced : [];
  const inventories = isOpen ? incomplete : [];
  const toTell = answersToTell(answers, most);
  const toShow = answersToShow(answers, most);
  const listed = lifecycles.slice(0, most);
  const findings = [
    ...findingsOf(rule, answers, model, asked.subjects, toTell),
    ...lifecycleFindings(listed, model),
    ...inventoryFindings(inventories, model),
  ];
  const satisfied = outcome === 'fail' ? [] : [...complete, ...placed];
  const witness = witnessOf(
    toShow === 'all' ? answers : answers.filter((answer) => toShow.has(answer)),
    { missing: [...listed, ...inventories], satisfied },
    model,
  );
  const subjects = { met: 0, notMet: 0, notStated: 0, notApplicable: 0 };
  for (const { kind } of answers) subjects[kind] += 1;
  const all = { fail: subjects.notMet, unknown: subjects.notStated + lifecycles.length + inventories.length };
  const witnesses = toShow === 'all' ? 0 : answers.length - toShow.size;
  return { outcome, findings: findings.map(asking), witness, subjects, ...omittedOf(all, findings, witnesses) };
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
