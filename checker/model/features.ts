import type { Application } from '#generated/types';
import { foldDiacritics, remembered } from '#util/vietnamese';
import type { ModelIndex, Place } from './model-index.ts';
import { oncePerModel } from './once-per-model.ts';

const plain = remembered((text) =>
  foldDiacritics(text)
    .toLowerCase()
    .replace(/\s{2,}|[^\S ]/g, ' '),
);

/**
 * Where one of the systems lists each wanted feature, in the order in which they are wanted; a wanted one may name other wordings after "|".
 * Undefined stands for one that none of the systems lists.
 */
export const featurePlaces = (
  model: ModelIndex,
  systems: readonly Application[],
  wanted: readonly string[],
): readonly (Place | undefined)[] =>
  wanted.map((feature) => featurePlace(plainFeatures(model), systems, feature.split('|').map(plain)));

function featurePlace(
  known: Map<Application, readonly string[]>,
  systems: readonly Application[],
  wordings: readonly string[],
): Place | undefined {
  for (const system of systems) {
    const before = known.get(system);
    const features = before ?? (system.features ?? []).map(plain);
    if (before === undefined) known.set(system, features);
    for (let position = 0; position < features.length; position += 1) {
      const feature = features[position] ?? '';
      if (wordings.some((wording) => feature.includes(wording))) return { on: system, path: `features/${position}` };
    }
  }
  return undefined;
}

/** The features of one system are compared with dozens of wanted ones. */
const plainFeatures = oncePerModel((): Map<Application, readonly string[]> => new Map());

/** The wording of a wanted feature that people read. */
export const featureName = (wanted: string): string => wanted.split('|')[0] ?? wanted;
