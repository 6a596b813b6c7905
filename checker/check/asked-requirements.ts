import { type ActiveRequirement, requirementsInForce } from '#frameworks/resolve-framework';
import type { Framework, LegalDocument, Requirement, RequirementResult } from '#generated/types';
import { scoringWeight } from './score.ts';

/** What a result says of a requirement whatever the model says. */
type Common = Omit<RequirementResult, 'outcome' | 'findings'>;

/** A requirement that is in force, with what every result says of it. */
export interface AskedRequirement {
  readonly requirement: Requirement;
  readonly common: Common;
}

interface Known {
  readonly documents: readonly LegalDocument[];
  readonly byDay: Map<string, readonly AskedRequirement[]>;
}

/** Models of a country are of few days; a caller who goes through all days of a century is not to fill the memory. */
const MOST_DAYS = 32;

const known = new WeakMap<Framework, Known>();

/**
 * The requirements of a framework that are in force on a day, worked out once for all models. Throws when a citation names no known document.
 *
 * @param documents the legal documents beside those of the framework
 * @param asOf the day, YYYY-MM-DD
 */
export function askedRequirements(
  framework: Framework,
  documents: readonly LegalDocument[],
  asOf: string,
): readonly AskedRequirement[] {
  const { byDay } = knownOf(framework, documents);
  const before = byDay.get(asOf);
  if (before !== undefined) return before;
  const asked = requirementsInForce(framework, [...documents, ...(framework.documents ?? [])], asOf).map(askedOf);
  if (byDay.size >= MOST_DAYS) byDay.clear();
  byDay.set(asOf, asked);
  return asked;
}

function knownOf(framework: Framework, documents: readonly LegalDocument[]): Known {
  const before = known.get(framework);
  if (before?.documents === documents) return before;
  const fresh = { documents, byDay: new Map() };
  known.set(framework, fresh);
  return fresh;
}

function askedOf({ requirement, citations, confidence }: ActiveRequirement): AskedRequirement {
  const { id, title, text, group, strength, weight, ours } = requirement;
  const common = {
    id,
    title,
    text,
    group,
    strength,
    weight: scoringWeight(weight, confidence),
    confidence,
    citations: [...citations],
    ...(ours === undefined ? {} : { ours }),
  };
  return { requirement, common };
}
