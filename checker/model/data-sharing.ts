import type { Connection } from '#generated/types';
import { inIdOrder } from '#util/id-order';
import { otherEnd } from './find.ts';
import type { AnyElement } from './kinds.ts';
import type { ModelIndex, Place } from './model-index.ts';
import { oncePerElement, oncePerModel } from './once-per-model.ts';
import { isIntermediary } from './reach.ts';

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
export function noDataSharing(model: ModelIndex, connection: Connection): readonly Place[] | undefined {
  const reasons = reasonsOf(model, connection);
  return reasons.length === 0 ? undefined : reasons;
}

/** Several rules ask of every connection. */
const reasonsOf = oncePerElement('connection', (model, connection): readonly Place[] => {
  const { type, from, to } = connection;
  if (type === 'dependency' || type === 'inheritance') return [{ on: connection, path: 'type' }];
  const one = endOf(model, from);
  if (!one.sharesData) return [{ on: connection, path: 'from' }];
  const other = endOf(model, to);
  if (!other.sharesData) return [{ on: connection, path: 'to' }];
  return one.owner === undefined || one.owner !== other.owner ? NO_REASONS : [...one.ownerPlaces, ...other.ownerPlaces];
});

const NO_REASONS: readonly Place[] = [];

/** What matters of an end of a connection. */
interface End {
  readonly sharesData: boolean;
  readonly owner: string | undefined;
  readonly ownerPlaces: readonly Place[];
}

function endOf(model: ModelIndex, id: string): End {
  const known = ends(model);
  const before = known.get(id);
  if (before !== undefined) return before;
  const element = model.element(id);
  const owner = element !== undefined && 'owner' in element ? element.owner : undefined;
  const ownerPlaces = element === undefined || owner === undefined ? NO_REASONS : [{ on: element, path: 'owner' }];
  const end = { sharesData: sharesData(model, id, element), owner, ownerPlaces };
  known.set(id, end);
  return end;
}

/** Thousands of connections lead to the same elements. */
const ends = oncePerModel((): Map<string, End> => new Map());

function sharesData(model: ModelIndex, id: string, element: AnyElement | undefined): boolean {
  if (isIntermediary(model, id)) return false;
  const national = model.nationalSystem(id);
  if (national) return NATIONAL_KINDS.has(national.kind) && !OTHER_SERVICES.has(national.role);
  if (element === undefined) return true;
  const kind = model.kindOf(id);
  return kind === 'application' || kind === 'dataAsset' || kind === 'platform';
}

/** The national database at an end of a connection, if there is one. */
export function nationalDatabaseOf(model: ModelIndex, { from, to }: Connection): string | undefined {
  if (model.nationalSystem(from)?.kind === 'database') return from;
  return model.nationalSystem(to)?.kind === 'database' ? to : undefined;
}

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
