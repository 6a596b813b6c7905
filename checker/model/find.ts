import type { Application, Connection, Facility, Indicator, Platform } from '#generated/types';
import { inIdOrder } from '#util/id-order';
import { isSameName } from '#util/vietnamese';
import type { ModelIndex } from './model-index.ts';
import { oncePerKey, oncePerModel } from './once-per-model.ts';

/** Applications with one of these roles, whatever their lifecycle, in the order of their ids. */
export const applicationsWithRole = (model: ModelIndex, ...roles: readonly string[]): readonly Application[] =>
  ofAny(applicationsByRole(model), roles);

/** Platforms with one of these roles, whatever their lifecycle, in the order of their ids. */
export const platformsWithRole = (model: ModelIndex, ...roles: readonly Platform['role'][]): readonly Platform[] =>
  ofAny(platformsByRole(model), roles);

/** Facilities of one of these kinds, whatever their lifecycle, in the order of their ids. */
export const facilitiesOfKind = (model: ModelIndex, ...kinds: readonly Facility['kind'][]): readonly Facility[] =>
  ofAny(facilitiesByKind(model), kinds);

/** Measured figures (not targets) of a measure, in the order of their ids. */
export const measured = (model: ModelIndex, measure: string): readonly Indicator[] =>
  measuredByMeasure(model).get(measure) ?? [];

type Groups<Element> = ReadonlyMap<string, readonly Element[]>;

const applicationsByRole = oncePerModel((model) => grouped(model.subjects('application'), ({ role }) => role));
const platformsByRole = oncePerModel((model) => grouped(model.subjects('platform'), ({ role }) => role));
const facilitiesByKind = oncePerModel((model) => grouped(model.subjects('facility'), ({ kind }) => kind));
const measuredByMeasure = oncePerModel((model) =>
  grouped(model.subjects('indicator'), ({ measure, status }) => (status === 'target' ? undefined : measure)),
);

/** The elements with the same key, in the order of their ids; those without a key are in no group. */
function grouped<Element extends { readonly id: string }>(
  elements: readonly Element[],
  keyOf: (element: Element) => string | undefined,
): Groups<Element> {
  const groups = new Map<string, Element[]>();
  for (const element of elements) {
    const key = keyOf(element);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return new Map(Array.from(groups, ([key, group]) => [key, inIdOrder(group)]));
}

function ofAny<Element extends { readonly id: string }>(
  groups: Groups<Element>,
  keys: readonly string[],
): readonly Element[] {
  const [key] = keys;
  if (key === undefined) return [];
  if (keys.length === 1) return groups.get(key) ?? [];
  return inIdOrder([...new Set(keys)].flatMap((one) => groups.get(one) ?? []));
}

/** The end of a connection that is not the element. */
export const otherEnd = (connection: Connection, id: string): string =>
  connection.from === id ? connection.to : connection.from;

/** The role of the national system at an end of a connection, if it is one. */
export const nationalRole = (model: ModelIndex, id: string): string | undefined => model.nationalSystem(id)?.role;

/** Connections of an element that lead to a national system with one of these roles, in the order of their ids. */
export const connectionsToNational = (
  model: ModelIndex,
  id: string,
  ...roles: readonly string[]
): readonly Connection[] =>
  nationalLinksOf(model, id).flatMap(({ connection, role }) => (roles.includes(role) ? [connection] : []));

interface NationalLink {
  readonly connection: Connection;
  readonly role: string;
}

/** Connections of an element that lead to national systems, in the order of their ids. A platform has thousands that lead elsewhere. */
const nationalLinksOf = oncePerKey((model, id: string): readonly NationalLink[] => {
  const links: NationalLink[] = [];
  for (const connection of model.connectionsOf(id)) {
    const role = nationalRole(model, otherEnd(connection, id));
    if (role !== undefined) links.push({ connection, role });
  }
  return links.sort((one, other) => (one.connection.id < other.connection.id ? -1 : 1));
});

/** What two indicators of one figure have in common, beside the name. */
export const SAME_FIGURE = ['measure', 'subject', 'level', 'asOf', 'from', 'to', 'unit', 'status', 'note'] as const;

/**
 * The indicators for the same figure with a smaller id, in the order of their ids: of two that disagree, one is told, the same one wherever they
 * stand. Either they are linked by `sameAs`, or they have the same name, measure, day and all else.
 */
export const rivalsOf = (model: ModelIndex, indicator: Indicator): readonly Indicator[] =>
  inIdOrder([...(rivals(model).get(indicator) ?? [])]);

/** Most indicators have none: each is compared only with those of its measure. */
const rivals = oncePerModel((model): ReadonlyMap<Indicator, ReadonlySet<Indicator>> => {
  const indicators = model.subjects('indicator');
  const earlier = new Map<string, Indicator[]>();
  const found = new Map<Indicator, Set<Indicator>>();
  const add = (one: Indicator, other: Indicator): void => {
    if (one.id === other.id) return;
    const [smaller, larger] = one.id < other.id ? [one, other] : [other, one];
    found.set(larger, (found.get(larger) ?? new Set()).add(smaller));
  };
  for (const one of indicators) {
    for (const id of one.sameAs ?? []) for (const other of indicators) if (other.id === id) add(one, other);
    if (one.measure === 'other' || one.asOf === undefined) continue;
    const alike = earlier.get(one.measure);
    for (const other of alike ?? []) if (isSameFigure(one, other)) add(one, other);
    if (alike === undefined) earlier.set(one.measure, [one]);
    else alike.push(one);
  }
  return found;
});

const isSameFigure = (one: Indicator, other: Indicator): boolean =>
  one.asOf === other.asOf &&
  isSameName(one.name, other.name) &&
  SAME_FIGURE.every((property) => one[property] === other[property]);
