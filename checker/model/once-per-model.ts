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

/** A question about something in a model, by its id, its day or itself, that is worked out when it is first asked, and once for each index. */
export function oncePerKey<Key, Made extends object>(
  make: (model: ModelIndex, key: Key) => Made,
): (model: ModelIndex, key: Key) => Made {
  const knownIn = oncePerModel((): Map<Key, Made> => new Map());
  return (model, key) => {
    const known = knownIn(model);
    const before = known.get(key);
    if (before !== undefined) return before;
    const made = make(model, key);
    known.set(key, made);
    return made;
  };
}

/**
 * A question about each element of a kind that is worked out for all of them once; `make` gives what answers it for one. Whoever asks about one
 * after the other, in the order of the model as rules do, finds the answer without a search. The answer may be that there is none.
 */
export function oncePerElement<K extends ElementKind, Made extends object>(
  kind: K,
  make: (model: ModelIndex) => (element: SubjectOf<K>) => Made | undefined,
): (model: ModelIndex, element: SubjectOf<K>) => Made | undefined {
  const answersIn = oncePerModel((model) => {
    const elements = model.subjects(kind);
    return { elements, made: elements.map(make(model)), next: 0 };
  });
  return (model, element) => {
    const answers = answersIn(model);
    const { elements, made, next } = answers;
    const ahead = elements[next] === element ? next : elements.indexOf(element, next);
    const position = ahead >= 0 ? ahead : elements.indexOf(element);
    answers.next = position + 1;
    return position < 0 ? make(model)(element) : made[position];
  };
}
