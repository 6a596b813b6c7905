import type { Model } from '../../checker/generated/types.ts';
import { FAULTS, type Fault } from './faults.ts';
import { randomFrom } from './random.ts';

/** A model with faults, and which were planted where. */
export interface Planted {
  readonly model: Model;
  readonly planted: readonly { readonly fault: Fault; readonly id: string }[];
}

/** What a planted file holds unless it is asked for others: every fault with which a file can still be checked. */
export const CHECKABLE: readonly Fault[] = FAULTS.filter(({ problem }) => problem === undefined);

/** How often each fault is planted in a file of this size: one system in twenty has one. */
export const timesIn = (systems: number): number => Math.ceil(systems / 20 / CHECKABLE.length);

/** Plants each of the faults so many times into a copy of the model, the same ones for the same seed. */
export function plant(model: Model, seed: number, faults: readonly Fault[] = CHECKABLE, times = 1): Planted {
  const copy = structuredClone(model);
  const random = randomFrom(seed);
  const planted = Array.from({ length: times }, () =>
    faults.map((fault) => ({ fault, id: fault.plant(copy, random) })),
  ).flat();
  return { model: copy, planted };
}
