import { legal } from '#generated/legal';
import { national } from '#generated/national';
import { frameworks } from './known.ts';
import { type LawFact, type LawSources, lawFacts } from './law-facts.ts';
import { contains, dayAfter, dayBefore, periodOf, periodOfCitation } from './period.ts';
import { documentOf, requirementsInForce } from './resolve-framework.ts';

/** What changes on a day. */
export interface LawChange {
  readonly date: string;
  readonly starts: readonly LawFact[];
  /** What held on the day before for the last time. */
  readonly ends: readonly LawFact[];
  readonly requirements: readonly { readonly framework: string; readonly start: string[]; readonly stop: string[] }[];
}

/** What applies on a day, and what changes after it. */
export interface LawOnDay {
  readonly asOf: string;
  readonly inForce: readonly LawFact[];
  readonly requirements: readonly { readonly framework: string; readonly ids: readonly string[] }[];
  readonly changes: readonly LawChange[];
}

const shipped: LawSources = { frameworks, documents: legal.documents, national };

/**
 * What the shipped law says on a day: frameworks, administrative order, lists of codes, grades of services, documents that the frameworks cite; and
 * every later day on which some of it changes, oldest first.
 */
export function lawOn(asOf: string): LawOnDay {
  const facts = lawFacts(shipped);
  return {
    asOf,
    inForce: facts.filter((fact) => contains(fact, asOf) && (fact.subject !== 'document' || isCited(fact))),
    requirements: frameworks.map((framework) => ({ framework: framework.id, ids: idsOn(framework, asOf) })),
    changes: changesOf(facts).filter(({ date }) => date > asOf),
  };
}

/** Every day on which something of the shipped law changes, oldest first. */
export const lawChanges = (): LawChange[] => changesOf(lawFacts(shipped));

const isCited = ({ requirements }: LawFact): boolean => requirements.length > 0;

const idsOn = (framework: (typeof frameworks)[number], day: string): string[] =>
  requirementsInForce(framework, legal.documents, day).map(({ requirement }) => requirement.id);

function changesOf(facts: readonly LawFact[]): LawChange[] {
  const days = new Set(
    [...facts, ...citedPeriods()].flatMap(({ from, to }) => [from, to === null ? null : dayAfter(to)]),
  );
  return [...days]
    .filter((day) => day !== null)
    .sort()
    .map((date) => ({
      date,
      starts: facts.filter(({ from }) => from === date),
      ends: facts.filter(({ to }) => to !== null && dayAfter(to) === date),
      requirements: requirementChanges(date),
    }));
}

/** Citations may hold for a part of the time of their document only. */
function citedPeriods(): ReturnType<typeof periodOf>[] {
  const byId = new Map(legal.documents.map((document) => [document.id, document]));
  return frameworks.flatMap(({ requirements }) =>
    requirements.flatMap(({ citations }) =>
      citations.map((citation) => periodOfCitation(citation, documentOf(citation, byId), byId)),
    ),
  );
}

function requirementChanges(date: string): LawChange['requirements'] {
  return frameworks.flatMap((framework) => {
    const [before, after] = [idsOn(framework, dayBefore(date)), idsOn(framework, date)];
    const start = after.filter((id) => !before.includes(id));
    const stop = before.filter((id) => !after.includes(id));
    return start.length + stop.length === 0 ? [] : [{ framework: framework.id, start, stop }];
  });
}
