import { type ActiveRequirement, requirementsInForce } from '#frameworks/resolve-framework';
import type { Framework, LegalDocument } from '#generated/types';

interface Known {
  readonly documents: readonly LegalDocument[];
  readonly byDay: Map<string, readonly ActiveRequirement[]>;
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
): readonly ActiveRequirement[] {
  const { byDay } = knownOf(framework, documents);
  const before = byDay.get(asOf);
  if (before !== undefined) return before;
  const asked = requirementsInForce(framework, [...documents, ...(framework.documents ?? [])], asOf);
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
