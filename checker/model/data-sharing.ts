import type { Connection } from '#generated/types';
import { inIdOrder } from '#util/id-order';
import { otherEnd } from './find.ts';
import type { AnyElement } from './kinds.ts';
import type { ModelIndex, Place } from './model-index.ts';
import { oncePerElement, oncePerKey } from './once-per-model.ts';
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
export const noDataSharing = oncePerElement('connection', (model) => {
  return (connection): readonly Place[] | undefined => {
    const { type } = connection;
    if (type === 'dependency' || type === 'inheritance') return [{ on: connection, path: 'type' }];
    const one = endOf(model, connection.from);
    if (!one.sharesData) return [{ on: connection, path: 'from' }];
    const other = endOf(model, connection.to);
    if (!other.sharesData) return [{ on: connection, path: 'to' }];
    if (one.owner !== other.owner || !one.ownerPlace || !other.ownerPlace) return undefined;
    return [one.ownerPlace, other.ownerPlace];
  };
});

/** What matters of an end of a connection. */
interface End {
  readonly sharesData: boolean;
  readonly owner: string | undefined;
  readonly ownerPlace: Place | undefined;
}

/** Thousands of connections lead to the same elements. */
const endOf = oncePerKey((model, id: string): End => {
  const element = model.element(id);
  const isSharing = sharesData(model, id, element);
  const owner = isSharing && element !== undefined && 'owner' in element ? element.owner : undefined;
  const ownerPlace = element === undefined || owner === undefined ? undefined : { on: element, path: 'owner' };
  return { sharesData: isSharing, owner, ownerPlace };
});

function sharesData(model: ModelIndex, id: string, element: AnyElement | undefined): boolean {
  const national = model.nationalSystem(id);
  if (national !== undefined)
    return !isIntermediary(model, id) && NATIONAL_KINDS.has(national.kind) && !OTHER_SERVICES.has(national.role);
  if (element === undefined || model.find('application', id) || model.find('dataAsset', id)) return true;
  return model.find('platform', id) !== undefined && !isIntermediary(model, id);
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
