import type { Connection } from '#generated/types';
import { otherEnd } from './find.ts';
import type { ModelIndex } from './model-index.ts';
import { isIntermediary } from './reach.ts';

const NO_EXCHANGE: ReadonlySet<string | undefined> = new Set(['dependency', 'inheritance']);
const NATIONAL_ENDS: ReadonlySet<string | undefined> = new Set(['database', 'system', 'portal', 'platform']);

/**
 * Whether a connection shares data between two systems or databases. Links to an intermediary, to a network or a place, and uses by an
 * organisation are none; nor is the exchange of documents.
 */
export const isDataSharing = (model: ModelIndex, connection: Connection): boolean =>
  !NO_EXCHANGE.has(connection.type) && [connection.from, connection.to].every((id) => isSharingEnd(model, id));

/** The national database at an end of a connection, if there is one. */
export const nationalDatabaseOf = (model: ModelIndex, connection: Connection): string | undefined =>
  [connection.from, connection.to].find((id) => model.nationalSystem(id)?.kind === 'database');

function isSharingEnd(model: ModelIndex, id: string): boolean {
  if (isIntermediary(model, id)) return false;
  const national = model.nationalSystem(id);
  if (national) return NATIONAL_ENDS.has(national.kind) && national.role !== 'documentExchange';
  const kinds = ['application', 'dataAsset', 'platform'] as const;
  return kinds.some((kind) => model.subjects(kind).some((element) => element.id === id));
}

/** Connections of an element that end at a wanted element, or are stated to pass one. */
export const connectionsToAny = (
  model: ModelIndex,
  id: string,
  isWanted: (id: string) => boolean,
): readonly Connection[] =>
  model
    .connectionsOf(id)
    .filter((connection) => isWanted(otherEnd(connection, id)) || connection.via?.some(isWanted) === true);
