import type { CheckEvent, CheckResult, Counts, RequirementResult } from '#generated/types';
import { jsonText } from './json-text.ts';
import type { Reporter } from './reporter.ts';
import { countsOf, OUTCOMES, type ToldFinding, toldByResult } from './told-findings.ts';

/**
 * One JSON document on each line, as `schemas/event.schema.json` describes them: what is to come, then each model with its requirements and
 * their findings, then unreadable files, then a last line by which a reader knows that nothing was cut off.
 */
const ndjson: Reporter = (results, _, unreadable = []) => {
  const findings = toldByResult(results);
  const events: CheckEvent[] = [
    { type: 'start', schemaVersion: 1, models: results.length, unreadable: unreadable.length },
    ...results.flatMap((result, index) => modelEvents(result, index, findings[index] ?? [])),
    ...unreadable.map((file): CheckEvent => ({ type: 'unreadable', file })),
    {
      type: 'end',
      models: results.length,
      findings: findings.flat().length,
      unreadable: unreadable.length,
      counts: sumOf(results.map(countsOf)),
    },
  ];
  return events.map((event) => `${jsonText(event)}\n`).join('');
};

export default ndjson;

function modelEvents(result: CheckResult, index: number, findings: readonly ToldFinding[]): CheckEvent[] {
  const { model, framework, plateau, receipt, verdict, score } = result;
  return [
    { type: 'model', index, model, framework, plateau, receipt, verdict, score, counts: countsOf(result) },
    ...result.requirements.flatMap((requirement) =>
      requirementEvents(
        requirement,
        index,
        findings.filter((one) => one.requirement.id === requirement.id),
      ),
    ),
  ];
}

function requirementEvents(
  requirement: RequirementResult,
  model: number,
  findings: readonly ToldFinding[],
): CheckEvent[] {
  const { id, title, group, strength, weight, confidence, rule, outcome, question, waiver, omitted } = requirement;
  return [
    {
      type: 'requirement',
      model,
      id,
      title,
      group,
      strength,
      weight,
      confidence,
      ...(rule === undefined ? {} : { rule }),
      outcome,
      findings: findings.length,
      ...(omitted === undefined ? {} : { omitted: omitted.fail + omitted.unknown }),
      ...(question === undefined ? {} : { question }),
      ...(waiver === undefined ? {} : { waiver }),
    },
    ...findings.map(
      ({ finding, fingerprint }): CheckEvent => ({ type: 'finding', model, requirement: id, fingerprint, finding }),
    ),
  ];
}

function sumOf(counts: readonly Counts[]): Counts {
  const sum = { pass: 0, fail: 0, unknown: 0, notApplicable: 0, manual: 0, waived: 0, error: 0 };
  for (const one of counts) for (const outcome of OUTCOMES) sum[outcome] += one[outcome];
  return sum;
}
