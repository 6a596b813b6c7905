import { performance } from 'node:perf_hooks';

/** Milliseconds by stage, in the order in which the stages ran. */
export type Readings = Record<string, number>;

/** Runs something once and writes down how long it took. */
export function timed<T>(readings: Readings, stage: string, run: () => T): T {
  const start = performance.now();
  const value = run();
  readings[stage] = performance.now() - start;
  return value;
}
