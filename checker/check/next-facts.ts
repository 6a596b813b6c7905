import type { NextFact, RequirementResult, Text } from '#generated/types';
import type { ScoredGroup } from './score.ts';

interface Group extends ScoredGroup {
  readonly requirements: readonly RequirementResult[];
}

interface Gathered {
  readonly pointer: string;
  readonly requirements: Set<string>;
  narrows: number;
  readonly message: Text;
}

/**
 * The facts whose statement would narrow the score's interval, most valuable first. A requirement that waits for several facts shares its
 * points among them, so that the values add up to the width of the interval and no more.
 */
export function nextFacts(groups: readonly Group[]): NextFact[] {
  const facts = new Map<string, Gathered>();
  const scored = groups
    .map((group) => ({ group, weight: countingWeight(group.requirements) }))
    .filter(({ group, weight }) => weight > 0 && group.weight > 0);
  const total = scored.reduce((sum, { group }) => sum + group.weight, 0);
  for (const { group, weight } of scored) {
    for (const result of group.requirements) {
      if (result.outcome !== 'unknown' || result.weight === 0) continue;
      const open = result.findings.filter((finding) => finding.outcome === 'unknown');
      const count = open.length + (result.omitted?.unknown ?? 0);
      const points = (100 * result.weight * group.weight) / (weight * total * count);
      for (const finding of open) gather(facts, finding.pointer, result.id, points, finding.fix ?? finding.message);
    }
  }
  return [...facts.values()]
    .map(({ pointer, requirements, narrows, message }) => ({
      pointer,
      requirements: [...requirements],
      narrows: Math.round(narrows * 10) / 10,
      message,
    }))
    .sort((a, b) => b.narrows - a.narrows || inOrder(a.pointer, b.pointer) || inOrder(a.message.vi, b.message.vi));
}

/** A whole section may lack several facts, as two connections; what to do tells them apart. Below an element one place is one fact. */
function gather(
  facts: Map<string, Gathered>,
  pointer: string,
  requirement: string,
  points: number,
  message: Text,
): void {
  const isSection = pointer.split('/').length < 3;
  const key = isSection ? `${pointer} ${message.vi}` : pointer;
  const known = facts.get(key) ?? { pointer, requirements: new Set<string>(), narrows: 0, message };
  known.requirements.add(requirement);
  known.narrows += points;
  facts.set(key, known);
}

const inOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const countingWeight = (results: readonly RequirementResult[]): number =>
  results
    .filter(({ outcome }) => outcome !== 'notApplicable' && outcome !== 'manual')
    .reduce((sum, { weight }) => sum + weight, 0);
