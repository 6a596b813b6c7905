import type { Connection } from '#generated/types';
import { nationalRole, otherEnd } from './find.ts';
import type { ModelIndex } from './model-index.ts';

const LONGEST = 4;
const LOCAL_INTERMEDIARIES: ReadonlySet<string> = new Set(['lgsp', 'ldop', 'documentAxis', 'dataPlatform']);
const NATIONAL_INTERMEDIARIES: ReadonlySet<string> = new Set(['ndxp', 'ndop', 'documentAxis']);

/** Whether an id names a platform whose work is to pass data on: the LGSP, a document axis, NDXP. */
export function isIntermediary(model: ModelIndex, id: string): boolean {
  const platform = model.find('platform', id);
  if (platform) return LOCAL_INTERMEDIARIES.has(platform.role);
  return NATIONAL_INTERMEDIARIES.has(nationalRole(model, id) ?? '');
}

/** Every way from an element to a target: one connection, or several that pass only intermediaries (or the other ids given). */
export function pathsTo(
  model: ModelIndex,
  start: string,
  isTarget: (id: string) => boolean,
  mayPass: (id: string) => boolean = () => false,
): readonly (readonly Connection[])[] {
  const found: Connection[][] = [];
  const walk = (id: string, path: readonly Connection[], seen: ReadonlySet<string>): void => {
    for (const connection of model.connectionsOf(id)) {
      const next = otherEnd(connection, id);
      if (seen.has(next)) continue;
      const longer = [...path, connection];
      if (isTarget(next)) found.push(longer);
      else if (longer.length < LONGEST && (isIntermediary(model, next) || mayPass(next)))
        walk(next, longer, new Set([...seen, next]));
    }
  };
  walk(start, [], new Set([start]));
  return found;
}

/** The intermediaries a connection is stated to pass. */
export const intermediariesOf = (model: ModelIndex, connection: Connection): readonly string[] =>
  (connection.via ?? []).filter((id) => isIntermediary(model, id));
