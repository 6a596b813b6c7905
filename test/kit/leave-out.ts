import type { Model } from '#generated/types';

type Json = unknown;
type JsonObject = Record<string, Json>;

const isObject = (value: Json): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What identifies a thing, and the day that chooses the law, is no fact that may be left out. */
const KEPT = new Set(['$schema', 'id', 'name', 'document', 'province', 'date']);

/**
 * The pointers of everything in a model that may be left out: optional properties and elements of lists. A list of words or references is one
 * statement, and goes as a whole. What the schema requires is sorted out by the caller.
 */
export function omissible(model: Model): string[][] {
  const found: string[][] = [];
  const waiting: { value: Json; path: string[] }[] = [{ value: model, path: [] }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value, path } = next;
    if (Array.isArray(value)) {
      value.forEach((child, position) => {
        if (isObject(child)) found.push([...path, String(position)]);
        waiting.push({ value: child, path: [...path, String(position)] });
      });
    } else if (isObject(value)) {
      for (const [key, child] of Object.entries(value)) {
        if (!KEPT.has(key)) found.push([...path, key]);
        waiting.push({ value: child, path: [...path, key] });
      }
    }
  }
  return found;
}

/**
 * The model without one fact. When an element goes, everything that refers to it goes too, so that no reference dangles. What the fact does not
 * stand in is shared with the model that was given, unless references had to go.
 */
export function leaveOut(model: Model, path: readonly string[]): Model {
  const { less, removed } = without(model, path);
  let gone = isObject(removed) && typeof removed['id'] === 'string' && path.length === 2 ? [removed['id']] : [];
  if (path.length === 1 && Array.isArray(removed))
    gone = removed.flatMap((child) => (isObject(child) && typeof child['id'] === 'string' ? [child['id']] : []));
  if (gone.length === 0) return less as Model;
  const copy = structuredClone(less);
  for (let ids = new Set(gone); ids.size > 0; ids = new Set(removeReferences(copy, ids)));
  return copy as Model;
}

/** A value without what stands at a path below it, and that; only what lies on the way is copied. */
function without(value: Json, [key = '', ...rest]: readonly string[]): { less: Json; removed: Json } {
  if (Array.isArray(value)) {
    const at = Number(key);
    if (rest.length === 0) return { less: value.toSpliced(at, 1), removed: value[at] };
    const { less, removed } = without(value[at], rest);
    return { less: value.with(at, less), removed };
  }
  if (!isObject(value)) return { less: value, removed: undefined };
  const { [key]: child, ...others } = value;
  if (rest.length === 0) return { less: others, removed: child };
  const { less, removed } = without(child, rest);
  return { less: { ...value, [key]: less }, removed };
}

/** Removes every value that names one of the ids; an object that cannot do without it goes whole. Gives the ids of elements that went. */
function removeReferences(root: Json, ids: ReadonlySet<string>): string[] {
  const gone: string[] = [];
  const clean = (value: Json): Json => {
    if (Array.isArray(value))
      return value
        .filter((child) => typeof child !== 'string' || !ids.has(child))
        .map(clean)
        .filter((child) => child !== DROP);
    if (!isObject(value)) return value;
    for (const [key, child] of Object.entries(value)) {
      if (key === 'id') continue;
      if (typeof child === 'string' && ids.has(child)) {
        if (['from', 'to', 'source', 'element'].includes(key)) {
          if (typeof value['id'] === 'string') gone.push(value['id']);
          return DROP;
        }
        delete value[key];
      } else {
        const cleaned = clean(child);
        if (cleaned === DROP) delete value[key];
        else value[key] = cleaned;
      }
    }
    return value;
  };
  clean(root);
  return gone;
}

const DROP = Symbol('drop');

/** The first and the last path of each pattern (positions in lists do not count): enough for an inner loop. */
export function samplesOf(paths: readonly string[][]): string[][] {
  const byPattern = new Map<string, string[][]>();
  for (const path of paths) {
    const pattern = path.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('/');
    const known = byPattern.get(pattern);
    if (known === undefined) byPattern.set(pattern, [path]);
    else known.push(path);
  }
  return [...byPattern.values()].flatMap((same) =>
    [...new Set([same[0], same.at(-1)])].filter((path) => path !== undefined),
  );
}
