interface Identified {
  readonly id: string;
}

/**
 * The same elements in the order of their ids, by code point. Where one of several is to be named, this order names the same one however the file
 * is arranged. Out: the list itself where there is nothing to arrange.
 */
export const inIdOrder = <T extends Identified>(elements: readonly T[]): readonly T[] =>
  elements.length < 2 ? elements : [...elements].sort((one, other) => (one.id < other.id ? -1 : 1));
