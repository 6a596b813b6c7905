import { expect, it } from 'vitest';
import type { ResultPart } from '#generated/types';
import { type CheckResult, check, locateFindings, type Model } from '../../../checker/index.ts';
import { storedModels } from '../../kit/stored-models.ts';
import { scaled } from '../../kit/thorough.ts';
import { framework } from '../../kit/verdicts.ts';
import { tellers, write } from './writing.ts';

const models = storedModels('provinces', 'examples').map(([path, model]) => ({ path, model }));

/** As the command line program makes it; `mostListed` leaves findings to be counted. */
const resultOf = (path: string, model: Model, options: Parameters<typeof check>[2]): CheckResult =>
  locateFindings(check(model, framework, { ...options, path, mostListed: 20 }), JSON.stringify(model, null, 2));

/** The same results are written in many ways. */
const known = new Map<string, readonly CheckResult[]>();

function resultsWithout(leaveOut: readonly ResultPart[]): readonly CheckResult[] {
  const key = leaveOut.join(' ');
  const results = known.get(key) ?? models.map(({ path, model }) => resultOf(path, model, { leaveOut }));
  known.set(key, results);
  return results;
}

const full = models.map(({ path, model }) => resultOf(path, model, {}));

/** Every reporter that leaves something unread, in every way it does; one that reads all of a result gets all of it. */
const ways = tellers
  .flatMap((entry) =>
    [true, false].map((verbose) => ({ name: entry.name, verbose, leaveOut: entry.unread?.(verbose) ?? [] })),
  )
  .filter(({ leaveOut }) => leaveOut.length > 0)
  .flatMap((way) => (['vi', 'en'] as const).map((language) => ({ ...way, language })));

it.each(ways)(
  '$name says the same when it gets no more than it reads ($language, verbose: $verbose)',
  async ({ name, leaveOut, ...way }) => {
    const least = resultsWithout(leaveOut);
    expect(least.map(({ leftOut }) => leftOut)).toEqual(models.map(() => leaveOut));
    expect(await write(name, least, way)).toBe(await write(name, full, way));
    for (const [position, result] of full.slice(0, scaled(full.length)).entries())
      expect(await write(name, [least[position] ?? result], way)).toBe(await write(name, [result], way));
  },
);
