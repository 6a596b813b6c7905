import type { Measured } from './result.ts';
import { type Command, run, tryOut } from './run-process.ts';

/** A program that takes part: its name in the result and how it is called. */
export interface Contender {
  readonly id: string;
  readonly command: Command;
  /** Exit codes with which it has done its work; 0 alone, unless it says more. */
  readonly codes?: readonly number[];
}

/** How often, and how long one run may take at most. */
export interface Patience {
  readonly rounds: number;
  readonly limitSeconds: number;
}

/** A run shorter than this is repeated within a round, so that the clock's millisecond does not matter. */
const SHORT_SECONDS = 0.3;
const TIMES_WHEN_SHORT = 5;

/** Lets all contenders run in turn, round by round, every other round the other way about; one that cannot do it is told, not waited for. */
export async function inTurn(
  contenders: readonly Contender[],
  { rounds, limitSeconds }: Patience,
): Promise<Measured[]> {
  const entries = [];
  for (const contender of contenders) entries.push(await enter(contender, limitSeconds));
  const running = entries.filter(({ failure }) => failure === undefined);
  for (let round = 0; round < rounds; round++) {
    for (const entry of round % 2 === 0 ? running : [...running].reverse()) {
      const taken = await run(entry.command, entry.times, limitSeconds * entry.times);
      if (taken === 'late') entry.failure = late(limitSeconds);
      else {
        entry.cpu.push(rounded(taken.cpu));
        entry.wall.push(rounded(taken.wall));
      }
    }
  }
  return entries.map(({ id, cpu, wall, peakMb, failure }) => ({
    contender: id,
    cpu,
    wall,
    ...(peakMb === undefined ? {} : { peakMb: Math.round(peakMb) }),
    ...(failure === undefined ? {} : { failure }),
  }));
}

interface Entry extends Contender {
  readonly times: number;
  readonly cpu: number[];
  readonly wall: number[];
  readonly peakMb: number | undefined;
  failure: string | undefined;
}

async function enter(contender: Contender, limitSeconds: number): Promise<Entry> {
  const { code, isLate, peakMb, wall } = await tryOut(contender.command, limitSeconds);
  const hasWorked = (contender.codes ?? [0]).some((one) => one === code);
  const failure = isLate ? late(limitSeconds) : hasWorked ? undefined : `ended with code ${code}`;
  return {
    ...contender,
    times: wall < SHORT_SECONDS ? TIMES_WHEN_SHORT : 1,
    cpu: [],
    wall: [],
    peakMb: isLate ? undefined : peakMb,
    failure,
  };
}

const late = (limitSeconds: number): string => `took longer than ${limitSeconds} s`;
const rounded = (seconds: number): number => Math.round(seconds * 10_000) / 10_000;
