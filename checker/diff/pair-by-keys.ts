/**
 * Pairs what stands in two lists: by the first key, then what is left by the next, and so on. A key that several of one side share, or an
 * empty one, pairs nothing, so that neither the order nor the side decides who belongs to whom.
 */
export function pairByKeys<T>(
  before: readonly T[],
  after: readonly T[],
  keys: readonly ((one: T) => string)[],
): ReadonlyMap<T, T> {
  const pairs = new Map<T, T>();
  const taken = new Set<T>();
  for (const keyOf of keys) {
    const left = before.filter((one) => !pairs.has(one));
    const right = after.filter((one) => !taken.has(one));
    const others = onlyOnes(right, keyOf);
    for (const [key, one] of onlyOnes(left, keyOf)) {
      const other = others.get(key);
      if (other === undefined) continue;
      pairs.set(one, other);
      taken.add(other);
    }
  }
  return pairs;
}

function onlyOnes<T>(list: readonly T[], keyOf: (one: T) => string): ReadonlyMap<string, T> {
  const single = new Map<string, T>();
  const shared = new Set(['']);
  for (const one of list) {
    const key = keyOf(one);
    if (single.delete(key)) shared.add(key);
    if (!shared.has(key)) single.set(key, one);
  }
  return single;
}
