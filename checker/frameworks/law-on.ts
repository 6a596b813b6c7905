import { legal } from '#generated/legal';
import { national } from '#generated/national';
import type { Citation, Requirement } from '#generated/types';
import { lazily } from '#util/lazily';
import { frameworks } from './known.ts';
import { type LawFact, lawFacts } from './law-facts.ts';
import { contains, dayAfter, dayBefore, type Period, periodOfCitation } from './period.ts';
import { documentOf, requirementsInForce } from './resolve-framework.ts';

/** What changes on a day. */
export interface LawChange {
  readonly date: string;
  readonly starts: readonly LawFact[];
  /** What held on the day before for the last time. */
  readonly ends: readonly LawFact[];
  readonly requirements: readonly RequirementChange[];
}

/** The requirements of a framework that start or stop on a day, and the documents whose citations begin or end for them. */
export interface RequirementChange {
  readonly framework: string;
  readonly start: readonly string[];
  readonly stop: readonly string[];
  readonly documents: readonly string[];
}

/** What applies on a day, and what changes after it. */
export interface LawOnDay {
  readonly asOf: string;
  readonly inForce: readonly LawFact[];
  readonly requirements: readonly { readonly framework: string; readonly ids: readonly string[] }[];
  readonly changes: readonly LawChange[];
}

/**
 * What the shipped law says on a day: frameworks, administrative order, lists of codes, grades of services, documents that the frameworks cite; and
 * every later day on which some of it changes, oldest first.
 */
export function lawOn(asOf: string): LawOnDay {
  return {
    asOf,
    inForce: facts().filter((fact) => contains(fact, asOf) && (fact.subject !== 'document' || isCited(fact))),
    requirements: frameworks.map((framework) => ({ framework: framework.id, ids: idsOn(framework, asOf) })),
    changes: lawChanges().filter(({ date }) => date > asOf),
  };
}

/** Every day on which something of the shipped law changes, oldest first. */
const lawChanges = lazily(() => changesOf(facts()));

const facts = lazily(() => lawFacts({ frameworks, documents: legal.documents, national }));

const isCited = ({ requirements }: LawFact): boolean => requirements.length > 0;

const idsOn = (framework: (typeof frameworks)[number], day: string): string[] =>
  requirementsInForce(framework, legal.documents, day).map(({ requirement }) => requirement.id);

function changesOf(all: readonly LawFact[]): LawChange[] {
  const days = new Set(
    [...all, ...citedPeriods()].flatMap(({ from, to }) => [from, to === null ? null : dayAfter(to)]),
  );
  return [...days]
    .filter((day) => day !== null)
    .sort()
    .map((date) => ({
      date,
      starts: all.filter(({ from }) => from === date),
      ends: all.filter(({ to }) => to !== null && dayAfter(to) === date),
      requirements: requirementChanges(date),
    }));
}

const documentsById = lazily(() => new Map(legal.documents.map((document) => [document.id, document])));

const periodOfOne = (citation: Citation): Period =>
  periodOfCitation(citation, documentOf(citation, documentsById()), documentsById());

/** Citations may hold for a part of the time of their document only. */
const citedPeriods = (): Period[] =>
  frameworks.flatMap(({ requirements }) => requirements.flatMap(({ citations }) => citations.map(periodOfOne)));

function requirementChanges(date: string): RequirementChange[] {
  return frameworks.flatMap((framework) => {
    const [before, after] = [idsOn(framework, dayBefore(date)), idsOn(framework, date)];
    const start = after.filter((id) => !before.includes(id));
    const stop = before.filter((id) => !after.includes(id));
    if (start.length + stop.length === 0) return [];
    const changed = framework.requirements.filter(({ id }) => start.includes(id) || stop.includes(id));
    return [{ framework: framework.id, start, stop, documents: turningOn(date, changed) }];
  });
}

/** The documents cited from this day on or until the day before. */
function turningOn(date: string, requirements: readonly Requirement[]): string[] {
  const turning = requirements
    .flatMap(({ citations }) => citations)
    .filter((citation) => {
      const { from, to } = periodOfOne(citation);
      return from === date || (to !== null && dayAfter(to) === date);
    });
  return [...new Set(turning.map(({ document }) => document))];
}
