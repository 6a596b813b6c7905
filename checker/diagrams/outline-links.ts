import { references } from '#generated/references';
import type { Connection, Model } from '#generated/types';
import { type Plateau, type Presence, presenceOf } from '#model/model-index';
import { type Path, walkReferences } from '#model/read/walk-references';
import { formatPointer } from '#util/json-pointer';
import type { OutlineLink, OutlineLinkKind } from './outline.ts';
import { given, type Keys } from './outline-elements.ts';

type Presences = Readonly<Record<Plateau, Presence>>;

/** What a reference draws; `turned` when the element that states it is the end of the line. */
interface Drawn {
  readonly kind: OutlineLinkKind;
  readonly turned?: true;
}

/** The references that are lines, by section and property. */
const DRAWN: Readonly<Record<string, Drawn>> = {
  'organisations/parent': { kind: 'parent' },
  'functions/parent': { kind: 'parent' },
  'functions/performers': { kind: 'performedBy' },
  'services/function': { kind: 'delivers' },
  'services/applications': { kind: 'servedByApplication' },
  'services/inputs/data': { kind: 'reads' },
  'dataAssets/copyOf': { kind: 'copyOf' },
  'dataAssets/updater': { kind: 'writes', turned: true },
  'dataAssets/codeLists': { kind: 'usesCodeList' },
  'dataAssets/servedBy': { kind: 'sharedThrough' },
  'dataAssets/contains': { kind: 'partOf', turned: true },
  'dataAssets/openData/portal': { kind: 'publishedOn' },
  'facilities/backupSite': { kind: 'backedUpBy' },
  'facilities/standards': { kind: 'follows' },
  'standards/usedBy': { kind: 'follows', turned: true },
  'measures/systems': { kind: 'protects' },
  'connections/network': { kind: 'runsOnNetwork' },
  'connections/data': { kind: 'carries' },
  'connections/standards': { kind: 'follows' },
  'gaps/elements': { kind: 'concerns' },
  'initiatives/elements': { kind: 'concerns' },
  'initiatives/gaps': { kind: 'closes' },
  'initiatives/dependsOn': { kind: 'dependsOn' },
};

/** The same for whatever section states them. */
const DRAWN_ANYWHERE: Readonly<Record<string, Drawn>> = {
  functions: { kind: 'supportsFunction' },
  usedBy: { kind: 'uses', turned: true },
  reads: { kind: 'reads' },
  writes: { kind: 'writes' },
  parts: { kind: 'partOf', turned: true },
  hosting: { kind: 'hostedBy' },
  'reuse/reuseOf': { kind: 'reuses' },
};

/** What a reference draws, if it is a line; `property` is the way from the element to it, without positions. */
export const drawnAs = (section: string, property: string): Drawn | undefined =>
  DRAWN[`${section}/${property}`] ?? DRAWN_ANYWHERE[property];

/** The connections of a model, and the references between its elements, as lines in the order of the model. */
export function outlineLinks(
  model: Model,
  keys: Keys,
  presenceAt: (key: string) => Presences | undefined,
): OutlineLink[] {
  const connections = (model.connections ?? []).flatMap((connection, position) =>
    connectionLink(connection, position, keys),
  );
  const stated = new Map(connections.map(({ key, presence }) => [key, presence]));
  return [...connections, ...referenceLinks(model, keys, (key) => presenceAt(key) ?? stated.get(key))];
}

function connectionLink(connection: Connection, position: number, keys: Keys): OutlineLink[] {
  const from = keys.keyOf(connection.from);
  const to = keys.keyOf(connection.to);
  if (from === undefined || to === undefined) return [];
  return [
    {
      key: `/connections/${position}`,
      kind: 'connection',
      from,
      to,
      via: (connection.via ?? []).flatMap((id) => keys.keyOf(id) ?? []),
      ...given('name', connection.name),
      ...given('direction', connection.direction),
      ...given('channel', connection.channel),
      ...given('lifecycle', connection.lifecycle),
      presence: { current: presenceOf(connection, 'current'), target: presenceOf(connection, 'target') },
    },
  ];
}

function referenceLinks(
  model: Model,
  keys: Keys,
  presenceAt: (key: string) => Presences | undefined,
): readonly OutlineLink[] {
  const links: OutlineLink[] = [];
  walkReferences(model, references, {
    reference: (id, _refers, path) => {
      const [section, position] = path;
      if (typeof section !== 'string' || typeof position !== 'number') return;
      const drawn = drawnAs(section, propertyAt(path));
      const other = drawn === undefined ? undefined : keys.keyOf(id);
      if (drawn === undefined || other === undefined) return;
      const stating = `/${section}/${position}`;
      const [from, to] = drawn.turned ? [other, stating] : [stating, other];
      const presence = both(presenceAt(from), presenceAt(to));
      links.push({ key: formatPointer(path), kind: drawn.kind, from, to, via: [], presence });
    },
  });
  return links;
}

/** The names on the way from an element to a place in it. */
export const propertyAt = (path: Path): string =>
  path
    .slice(2)
    .filter((segment) => typeof segment === 'string')
    .join('/');

function both(one: Presences | undefined, other: Presences | undefined): Presences {
  const of = (plateau: Plateau): Presence => {
    const ends = [one?.[plateau], other?.[plateau]];
    if (ends.includes('absent')) return 'absent';
    return ends.every((end) => end === 'present') ? 'present' : 'unstated';
  };
  return { current: of('current'), target: of('target') };
}
