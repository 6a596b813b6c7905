import type { CheckResult, Finding, Outcome, RequirementResult } from '../../checker/index.ts';

/** A finding with the requirement it belongs to. */
export interface FindingAt {
  readonly requirement: RequirementResult;
  readonly finding: Finding;
  /** Position among the findings of the requirement. */
  readonly position: number;
}

/** The name of a finding in an address: it stays while the file is edited elsewhere. */
export const findingName = ({ messageId, pointer }: Finding): string => `${messageId}@${pointer}`;

/** How an element stands: its worst outcome, and the findings at it. */
export interface Standing {
  readonly outcome: Outcome;
  readonly findings: readonly FindingAt[];
}

/** The key of the element that a place of the model lies in: `/section/position`, or nothing for a place outside elements. */
export function elementKeyOf(pointer: string): string | undefined {
  return /^\/[A-Za-z]+\/\d+/.exec(pointer)?.[0];
}

/** How every element with a finding or a satisfied requirement stands, by its key. Outcomes of requirements without weight count, too. */
export function standings(result: CheckResult): ReadonlyMap<string, Standing> {
  const found = new Map<string, { outcome: Outcome; findings: FindingAt[] }>();
  for (const requirement of result.requirements) {
    for (const { pointer, role } of requirement.witness ?? []) {
      const key = role === 'satisfied' ? elementKeyOf(pointer) : undefined;
      if (key !== undefined && !found.has(key)) found.set(key, { outcome: 'pass', findings: [] });
    }
    requirement.findings.forEach((finding, position) => {
      const key = elementKeyOf(finding.pointer);
      if (key === undefined) return;
      const standing = found.get(key) ?? { outcome: 'pass', findings: [] };
      standing.findings.push({ requirement, finding, position });
      const outcome = requirement.outcome === 'waived' ? 'waived' : finding.outcome;
      standing.outcome = worse(standing.outcome, outcome);
      found.set(key, standing);
    });
  }
  return found;
}

const order: readonly Outcome[] = ['fail', 'error', 'unknown', 'manual', 'waived', 'pass', 'notApplicable'];

/** The outcome that weighs more. */
const worse = (one: Outcome, other: Outcome): Outcome => (order.indexOf(one) <= order.indexOf(other) ? one : other);
