/** Lowest, middle and highest of several readings. */
export interface Spread {
  readonly min: number;
  readonly median: number;
  readonly max: number;
}

/** One program on one case: CPU and wall time in seconds, one reading a round; peak memory in MB. */
export interface Measured {
  readonly contender: string;
  readonly cpu: readonly number[];
  readonly wall: readonly number[];
  readonly peakMb?: number;
  /** Why there are no readings: it took longer than the limit, or did not end well. */
  readonly failure?: string;
}

/** All programs on one case. */
export interface CaseResult {
  readonly id: string;
  readonly systems: number;
  readonly connections: number;
  readonly files: number;
  readonly bytes: number;
  readonly measured: readonly Measured[];
}

/** Milliseconds of each stage, one reading for each fresh process. */
export interface StagesResult {
  readonly case: string;
  readonly stages: Readonly<Record<string, readonly number[]>>;
}

/** Milliseconds of each check after an edit, in one process that is warm. */
export interface AgainResult {
  readonly case: string;
  readonly times: readonly number[];
}

/** The functions a check spends its time in, in percent of all samples. */
export interface ProfileResult {
  readonly case: string;
  readonly functions: readonly { readonly name: string; readonly file: string; readonly percent: number }[];
}

/** A program to compare with: its version, or why it is not there. */
export interface Peer {
  readonly name: string;
  readonly version?: string;
  readonly missing?: string;
}

/** Everything one run of the bench found out; `bench/results/` keeps it. */
export interface BenchResult {
  readonly date: string;
  readonly commit: string;
  /** Whether sources differed from the commit. */
  readonly isChanged: boolean;
  readonly isQuick: boolean;
  readonly machine: {
    readonly cpu: string;
    readonly cores: number;
    readonly memoryGb: number;
    readonly platform: string;
  };
  readonly node: string;
  readonly requirements: number;
  readonly peers: readonly Peer[];
  readonly cases: readonly CaseResult[];
  readonly stages: readonly StagesResult[];
  readonly again: readonly AgainResult[];
  readonly profiles: readonly ProfileResult[];
}

/** The middle one of several readings; of an even number, the mean of the two in the middle. */
export function median(readings: readonly number[]): number {
  const sorted = [...readings].sort((one, other) => one - other);
  const middle = sorted.length / 2;
  const [low = NaN, high = NaN] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (low + high) / 2;
}

/** Lowest, middle and highest. */
export const spreadOf = (readings: readonly number[]): Spread => ({
  min: Math.min(...readings),
  median: median(readings),
  max: Math.max(...readings),
});

/** How many times as much the one took as the other: the middle of the ratios of each round, since both ran in turn. */
export function ratioOf(one: readonly number[], other: readonly number[]): number {
  const rounds = Math.min(one.length, other.length);
  return median(Array.from({ length: rounds }, (_, round) => (one[round] ?? NaN) / (other[round] ?? NaN)));
}
