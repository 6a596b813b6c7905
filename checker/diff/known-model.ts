import type { CheckResult, KnownModel, RequirementResult } from '#generated/types';
import { type IdentifiedFinding, identifiedFindings } from '#report/finding-identity';

/** Whether a finding says that something fails, or leaves a requirement open. */
export type FindingClass = 'fail' | 'unknown';

/** A finding that a result holds against its model, with its key and class. */
export interface StandingFinding extends IdentifiedFinding {
  readonly class: FindingClass;
}

/** The findings of requirements that are not met or not decided; what a waiver covers is not among them. */
export const standingFindings = (result: CheckResult): StandingFinding[] =>
  identifiedFindings(result).flatMap((identified) => {
    const { requirement, finding } = identified;
    if (!STANDING.has(requirement.outcome)) return [];
    return [{ ...identified, class: isBlocking(requirement, finding) ? 'fail' : 'unknown' } as const];
  });

const STANDING = new Set<RequirementResult['outcome']>(['fail', 'unknown', 'error']);

/** A broken rule leaves its requirement as unjudged as a failure leaves it unmet: a gate stops at both. */
const isBlocking = ({ outcome }: RequirementResult, finding: IdentifiedFinding['finding']): boolean =>
  finding.outcome === 'fail' || outcome === 'error';

/** What a result says, as short as a baseline keeps it. */
export function knownModel(result: CheckResult): KnownModel {
  const { model, plateau, framework, verdict, score } = result;
  const findings = standingFindings(result);
  const keysOf = (wanted: FindingClass): string[] =>
    findings.flatMap(({ key, class: own }) => (own === wanted ? [key] : [])).sort();
  return {
    province: model.province.code,
    version: model.version,
    plateau,
    framework: framework.id,
    ...(model.path === undefined ? {} : { path: model.path }),
    verdict,
    score,
    fail: keysOf('fail'),
    unknown: keysOf('unknown'),
  };
}

/** The requirement that the key of a finding speaks of. */
export const requirementOf = (key: string): string => key.slice(0, key.indexOf(' '));
