import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';

/** What one run of a command took. CPU is user and system time of the process and all it waited for, in seconds. */
export interface Run {
  readonly cpu: number;
  readonly wall: number;
}

/** A command with its arguments; `directory` and `env` where it needs its own. */
export interface Command {
  readonly words: readonly string[];
  readonly directory?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Ended {
  readonly code: number | null;
  readonly error: string;
  readonly isLate: boolean;
  readonly peakKb: number | undefined;
}

/**
 * Runs a command so many times in a row and gives the mean of them. The shell reads what the system charged to its children: a parent that
 * is a Node process sees its own usage only, and a process that asks about itself has not ended yet.
 */
export async function run(command: Command, times: number, limitSeconds: number): Promise<Run | 'late'> {
  const loop = `TIMEFORMAT='%3U %3S %3R'; time { for ((i = 0; i < ${times}; i++)); do "$@" >/dev/null 2>&1 </dev/null; done; }`;
  const { error, isLate } = await spawned(
    ['bash', '-c', loop, 'bench', ...command.words],
    command,
    limitSeconds,
    false,
  );
  if (isLate) return 'late';
  const [user = NaN, system = NaN, wall = NaN] = error.trim().split(' ').map(Number);
  if (Number.isNaN(wall)) throw new Error(`bash did not tell the time: ${error}`);
  return { cpu: (user + system) / times, wall: wall / times };
}

/** A first run of a command: whether it ends well, what it takes at most of memory, in MB, and how long about. */
export async function tryOut(
  command: Command,
  limitSeconds: number,
): Promise<{
  readonly code: number | null;
  readonly isLate: boolean;
  readonly peakMb: number | undefined;
  readonly wall: number;
}> {
  const start = Date.now();
  const hasTime = existsSync('/usr/bin/time');
  const words = hasTime ? ['/usr/bin/time', '-f', '%M', ...command.words] : command.words;
  const { code, error, isLate, peakKb } = await spawned(words, command, limitSeconds, !hasTime);
  const told = hasTime ? Number(error.trim().split('\n').at(-1)) : peakKb;
  const peakMb = told === undefined || Number.isNaN(told) ? undefined : told / 1000;
  return { code, isLate, peakMb, wall: (Date.now() - start) / 1000 };
}

const running = new Set<number>();

/** Ends whatever still runs, each with all it started: they have groups of their own, which an interrupt does not reach. */
export function endRunning(): void {
  for (const pid of running) process.kill(-pid, 'SIGKILL');
}

function spawned(words: readonly string[], command: Command, limitSeconds: number, isWatched: boolean): Promise<Ended> {
  const [program = '', ...args] = words;
  const child = spawn(program, args, {
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    env: { ...plainEnvironment(), ...command.env },
    ...(command.directory === undefined ? {} : { cwd: command.directory }),
  });
  if (child.pid !== undefined) running.add(child.pid);
  let isLate = false;
  let peakKb: number | undefined;
  let error = '';
  child.stderr.on('data', (chunk: Buffer) => {
    error = `${error}${chunk.toString()}`.slice(-2_000);
  });
  const end = setTimeout(() => {
    isLate = true;
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
  }, limitSeconds * 1000);
  const watch = isWatched ? setInterval(() => (peakKb = highWaterOf(child.pid) ?? peakKb), 5) : undefined;
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) => {
      if (child.pid !== undefined) running.delete(child.pid);
      clearTimeout(end);
      clearInterval(watch);
      resolve({ code, error, isLate, peakKb });
    });
  });
}

/** The environment without the settings of Node itself: some of them, like further certificates, double the start of every process. */
export const plainEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('NODE_')));

/** What a running process has taken at most so far, where the system tells. */
function highWaterOf(pid: number | undefined): number | undefined {
  const status = `/proc/${pid}/status`;
  try {
    const found = /VmHWM:\s+(\d+) kB/.exec(readFileSync(status, 'utf8'));
    return found ? Number(found[1]) : undefined;
  } catch {
    return undefined;
  }
}
