import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { type BenchOrder, CASES, measureAll } from './measure/bench.ts';
import type { BenchResult } from './measure/result.ts';
import { endRunning } from './measure/run-process.ts';
import { newestResult, writeModel } from './measure/workshop.ts';
import { performancePage } from './page/page.ts';
import { resultTables } from './page/tables.ts';
import { provincesBeforeMergers } from './provinces/units.ts';

const usage = `Usage: node bench/run.js run [--quick] [--cases ${CASES.map(({ id }) => id).join(',')}] [--rounds 9] [--limit 120] [--no-peers] [--no-save]
       node bench/run.js generate [--systems 60] [--seed 1] [--planted] --out FILE
       node bench/run.js generate --country [--systems 60] [--seed 1] [--planted] --out FOLDER
       node bench/run.js docs`;

const QUICK: readonly string[] = ['province', '1000', 'country', '10000'];

/** Runs one command of the bench and gives the exit code. */
export async function main(args: readonly string[], root: string): Promise<number> {
  const [command, ...options] = args;
  try {
    if (command === 'run') return await runBench(options, root);
    if (command === 'generate') return generate(options, root);
    if (command === 'docs') return writePage(root);
    console.error(usage);
    return 2;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

async function runBench(args: readonly string[], root: string): Promise<number> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      quick: { type: 'boolean', default: false },
      cases: { type: 'string' },
      rounds: { type: 'string' },
      limit: { type: 'string' },
      'no-peers': { type: 'boolean', default: false },
      'no-save': { type: 'boolean', default: false },
    },
  });
  const order: BenchOrder = {
    cases: values.cases?.split(',') ?? CASES.map(({ id }) => id).filter((id) => !values.quick || QUICK.includes(id)),
    rounds: Number(values.rounds ?? (values.quick ? 2 : 9)),
    limitSeconds: Number(values.limit ?? (values.quick ? 30 : 120)),
    hasPeers: !values['no-peers'],
    isQuick: values.quick,
  };
  const unknown = order.cases.find((id) => !CASES.some((one) => one.id === id));
  if (unknown !== undefined) throw new Error(`There is no case "${unknown}".\n${usage}`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      endRunning();
      process.exit(130);
    });
  const result = await measureAll(root, order, (line) => process.stderr.write(`bench: ${line}\n`));
  console.log(resultTables(result));
  if (!values['no-save']) console.log(`Written: ${save(root, result)}`);
  return 0;
}

function save(root: string, result: BenchResult): string {
  const path = `bench/results/${result.date.slice(0, 10)}-${result.commit}${result.isQuick ? '-quick' : ''}.json`;
  mkdirSync(join(root, 'bench/results'), { recursive: true });
  writeFileSync(join(root, path), `${JSON.stringify(result, null, 1)}\n`);
  return path;
}

function writePage(root: string): number {
  const newest = newestResult(root);
  if (newest === undefined) throw new Error('There is no result yet: run `npm run bench`.');
  writeFileSync(join(root, 'docs/performance.md'), performancePage(JSON.parse(newest.text), newest.name));
  return 0;
}

function generate(args: readonly string[], root: string): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      systems: { type: 'string', default: '60' },
      seed: { type: 'string', default: '1' },
      planted: { type: 'boolean', default: false },
      country: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const { out } = values;
  if (out === undefined) throw new Error(usage);
  const example = readFileSync(join(root, 'models/examples/tinh-mau/2021.json'), 'utf8');
  const [seed, systems] = [Number(values.seed), Number(values.systems)];
  const first = values.country ? 0 : seed % provincesBeforeMergers.length;
  provincesBeforeMergers.slice(first, values.country ? undefined : first + 1).forEach((province, at) => {
    const path = values.country ? join(out, province.slug, '2021.json') : out;
    writeModel(path, example, province, { systems, isPlanted: values.planted }, seed + at);
  });
  return 0;
}
