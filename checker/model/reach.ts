import type { Connection } from '#generated/types';
import { lazily } from '#util/lazily';
import { nationalRole, otherEnd, platformsWithRole } from './find.ts';
import type { ModelIndex, Place } from './model-index.ts';
import { oncePerKey, oncePerModel } from './once-per-model.ts';

const LONGEST = 4;
const LOCAL_INTERMEDIARIES = ['lgsp', 'ldop', 'documentAxis', 'dataPlatform'] as const;
const NATIONAL_INTERMEDIARIES: ReadonlySet<string> = new Set(['ndxp', 'ndop', 'documentAxis']);

/** Whether an id names a platform whose work is to pass data on: the LGSP, a document axis, NDXP. */
export function isIntermediary(model: ModelIndex, id: string): boolean {
  return localIntermediaries(model).has(id) || isNationalIntermediary(model, id);
}

function isNationalIntermediary(model: ModelIndex, id: string): boolean {
  const role = nationalRole(model, id);
  return role !== undefined && NATIONAL_INTERMEDIARIES.has(role) && model.find('platform', id) === undefined;
}

const localIntermediaries = oncePerModel(
  (model): ReadonlySet<string> => new Set(platformsWithRole(model, ...LOCAL_INTERMEDIARIES).map(({ id }) => id)),
);

/** What a way may end at. */
export interface Goal {
  readonly is: (id: string) => boolean;
  /** Whether only national systems and platforms that pass data on can be it: then no other link of a platform is looked at. */
  readonly isHub?: boolean;
}

/** Every way from an element to a goal: one connection, or several that pass only intermediaries (or the other ids given); in the order of the ids of their links. */
export function pathsTo(
  model: ModelIndex,
  start: string,
  goal: Goal,
  mayPass?: (id: string) => boolean,
): readonly (readonly Connection[])[] {
  const found: (readonly Connection[])[] = [];
  const looksAtHubs = goal.isHub === true && mayPass === undefined;
  const walk = (id: string, path: readonly Connection[], seen: readonly string[]): void => {
    for (const connection of looksAtHubs ? linksToHubs(model, id) : model.connectionsOf(id)) {
      const next = otherEnd(connection, id);
      if (seen.includes(next)) continue;
      if (goal.is(next)) found.push([...path, connection]);
      else if (path.length + 1 < LONGEST && (isIntermediary(model, next) || mayPass?.(next) === true))
        walk(next, [...path, connection], [...seen, next]);
    }
  };
  walk(start, [], [start]);
  return found.length < 2 ? found : found.sort((one, other) => (idsOf(one) < idsOf(other) ? -1 : 1));
}

/** The connections of an element that lead to national systems or to platforms that pass data on; of thousands that a platform has, few do. */
const linksToHubs = oncePerKey((model, id: string): readonly Connection[] => {
  const isHub = (end: string): boolean => model.nationalSystem(end) !== undefined || isIntermediary(model, end);
  return model.connectionsOf(id).filter((connection) => isHub(otherEnd(connection, id)));
});

const idsOf = (path: readonly Connection[]): string => path.map(({ id }) => id).join(' ');

/** The first intermediary that a connection is stated to pass. */
export function intermediaryOf(model: ModelIndex, { via }: Connection): string | undefined {
  if (via === undefined) return undefined;
  const local = localIntermediaries(model);
  return via.find((id) => local.has(id) || isNationalIntermediary(model, id));
}

/** What the listed connections say of the ways from the province's own elements to one national database. */
export interface Ways {
  /** The links of a way on which every link is there, nearest first. */
  live(id: string): readonly Connection[] | undefined;
  /** The links of a way on which no link is stated not to be there, nearest first. */
  possible(id: string): readonly Connection[] | undefined;
  /** Whether a way leads at least to a national platform that may hand the data on. */
  nearsNational(id: string): boolean;
  /** Where links that would open a way are stated not to be there. */
  closed(): readonly Place[];
}

const GATES: ReadonlySet<string | undefined> = new Set(['ndxp', 'ndop']);

/**
 * The ways to a national database. A way leads over systems of the province that are connected with each other, then over integration
 * platforms or axes; it does not come back from a platform to another system, or whatever is on the LGSP would reach what anyone there reaches.
 */
export const waysTo = oncePerKey((model, database: string): Ways => {
  const isOpen = (link: Connection): boolean => model.presence(link) !== 'absent';
  // Where all is well, nobody asks beyond the links that are there.
  const live = lazily(() => nextLinks(model, [database], (link) => model.presence(link) === 'present'));
  const possible = lazily(() => nextLinks(model, [database], isOpen));
  const wide = lazily(() => nextLinks(model, [database, ...gates(model)], isOpen));
  const closed = lazily(() =>
    model
      .subjects('connection')
      .filter((link) => !isOpen(link) && isCrossing(model, link, wide()))
      .map((on) => ({ on, path: 'lifecycle' })),
  );
  return {
    live: (id) => wayFrom(id, database, live()),
    possible: (id) => wayFrom(id, database, possible()),
    nearsNational: (id) => wide().has(id),
    closed,
  };
});

/** The national platforms that some connection names. */
const gates = oncePerModel((model): readonly string[] => [
  ...new Set(
    model
      .subjects('connection')
      .flatMap(({ from, to }) => [from, to])
      .filter((id) => GATES.has(nationalRole(model, id))),
  ),
]);

type NextLinks = ReadonlyMap<string, Connection | undefined>;

/**
 * From the goals outward, one link further each time: for every element that reaches one, the link with which its way begins. Of several that would
 * do as well it is the one with the smallest id.
 */
function nextLinks(model: ModelIndex, goals: readonly string[], isUsed: (link: Connection) => boolean): NextLinks {
  const next = new Map<string, Connection | undefined>(goals.map((id) => [id, undefined]));
  for (let reached: Iterable<string> = goals; ; ) {
    const further = new Map<string, Connection>();
    for (const id of reached)
      for (const link of model.connectionsOf(id)) {
        const other = otherEnd(link, id);
        const rival = further.get(other);
        if (rival === undefined && (next.has(other) || !isUsed(link) || !leadsOn(model, other, id))) continue;
        if (rival === undefined || (link.id < rival.id && isUsed(link) && leadsOn(model, other, id)))
          further.set(other, link);
      }
    if (further.size === 0) return next;
    for (const [id, link] of further) next.set(id, link);
    reached = further.keys();
  }
}

/** Whether a way may go from an element to the next: from anything of ours to anything, but from a platform only on to platforms and national systems. */
function leadsOn(model: ModelIndex, from: string, to: string): boolean {
  if (isIntermediary(model, from)) return isIntermediary(model, to) || model.nationalSystem(to) !== undefined;
  return model.element(from) !== undefined;
}

const isCrossing = (model: ModelIndex, { from, to }: Connection, inside: NextLinks): boolean =>
  (inside.has(from) && !inside.has(to) && leadsOn(model, to, from)) ||
  (inside.has(to) && !inside.has(from) && leadsOn(model, from, to));

function wayFrom(start: string, goal: string, next: NextLinks): readonly Connection[] | undefined {
  if (!next.has(start)) return undefined;
  const way: Connection[] = [];
  for (let id = start; id !== goal; ) {
    const link = next.get(id);
    if (link === undefined) return undefined;
    way.push(link);
    id = otherEnd(link, id);
  }
  return way;
}
