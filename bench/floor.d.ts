import type { Path } from './ten-rules.js';

/** Ids of national systems, which a model may name without listing them. */
export const nationalIds: () => Set<string>;

/** All that the ten rules find in a model. */
export const findAll: (
  model: Readonly<Record<string, unknown>>,
  national: Set<string>,
) => { rule: string; path: Path }[];
