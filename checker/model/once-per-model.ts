import type { ElementKind, SubjectOf } from './kinds.ts';
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

/**
 * A question about each element of a kind that is worked out for all of them once. Whoever asks about one after the other, in the order of the
 * model as rules do, finds the answer without a search.
 */
export function oncePerElement<K extends ElementKind, Made>(
  kind: K,
  make: (model: ModelIndex, element: SubjectOf<K>) => Made,
): (model: ModelIndex, element: SubjectOf<K>) => Made {
  const answersIn = oncePerModel((model) => {
    const elements = model.subjects(kind);
    return { elements, made: elements.map((element) => make(model, element)), next: 0 };
  });
  return (model, element) => {
    const answers = answersIn(model);
    const ahead = answers.elements.indexOf(element, answers.next);
    const position = ahead >= 0 ? ahead : answers.elements.indexOf(element);
    answers.next = position + 1;
    return answers.made[position] ?? make(model, element);
  };
}
