import type { Connection } from '#generated/types';
import { inIdOrder } from '#util/id-order';
import { otherEnd } from './find.ts';
import type { AnyElement } from './kinds.ts';
import type { ModelIndex, Place } from './model-index.ts';
import { oncePerModel } from './once-per-model.ts';
import { isIntermediary } from './reach.ts';

const NO_EXCHANGE: ReadonlySet<string | undefined> = new Set(['dependency', 'inheritance']);
const NATIONAL_KINDS: ReadonlySet<string> = new Set(['database', 'system', 'portal', 'platform']);
const OTHER_SERVICES: ReadonlySet<string> = new Set([
  'documentExchange',
  'specialisedCertification',
  'cyberSecurityMonitoring',
]);

/**
 * Why a connection shares no data between the systems or databases of two agencies: it leads to a platform, a network or a place, an
 * organisation uses it, it carries documents or certificates, it only states a dependency, or both ends have the same owner. Undefined
 * when it does share data.
 */
export const noDataSharing = (model: ModelIndex, connection: Connection): readonly Place[] | undefined =>
  reasonsIn(model).get(connection);

/** Several rules ask of every connection. */
const reasonsIn = oncePerModel(
  (model) => new Map(model.subjects('connection').map((connection) => [connection, reasonsOf(model, connection)])),
);

function reasonsOf(model: ModelIndex, connection: Connection): readonly Place[] | undefined {
  if (NO_EXCHANGE.has(connection.type)) return [{ on: connection, path: 'type' }];
  for (const end of ['from', 'to'] as const)
    if (!isSharingEnd(model, connection[end])) return [{ on: connection, path: end }];
  const [one, other] = [model.element(connection.from), model.element(connection.to)];
  const owner = ownerOf(one);
  if (!one || !other || owner === undefined || owner !== ownerOf(other)) return undefined;
  return [one, other].map((element) => ({ on: element, path: 'owner' }));
}

/** The national database at an end of a connection, if there is one. */
export const nationalDatabaseOf = (model: ModelIndex, connection: Connection): string | undefined =>
  [connection.from, connection.to].find((id) => model.nationalSystem(id)?.kind === 'database');

/** Connections of an element that end at a wanted element, or are stated to pass one. */
export const connectionsToAny = (
  model: ModelIndex,
  id: string,
  isWanted: (id: string) => boolean,
): readonly Connection[] =>
  inIdOrder(
    model
      .connectionsOf(id)
      .filter((connection) => isWanted(otherEnd(connection, id)) || connection.via?.some(isWanted) === true),
  );

const ownerOf = (element: AnyElement | undefined): string | undefined =>
  element !== undefined && 'owner' in element ? element.owner : undefined;

/** Thousands of connections lead to the same elements. */
const sharingEnds = oncePerModel((): Map<string, boolean> => new Map());

function isSharingEnd(model: ModelIndex, id: string): boolean {
  const known = sharingEnds(model);
  const answer = known.get(id) ?? sharesData(model, id);
  known.set(id, answer);
  return answer;
}

function sharesData(model: ModelIndex, id: string): boolean {
  if (isIntermediary(model, id)) return false;
  const national = model.nationalSystem(id);
  if (national) return NATIONAL_KINDS.has(national.kind) && !OTHER_SERVICES.has(national.role);
  if (model.element(id) === undefined) return true;
  const kinds = ['application', 'dataAsset', 'platform'] as const;
  return kinds.some((kind) => model.find(kind, id) !== undefined);
}
