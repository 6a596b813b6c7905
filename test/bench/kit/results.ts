import type { BenchResult, CaseResult, Measured } from '../../../bench/measure/result.ts';

/** A case with these readings of CPU time; wall time is the same, memory 50 MB. */
export const caseWith = (
  id: string,
  systems: number,
  cpu: Readonly<Record<string, readonly number[]>>,
): CaseResult => ({
  id,
  systems,
  connections: systems * 3,
  files: 1,
  bytes: systems * 1_500,
  measured: Object.entries(cpu).map(([contender, readings]): Measured => {
    const failed = readings.length === 0 ? { failure: 'took longer than 5 s' } : { peakMb: 50 };
    return { contender, cpu: readings, wall: readings, ...failed };
  }),
});

/** A result with these cases and nothing else. */
export const resultWith = (cases: readonly CaseResult[], more: Partial<BenchResult> = {}): BenchResult => ({
  date: '2026-11-22T05:00',
  commit: 'abc1234',
  isChanged: false,
  isQuick: false,
  machine: { cpu: 'A processor', cores: 2, memoryGb: 23, platform: 'linux x64' },
  node: 'v20.20.2',
  requirements: 204,
  peers: [
    { name: 'Spectral', version: '6.16.3' },
    { name: 'OPA', missing: 'no compiler' },
  ],
  cases,
  stages: [],
  again: [],
  profiles: [],
  ...more,
});
