import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { CHECKABLE, plant, timesIn } from '../provinces/plant.ts';
import { modelText, provinceModel } from '../provinces/province.ts';
import { type ProvinceFacts, provincesBeforeMergers } from '../provinces/units.ts';

/** What a case consists of: how many systems in each file, and whether faults are planted in them. */
export interface CaseOrder {
  readonly id: string;
  readonly systems: number;
  readonly isCountry?: boolean;
  readonly isPlanted?: boolean;
  /** Where the project keeps a model that is measured as it stands, with all that fails in it and stays open. */
  readonly stored?: string;
}

/** The files of a case, as the contenders get them. */
export interface CaseFiles {
  readonly order: CaseOrder;
  /** The file, or the folder of a country. */
  readonly path: string;
  readonly files: readonly string[];
  readonly bytes: number;
}

/** Where the bench keeps what it generates and builds: beside the project, so that nothing takes it for sources and no install clears it away. */
export const workFolder = (): string => join(tmpdir(), `kientruc-bench-${userInfo().username}`);

/** Writes the files of a case, or takes them as they are where they were written before from the same example. */
export function filesOf(root: string, order: CaseOrder, seed = 1): CaseFiles {
  if (order.stored !== undefined) {
    const stored = join(root, order.stored);
    return { order, path: stored, files: [stored], bytes: statSync(stored).size };
  }
  const example = readFileSync(join(root, 'models/examples/tinh-mau/2021.json'), 'utf8');
  const path = join(workFolder(), 'inputs', order.isCountry ? order.id : `${order.id}.json`);
  const provinces = order.isCountry ? provincesBeforeMergers : provincesBeforeMergers.slice(seed).slice(0, 1);
  const files = provinces.map((province, at) => {
    const file = order.isCountry ? join(path, province.slug, '2021.json') : path;
    writeModel(file, example, province, order, seed + at);
    return file;
  });
  return { order, path, files, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

/** Writes one generated model. */
export function writeModel(
  file: string,
  example: string,
  province: ProvinceFacts,
  { systems, isPlanted = false }: Pick<CaseOrder, 'systems' | 'isPlanted'>,
  seed: number,
): void {
  const model = provinceModel(example, province, { seed, systems });
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, modelText(isPlanted ? plant(model, seed, CHECKABLE, timesIn(systems)).model : model));
}

/** The newest result that is kept, a whole run before any quick one: its file name and its text. */
export function newestResult(root: string): { readonly name: string; readonly text: string } | undefined {
  const folder = join(root, 'bench/results');
  if (!existsSync(folder)) return undefined;
  const results = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
  return results.sort((one, other) => (rankOf(one.text) < rankOf(other.text) ? -1 : 1)).at(-1);
}

function rankOf(text: string): string {
  const { date, isQuick }: { readonly date: string; readonly isQuick: boolean } = JSON.parse(text);
  return `${isQuick ? 0 : 1} ${date}`;
}
