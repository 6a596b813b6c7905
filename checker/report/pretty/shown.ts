import type { Finding, Outcome, RequirementResult } from '#generated/types';
import { MOST_SHOWN } from '../reporter.ts';

/** Outcomes whose requirements the report for people tells in full without being verbose. */
const TOLD_IN_FULL: ReadonlySet<Outcome> = new Set(['error', 'fail', 'waived']);

/** The findings that matter for a requirement, what breaks it first; where something does, what is only open is left to the verbose report. */
export function relevantFindings({ findings, outcome }: RequirementResult, isVerbose: boolean): readonly Finding[] {
  const broken = findings.filter((finding) => finding.outcome === 'fail');
  if (outcome === 'fail' && !isVerbose) return broken;
  return [...broken, ...findings.filter((finding) => finding.outcome !== 'fail')];
}

/** The findings that the report for people shows of a requirement unless it is verbose. */
export const shownFindings = (requirement: RequirementResult): readonly Finding[] =>
  TOLD_IN_FULL.has(requirement.outcome) ? relevantFindings(requirement, false).slice(0, MOST_SHOWN) : [];
