import { foldDiacritics } from '#util/vietnamese';

const plain = (text: string): string => foldDiacritics(text).toLowerCase().replace(/\s+/g, ' ');

/** Where a wanted feature stands in a list of stated features; the wanted one may name other wordings after "|". Undefined when it is not listed. */
export function featurePosition(features: readonly string[], wanted: string): number | undefined {
  const wordings = wanted.split('|').map(plain);
  const position = features.findIndex((feature) => wordings.some((wording) => plain(feature).includes(wording)));
  return position === -1 ? undefined : position;
}

/** The wording of a wanted feature that people read. */
export const featureName = (wanted: string): string => wanted.split('|')[0] ?? wanted;
