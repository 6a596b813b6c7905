import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CHECKABLE, plant, timesIn } from './provinces/plant.ts';
import { modelText, provinceModel } from './provinces/province.ts';
import { provincesBeforeMergers } from './provinces/units.ts';

const usage = `Usage: node bench/run.js generate [--systems 60] [--seed 1] [--planted] --out FILE
       node bench/run.js generate --country [--systems 60] [--seed 1] [--planted] --out FOLDER`;

/** Runs one command of the bench and gives the exit code. */
export async function main(args: readonly string[], root: string): Promise<number> {
  try {
    const [command, ...options] = args;
    if (command === 'generate') return generate(options, root);
    console.error(usage);
    return 2;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
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
  if (values.out === undefined) throw new Error(usage);
  const example = readFileSync(join(root, 'models/examples/tinh-mau/2021.json'), 'utf8');
  const [seed, systems] = [Number(values.seed), Number(values.systems)];
  const provinces = values.country
    ? provincesBeforeMergers
    : provincesBeforeMergers.slice(seed % provincesBeforeMergers.length).slice(0, 1);
  provinces.forEach((province, at) => {
    const path = values.country ? join(values.out ?? '', province.slug, '2021.json') : (values.out ?? '');
    mkdirSync(dirname(path), { recursive: true });
    const model = provinceModel(example, province, { seed: seed + at, systems });
    writeFileSync(path, modelText(values.planted ? plant(model, seed + at, CHECKABLE, timesIn(systems)).model : model));
  });
  return 0;
}
