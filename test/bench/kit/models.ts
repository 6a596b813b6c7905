import { readFileSync } from 'node:fs';
import { provinceModel } from '../../../bench/provinces/province.ts';
import { provincesBeforeMergers } from '../../../bench/provinces/units.ts';
import type { Model } from '../../../checker/generated/types.ts';
import { check, frameworkById, parseModel } from '../../../checker/index.ts';

/** The example model that generated ones grow from. */
export const exampleText = readFileSync(
  new URL('../../../models/examples/tinh-mau/2021.json', import.meta.url),
  'utf8',
);

/** A clean model of so many systems, of the province that the seed points at. */
export function grownModel(systems: number, seed: number): Model {
  const province = provincesBeforeMergers[seed % provincesBeforeMergers.length];
  if (!province) throw new Error('There are no provinces.');
  return provinceModel(exampleText, province, { seed, systems });
}

/** What the checker finds in a file: requirements that fail or stay open, or the codes of problems that keep it from being checked. */
export function found(text: string): Record<string, string> {
  const read = parseModel(new TextEncoder().encode(text));
  if (!read.ok) return Object.fromEntries(read.problems.map(({ code }) => [code, 'problem']));
  const framework = frameworkById('2.0');
  if (!framework) throw new Error('There is no framework 2.0.');
  const { requirements } = check(read.model, framework);
  const open = requirements.filter(({ outcome }) => ['fail', 'unknown', 'error'].includes(outcome));
  return Object.fromEntries(open.map(({ id, outcome }) => [id, outcome]));
}
