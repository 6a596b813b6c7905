import type { Finding, Outcome, RequirementResult } from '#generated/types';
import { MOST_SHOWN } from '../reporter.ts';

const TOLD_ALWAYS: ReadonlySet<Outcome> = new Set(['error', 'fail', 'waived']);

/** Whether the report for people tells requirements of this outcome in full without being verbose. */
export const isAlwaysTold = (outcome: Outcome): boolean => TOLD_ALWAYS.has(outcome);

/** The findings that matter for a requirement, what breaks it first; where something does, what is only open is left to the verbose report. */
export function relevantFindings({ findings, outcome }: RequirementResult, isVerbose: boolean): readonly Finding[] {
  const broken = findings.filter((finding) => finding.outcome === 'fail');
  if (outcome === 'fail' && !isVerbose) return broken;
  return [...broken, ...findings.filter((finding) => finding.outcome !== 'fail')];
}

/** The findings that the report for people shows of a requirement unless it is verbose. */
export const shownFindings = (requirement: RequirementResult): readonly Finding[] =>
  isAlwaysTold(requirement.outcome) ? relevantFindings(requirement, false).slice(0, MOST_SHOWN) : [];
