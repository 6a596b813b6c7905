import { type BenchResult, type CaseResult, type Measured, median, ratioOf } from '../measure/result.ts';

/** One line of the table of targets. */
export interface TargetResult {
  readonly id: string;
  /** What is measured, in words. */
  readonly what: string;
  /** The case whose profile explains a miss. */
  readonly case: string;
  readonly target: string;
  readonly measured: string;
  readonly verdict: 'met' | 'missed' | 'not measured';
}

interface Target {
  readonly id: string;
  readonly what: string;
  readonly case: string;
  readonly bound: number;
  readonly isAtLeast?: boolean;
  readonly unit: '×' | 'MB' | 'ms';
  readonly value: (result: BenchResult) => number | undefined;
}

/** The program of ours that the targets are about. */
const OURS = 'kientruc';

const TARGETS: readonly Target[] = [
  ratio('provinceStart', 'A real province, cold, to `node -e 0`', 'province', 2.5, 'node'),
  peak('provinceMemory', 'A real province, peak memory', 'province', 60),
  ratio('thousand', '1,000 systems, to the floor', '1000', 2, 'floor'),
  ratio('tenThousand', '10,000 systems, to the floor', '10000', 2, 'floor'),
  peak('tenThousandMemory', '10,000 systems, peak memory', '10000', 200),
  faster('tenThousandSpectral', '10,000 systems, Spectral with ten rules to ours', '10000', 8, 'spectral'),
  faster('tenThousandOpa', '10,000 systems, OPA in WebAssembly with as many rules to ours', '10000', 2, 'opa'),
  ratio('hundredThousand', '100,000 systems, to the floor', '100000', 1.6, 'floor'),
  {
    id: 'linear',
    what: 'Time of an element at 100,000 systems to that at 10,000',
    case: '100000',
    bound: 1.3,
    unit: '×',
    value: (result) => {
      const [large, small] = ['100000', '10000'].map((id) => perSystem(caseOf(result, id)));
      return large === undefined || small === undefined ? undefined : large / small;
    },
  },
  peak('hundredThousandMemory', '100,000 systems, peak memory', '100000', 1_000),
  ratio('country', 'A country of 63 files in one process, to the floor', 'country', 3, 'floor'),
  faster('countrySpectral', 'A country of 63 files, Spectral with ten rules to ours', 'country', 12, 'spectral'),
  again('againProvince', 'A check after an edit, in process: a real province', 'province', 10),
  again('againThousand', 'A check after an edit, in process: 1,000 systems', '1000', 50),
];

/** How each target stands in a result. */
export const targetsOf = (result: BenchResult): readonly TargetResult[] =>
  TARGETS.map(({ id, what, case: name, bound, isAtLeast = false, unit, value }) => {
    const found = value(result);
    const isMet = found !== undefined && (isAtLeast ? found >= bound : found <= bound);
    return {
      id,
      what,
      case: name,
      target: `${isAtLeast ? '≥' : '≤'} ${withUnit(bound, unit)}`,
      measured: found === undefined ? whyNot(result, name) : withUnit(found, unit),
      verdict: isMet ? 'met' : found === undefined && !hasFailed(result, name) ? 'not measured' : 'missed',
    };
  });

/** The readings of a program on a case, if it was there and managed. */
export function measuredOf(found: CaseResult | undefined, contender: string): Measured | undefined {
  const one = found?.measured.find((candidate) => candidate.contender === contender);
  return one === undefined || one.cpu.length === 0 ? undefined : one;
}

const caseOf = (result: BenchResult, id: string): CaseResult | undefined => result.cases.find((one) => one.id === id);

function between(result: BenchResult, id: string, one: string, other: string): number | undefined {
  const found = caseOf(result, id);
  const [first, second] = [measuredOf(found, one), measuredOf(found, other)];
  return first && second && ratioOf(first.cpu, second.cpu);
}

function perSystem(found: CaseResult | undefined): number | undefined {
  const ours = measuredOf(found, OURS);
  return found && ours && median(ours.cpu) / found.systems;
}

function ratio(id: string, what: string, name: string, bound: number, to: string): Target {
  return { id, what, case: name, bound, unit: '×', value: (result) => between(result, name, OURS, to) };
}

function faster(id: string, what: string, name: string, bound: number, peer: string): Target {
  const value = (result: BenchResult): number | undefined => between(result, name, peer, OURS);
  return { id, what, case: name, bound, isAtLeast: true, unit: '×', value };
}

function peak(id: string, what: string, name: string, bound: number): Target {
  const value = (result: BenchResult): number | undefined =>
    caseOf(result, name)?.measured.find(({ contender }) => contender === OURS)?.peakMb;
  return { id, what, case: name, bound, unit: 'MB', value };
}

function again(id: string, what: string, name: string, bound: number): Target {
  const value = (result: BenchResult): number | undefined => {
    const found = result.again.find((one) => one.case === name);
    return found && median(found.times);
  };
  return { id, what, case: name, bound, unit: 'ms', value };
}

const ourFailure = (result: BenchResult, id: string): string | undefined =>
  caseOf(result, id)?.measured.find(({ contender }) => contender === OURS)?.failure;

const hasFailed = (result: BenchResult, id: string): boolean => ourFailure(result, id) !== undefined;

const whyNot = (result: BenchResult, id: string): string => ourFailure(result, id) ?? 'not measured';

const withUnit = (value: number, unit: Target['unit']): string =>
  `${Number(value.toPrecision(3)).toLocaleString('en')} ${unit}`;
