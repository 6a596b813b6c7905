import type { ModelIndex } from './model-index.ts';

/** A question about a whole model that is worked out once for each index, however many rules and subjects ask it. */
export function oncePerModel<Made extends object>(make: (model: ModelIndex) => Made): (model: ModelIndex) => Made {
  const known = new WeakMap<ModelIndex, Made>();
  return (model) => {
    const before = known.get(model);
    if (before !== undefined) return before;
    const made = make(model);
    known.set(model, made);
    return made;
  };
}
