/** A model that notes which of its places are read, from the moment it is told to. */
export interface RecordedModel {
  readonly model: object;
  /** Begins to note. */
  readonly start: () => void;
  /** Places read since then, as schema paths: `/platforms/*` for any element of a list. */
  readonly paths: () => string[];
}

/** Wraps a model so that it behaves as before and notes what is read; a copy is wrapped, one proxy for each object. */
export function recordReads(model: object): RecordedModel {
  const seen = new Set<string>();
  const proxies = new WeakMap<object, object>();
  let isOn = false;
  const note = (path: string): void => {
    if (isOn) seen.add(path);
  };
  const wrap = (value: unknown, path: string): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const proxy = proxies.get(value) ?? new Proxy(value, handler(path));
    proxies.set(value, proxy);
    return proxy;
  };
  const handler = (path: string): ProxyHandler<object> => ({
    get(target, key, receiver) {
      const value: unknown = Reflect.get(target, key, receiver);
      const below = pathBelow(path, target, key);
      if (below === undefined) return value;
      note(below);
      return wrap(value, below);
    },
    has(target, key) {
      const below = pathBelow(path, target, key);
      if (below !== undefined) note(below);
      return Reflect.has(target, key);
    },
  });
  // JSON also parts what two places of a test's model share, so that each object has one path.
  return {
    model: Object(wrap(JSON.parse(JSON.stringify(model)), '')),
    start: () => {
      isOn = true;
    },
    paths: () => [...seen],
  };
}

/** The path of a property that a model can state; nothing for methods, `length` and the like. */
function pathBelow(path: string, target: object, key: string | symbol): string | undefined {
  if (typeof key === 'symbol' || key === 'toJSON') return undefined;
  if (Array.isArray(target)) return /^\d+$/.test(key) ? `${path}/*` : undefined;
  return key in Object.prototype ? undefined : `${path}/${key}`;
}

/** The deepest of the paths, sorted, each once: who reads `/document/vision` has read `/document`. */
export function deepest(paths: Iterable<string>): string[] {
  const all = [...new Set(paths)].sort();
  return all.filter((path) => !all.some((other) => other.startsWith(`${path}/`)));
}
