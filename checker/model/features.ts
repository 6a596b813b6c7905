import type { Application } from '#generated/types';
import { oncePerList } from '#util/once-per-list';
import { foldDiacritics, remembered } from '#util/vietnamese';
import type { ModelIndex, Place } from './model-index.ts';
import { oncePerKey } from './once-per-model.ts';

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
): readonly (Place | undefined)[] => {
  const features = systems.flatMap((system) => plainFeatures(model, system));
  const all = features.map(({ name }) => name).join('\n');
  return wordingsOf(wanted).map((wordings) => placeAt(features, firstOf(all, wordings)));
};

/** Where the first of some wordings begins in a text; -1 when none is in it. */
function firstOf(text: string, wordings: readonly string[]): number {
  let first = -1;
  for (const wording of wordings) {
    const position = text.indexOf(wording);
    if (position >= 0 && (first < 0 || position < first)) first = position;
  }
  return first;
}

/** The place of the feature that a position in the joined names lies in. */
function placeAt(features: readonly PlainFeature[], position: number): Place | undefined {
  if (position < 0) return undefined;
  let end = 0;
  for (const { name, place } of features) {
    end += name.length + 1;
    if (position < end) return place;
  }
  return undefined;
}

/** The ways to word each wanted feature. */
const wordingsOf = oncePerList((wanted) => wanted.map((feature) => plain(feature).split('|')));

/** A feature of a system as it is compared, and where it is listed. */
interface PlainFeature {
  readonly name: string;
  readonly place: Place;
}

/** The features of one system are compared with dozens of wanted ones. */
const plainFeatures = oncePerKey((_, system: Application): readonly PlainFeature[] =>
  (system.features ?? []).map((feature, position) => ({
    name: plain(feature),
    place: { on: system, path: `features/${position}` },
  })),
);

/** The wording of a wanted feature that people read. */
export const featureName = (wanted: string): string => wanted.split('|')[0] ?? wanted;
