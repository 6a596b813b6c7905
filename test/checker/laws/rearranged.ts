import type { Model } from '#generated/types';
import { validateModel } from '#generated/validators';
import { isList, isObject } from '#util/json-value';

/** What the schema says stands in order: the platforms that a connection passes. */
const IN_ORDER: ReadonlySet<string> = new Set(['via']);

/** The model with the elements of every section in another order; all within them stays. */
export const withSectionsShuffled = (model: Model, seed: number): Model => {
  const random = randomOf(seed);
  return asModel(
    Object.fromEntries(
      Object.entries(model).map(([name, part]): [string, unknown] => [
        name,
        isList(part) ? shuffled(part, random) : part,
      ]),
    ),
  );
};

/** The model with every list, wherever its order says nothing, and the keys of every object in another order. */
export const withAllShuffled = (model: Model, seed: number): Model => asModel(everyPart(model, randomOf(seed)));

function everyPart(value: unknown, random: () => number): unknown {
  if (isList(value)) return shuffled(value, random).map((part) => everyPart(part, random));
  if (!isObject(value)) return value;
  return Object.fromEntries(
    shuffled(Object.entries(value), random).map(([name, part]) => [
      name,
      IN_ORDER.has(name) ? part : everyPart(part, random),
    ]),
  );
}

function asModel(value: unknown): Model {
  if (!validateModel(value)) throw new Error('A rearranged model is still a model.');
  return value;
}

function shuffled<T>(list: readonly T[], random: () => number): T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1));
}

/** Numbers from 0 up to 1, the same for the same seed. */
function randomOf(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
