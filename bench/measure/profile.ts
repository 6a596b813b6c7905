import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import type { ProfileResult } from './result.ts';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string };
  }[];
  readonly samples: readonly number[];
  readonly timeDeltas: readonly number[];
}

const SHOWN = 10;

/** Which functions a check of this file spends its time in, from the sampling profiler of Node. */
export function profileOf(program: string, file: string, id: string, folder: string): ProfileResult {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const profiler = ['--cpu-prof', '--cpu-prof-interval', '250', '--cpu-prof-dir', folder];
  spawnSync(process.execPath, [...profiler, program, 'check', file, '--fail-on', 'never', '--max-size', '1000'], {
    stdio: 'ignore',
    timeout: 300_000,
  });
  const [written] = readdirSync(folder);
  if (written === undefined) return { case: id, functions: [] };
  const profile: CpuProfile = JSON.parse(readFileSync(join(folder, written), 'utf8'));
  return { case: id, functions: topFunctions(profile) };
}

/** The functions with the most samples of their own, in percent of all but the idle ones. */
export function topFunctions({ nodes, samples, timeDeltas }: CpuProfile): ProfileResult['functions'] {
  const frames = new Map(nodes.map(({ id, callFrame }) => [id, callFrame]));
  const own = new Map<string, { name: string; file: string; time: number }>();
  let all = 0;
  samples.forEach((id, at) => {
    const { functionName = '', url = '' } = frames.get(id) ?? {};
    if (functionName === '(idle)') return;
    const name = functionName === '' ? '(module or unnamed)' : functionName;
    const file = basename(url);
    const entry = own.get(`${name} ${file}`) ?? { name, file, time: 0 };
    entry.time += timeDeltas[at] ?? 0;
    all += timeDeltas[at] ?? 0;
    own.set(`${name} ${file}`, entry);
  });
  return [...own.values()]
    .sort((one, other) => other.time - one.time)
    .slice(0, SHOWN)
    .map(({ name, file, time }) => ({ name, file, percent: Math.round((time / all) * 1000) / 10 }));
}
