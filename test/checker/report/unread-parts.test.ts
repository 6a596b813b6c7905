import { expect, it } from 'vitest';
import type { ResultPart } from '#generated/types';
import { type CheckResult, check, locateFindings, type Model } from '../../../checker/index.ts';
import { storedModels } from '../../kit/stored-models.ts';
import { scaled } from '../../kit/thorough.ts';
import { framework } from '../../kit/verdicts.ts';
import { tellers, write } from './writing.ts';

const all = storedModels('provinces', 'examples').map(([path, model]) => ({ path, model }));

/** All of them in a thorough run, every fourth in the inner loop. */
const models = all.filter((_, position) => position % (all.length === scaled(all.length) ? 1 : 4) === 0);

/** Something fails, is open and is waived. */
const waivers = ['ARM-01', 'INT-03', 'SRM-01'].map((requirement) => ({ requirement, reason: 'Chờ.', by: 'A' }));

type Shown = (typeof tellers)[number]['shown'];

/** As the command line program makes it; `mostListed` leaves findings to be counted. */
const resultOf = (path: string, model: Model, leaveOut: readonly ResultPart[], shown: Shown): CheckResult =>
  locateFindings(
    check(model, framework, { leaveOut, path, waivers, mostListed: 20 }),
    JSON.stringify(model, null, 2),
    shown,
  );

const resultsWith = (leaveOut: readonly ResultPart[], shown?: Shown): readonly CheckResult[] =>
  models.map(({ path, model }) => resultOf(path, model, leaveOut, shown));

/** The same results are written in many ways. */
const known = new Map<string, readonly CheckResult[]>();

function leastOf(leaveOut: readonly ResultPart[], shown: Shown): readonly CheckResult[] {
  const key = `${leaveOut.join(' ')} ${shown?.name}`;
  const results = known.get(key) ?? resultsWith(leaveOut, shown);
  known.set(key, results);
  return results;
}

const full = resultsWith([]);

/** Every reporter that leaves something unread, in every way it does; one that reads all of a result gets all of it. */
const ways = tellers
  .flatMap((entry) =>
    [true, false].map((verbose) => ({
      name: entry.name,
      verbose,
      leaveOut: entry.unread?.(verbose) ?? [],
      shown: verbose ? undefined : entry.shown,
    })),
  )
  .filter(({ leaveOut }) => leaveOut.length > 0)
  .flatMap((way) => (['vi', 'en'] as const).map((language) => ({ ...way, language })));

it('is tried on results with everything that a report distinguishes', () => {
  const outcomes = new Set(full.flatMap(({ requirements }) => requirements.map(({ outcome }) => outcome)));
  expect([...outcomes].sort()).toEqual(['fail', 'manual', 'notApplicable', 'pass', 'unknown', 'waived']);
});

it.each(ways)(
  '$name says the same when it gets no more than it reads ($language, verbose: $verbose)',
  async ({ name, leaveOut, shown, ...way }) => {
    const least = leastOf(leaveOut, shown);
    expect(least.map(({ leftOut }) => leftOut)).toEqual(models.map(() => leaveOut));
    expect(await write(name, least, way)).toBe(await write(name, full, way));
    for (const [position, result] of full.slice(0, scaled(full.length)).entries())
      expect(await write(name, [least[position] ?? result], way)).toBe(await write(name, [result], way));
  },
);
