/** What follows from a list alone, such as a parameter of a requirement: worked out once, however many models ask. */
export function oncePerList<Made extends object>(
  make: (texts: readonly string[]) => Made,
): (texts: readonly string[]) => Made {
  const known = new WeakMap<readonly string[], Made>();
  return (texts) => {
    const before = known.get(texts);
    if (before !== undefined) return before;
    const made = make(texts);
    known.set(texts, made);
    return made;
  };
}
