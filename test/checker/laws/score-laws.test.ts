import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupScore, totalScore } from '#check/score';
import type { CheckResult, Model } from '#generated/types';
import { validateModel } from '#generated/validators';
import { check, frameworkById } from '../../../checker/index.ts';
import { arbitraryModel } from '../../kit/arbitrary-model.ts';
import { leaveOut, omissible, samplesOf } from '../../kit/leave-out.ts';

const framework = frameworkById('2.0');
if (!framework) throw new Error('framework 2.0 is missing');

/** `npm test` leaves out the first and the last fact of each kind in every stored model; the inner loop takes twenty-five of them. */
const isThorough = process.env['KIENTRUC_THOROUGH'] === '1';

const folder = new URL('../../../models/', import.meta.url);
const stored: [string, Model][] = ['provinces', 'examples'].flatMap((part) =>
  (readdirSync(new URL(part, folder), { recursive: true }) as string[])
    .filter((path) => path.endsWith('.json') && !path.includes('broken'))
    .map((path): [string, Model] => [
      `${part}/${path}`,
      JSON.parse(readFileSync(new URL(`${part}/${path}`, folder), 'utf8')),
    ]),
);

const evaluate = (model: Model, options: Parameters<typeof check>[2] = {}): CheckResult =>
  check(model, framework, options);

/** As much of a result as says how each requirement is judged and what the score is. */
const judge = (model: Model, options: Parameters<typeof check>[2] = {}): CheckResult =>
  evaluate(model, { ...options, leaveOut: ['asks', 'witness', 'hashes'] });
const interval = ({ score }: CheckResult): { low: number; high: number } => score ?? { low: 0, high: 100 };
const outcomes = ({ requirements }: CheckResult): Record<string, string> =>
  Object.fromEntries(requirements.map(({ id, outcome }) => [id, outcome]));

/** Which outcomes an answer may turn into when a fact is left out: never a better one. */
const MAY_BECOME: Record<string, readonly string[]> = {
  pass: ['pass', 'unknown', 'fail', 'notApplicable'],
  fail: ['fail', 'unknown'],
  unknown: ['unknown', 'fail'],
  notApplicable: ['notApplicable', 'unknown', 'fail'],
  manual: ['manual'],
};

/** Figures inform and weigh nothing, so that leaving out a wrong one pays nothing; they are held to nothing else. */
const weightless = new Set(framework.requirements.filter(({ weight }) => weight === 0).map(({ id }) => id));

function expectNoGain(before: CheckResult, after: CheckResult, path: readonly string[]): void {
  const [was, is] = [outcomes(before), outcomes(after)];
  const gained = Object.keys(was).filter(
    (id) => !weightless.has(id) && !(MAY_BECOME[was[id] ?? ''] ?? []).includes(is[id] ?? ''),
  );
  expect(gained.map((id) => `${id}: ${was[id]} -> ${is[id]} without /${path.join('/')}`)).toEqual([]);
  expect(interval(after).low).toBeLessThanOrEqual(interval(before).low);
}

/** Says where two results part, and not all of both. */
function expectSameBytes(one: CheckResult, other: CheckResult): void {
  const [left, right] = [JSON.stringify(one), JSON.stringify(other)];
  if (left === right) return;
  const at = [...left].findIndex((character, position) => character !== right[position]);
  expect(left.slice(Math.max(0, at - 200), at + 100)).toBe(right.slice(Math.max(0, at - 200), at + 100));
}

const shuffledKeys = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffledKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, child]) => [key, shuffledKeys(child)]),
  );
};

const reordered = (model: Model): Model =>
  Object.fromEntries(
    Object.entries(model).map(([section, value]) => [
      section,
      Array.isArray(value) && section !== 'openPoints' ? [...value].reverse() : value,
    ]),
  ) as Model;

describe('laws of the score, over generated models', { timeout: 180_000 }, () => {
  const runs = { numRuns: isThorough ? 60 : 12, endOnFailure: true };

  test('the generator makes models that the schema allows', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(validateModel(model), JSON.stringify(validateModel.errors?.slice(0, 2))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  test('no rule breaks on any model', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.constantFrom('current', 'target'), (model, plateau) => {
        const broken = judge(model, { plateau }).requirements.filter(({ outcome }) => outcome === 'error');
        expect(broken.map(({ id, findings }) => `${id}: ${findings[0]?.message.en}`)).toEqual([]);
      }),
      runs,
    );
  });

  test('leaving a fact out never raises the low bound and never improves an outcome', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.array(fc.nat(), { minLength: 8, maxLength: 8 }), (model, picks) => {
        const before = judge(model);
        const paths = omissible(model);
        for (const pick of picks) {
          const path = paths[pick % paths.length] ?? [];
          const less = leaveOut(model, path);
          if (validateModel(less)) expectNoGain(before, judge(less), path);
        }
      }),
      runs,
    );
  });

  test('order of elements and of keys is irrelevant', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const result = evaluate(model);
        expectSameBytes(evaluate(shuffledKeys(model) as Model), result);
        const again = judge(reordered(model));
        expect(outcomes(again)).toEqual(outcomes(result));
        expect(again.score).toEqual(result.score);
      }),
      runs,
    );
  });

  test('a waiver never raises the score and never makes the verdict compliant', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.subarray(framework.requirements.map(({ id }) => id)), (model, waived) => {
        const result = judge(model);
        const waivers = waived.map((requirement) => ({
          requirement,
          reason: 'Đang chờ hướng dẫn.',
          by: 'Người thẩm định',
        }));
        const after = judge(model, { waivers });
        expect(after.score).toEqual(result.score);
        const hasWaivedMust = after.requirements.some(
          ({ outcome, strength }) => outcome === 'waived' && strength === 'must',
        );
        expect(hasWaivedMust && after.verdict === 'compliant').toBe(false);
      }),
      runs,
    );
  });

  test('what is still to be stated adds up to the width of the interval', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        const result = judge(model);
        const { low, high } = interval(result);
        const sum = result.nextFacts.reduce((total, { narrows }) => total + narrows, 0);
        expect(Math.abs(sum - (high - low))).toBeLessThan(0.06 * result.nextFacts.length + 0.11);
      }),
      runs,
    );
  });
});

/** Where more is listed than declared (a figure check says so), leaving one out mends the contradiction and hides nothing. */
function isSurplus({ inventory, ...model }: Model, [section = '', position]: readonly string[]): boolean {
  const declared: unknown = Object.entries(inventory ?? {}).find(([name]) => name === section)?.[1];
  const listed: unknown = Object.entries(model).find(([name]) => name === section)?.[1];
  return position !== undefined && typeof declared === 'number' && Array.isArray(listed) && listed.length > declared;
}

describe.each(stored)('laws of the score, on %s', (name, model) => {
  test('leaving any single fact out improves nothing', { timeout: 180_000 }, () => {
    const before = judge(model);
    const paths = omissible(model).filter((path) => !path.some((key) => key === 'evidence' || key === 'sources'));
    const samples = samplesOf(paths).filter((path) => !isSurplus(model, path));
    const most = isThorough ? (name.includes('tinh-mau-loi') ? 200 : samples.length) : 25;
    const stride = Math.ceil(samples.length / most);
    for (const path of samples.filter((_, position) => position % stride === 0)) {
      const less = leaveOut(model, path);
      if (validateModel(less)) expectNoGain(before, judge(less), path);
    }
    expect(samples.length).toBeGreaterThan(100);
  });

  test('order of elements and keys is irrelevant', () => {
    const result = evaluate(model);
    expectSameBytes(evaluate(shuffledKeys(model) as Model), result);
    expect(judge(reordered(model)).score).toEqual(result.score);
  });
});

describe('laws of the score, in small', () => {
  test('a group in which nothing counts has no score, never 100', () => {
    expect(groupScore([])).toBeNull();
    expect(
      groupScore([
        { weight: 3, outcome: 'notApplicable' },
        { weight: 0, outcome: 'pass' },
        { weight: 2, outcome: 'manual' },
      ]),
    ).toBeNull();
    expect(totalScore([{ weight: 2, requirements: [] }])).toBeNull();
  });

  test('a broken rule neither passes nor fails', () => {
    expect(
      groupScore([
        { weight: 1, outcome: 'pass' },
        { weight: 1, outcome: 'error' },
      ]),
    ).toEqual({ low: 50, high: 100 });
  });

  test('groups without a score do not count in the total', () => {
    const groups = [
      { weight: 3, requirements: [{ weight: 1, outcome: 'pass' as const }] },
      { weight: 5, requirements: [{ weight: 1, outcome: 'notApplicable' as const }] },
      { weight: 1, requirements: [{ weight: 1, outcome: 'fail' as const }] },
    ];
    expect(totalScore(groups)).toEqual({ low: 75, high: 75 });
  });
});
