import type { Application } from '#generated/types';
import { foldDiacritics, remembered } from '#util/vietnamese';
import type { Place } from './model-index.ts';

const plain = remembered((text) => foldDiacritics(text).toLowerCase().replace(/\s+/g, ' '));

/** Where one of the systems lists a wanted feature; the wanted one may name other wordings after "|". Undefined when none lists it. */
export function featurePlace(systems: readonly Application[], wanted: string): Place | undefined {
  const wordings = wanted.split('|').map(plain);
  for (const system of systems) {
    const position = (system.features ?? []).findIndex((feature) =>
      wordings.some((wording) => plain(feature).includes(wording)),
    );
    if (position >= 0) return { on: system, path: `features/${position}` };
  }
  return undefined;
}

/** The wording of a wanted feature that people read. */
export const featureName = (wanted: string): string => wanted.split('|')[0] ?? wanted;
