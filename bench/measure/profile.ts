import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import type { ProfileResult } from './result.ts';
import { plainEnvironment } from './run-process.ts';

interface CpuProfile {
  readonly nodes: readonly {
    readonly id: number;
    readonly callFrame: { readonly functionName: string; readonly url: string; readonly lineNumber: number };
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
    env: plainEnvironment(),
    timeout: 300_000,
  });
  const [written] = readdirSync(folder);
  if (written === undefined) return { case: id, functions: [] };
  const profile: CpuProfile = JSON.parse(readFileSync(join(folder, written), 'utf8'));
  return { case: id, functions: topFunctions(profile, (url) => readFileSync(fileURLToPath(url), 'utf8')) };
}

/** The functions with the most samples of their own, in percent of all but the idle ones; `read` gives the text of a bundle that ran. */
export function topFunctions(
  { nodes, samples, timeDeltas }: CpuProfile,
  read: (url: string) => string,
): ProfileResult['functions'] {
  const sources = new Map<string, readonly string[]>();
  const places = new Map(
    nodes.map(({ id, callFrame: { functionName, url, lineNumber } }) => {
      const isOurs = url.startsWith('file:') && url.includes('kientruc');
      if (isOurs && !sources.has(url)) sources.set(url, read(url).split('\n'));
      const file = isOurs ? sourceAt(sources.get(url) ?? [], lineNumber) : basename(url);
      return [id, { name: nameOf(functionName), file }];
    }),
  );
  const own = new Map<string, { name: string; file: string; time: number }>();
  samples.forEach((id, at) => {
    const { name = '', file = '' } = places.get(id) ?? {};
    const entry = own.get(`${name} ${file}`) ?? { name, file, time: 0 };
    entry.time += timeDeltas[at] ?? 0;
    own.set(`${name} ${file}`, entry);
  });
  own.delete('(idle) ');
  const entries = [...own.values()].sort((one, other) => other.time - one.time);
  const all = entries.reduce((sum, { time }) => sum + time, 0);
  return entries
    .slice(0, SHOWN)
    .map(({ name, file, time }) => ({ name, file, percent: Math.round((time / all) * 1000) / 10 }));
}

/** Patterns are told together: each is written out as a name, and none means much by itself. */
const nameOf = (name: string): string =>
  name === '' ? '(unnamed)' : name.startsWith('RegExp: ') ? '(regular expressions)' : name;

/** The source a line of a bundle was made from: the bundler opens each with a comment that names it. */
function sourceAt(lines: readonly string[], line: number): string {
  for (let at = Math.min(line, lines.length - 1); at >= 0; at--) {
    const found = /^\/\/ ((?:\\0)?[\w@.-]+\/\S+|\\0\S+)$/.exec(lines[at] ?? '');
    if (found) return (found[1] ?? '').replace(/^.*node_modules\//, '');
  }
  return '';
}
