import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CheckResult, Model } from '#generated/types';
import gitlab from '#report/gitlab';
import type { ReportOptions } from '#report/reporter';
import sarif from '#report/sarif/sarif';
import { valueAt } from '#util/json-pointer';
import { isList, isObject } from '#util/json-value';
import { CHECKABLE, plant } from '../../../bench/provinces/plant.ts';
import { check, frameworkById, knownModel, locateFindings, parseModel } from '../../../checker/index.ts';
import { grownModel } from '../../bench/kit/models.ts';
import { arbitraryModel } from '../../kit/arbitrary-model.ts';
import { storedModels } from '../../kit/stored-models.ts';
import { scaled } from '../../kit/thorough.ts';
import { withAllShuffled, withSectionsShuffled } from './rearranged.ts';

const framework = frameworkById('2.0');
if (framework === undefined) throw new Error('There is no framework 2.0.');

const SEEDS = Array.from({ length: scaled(6) }, (_, position) => position * 7919 + 1);
const PLATEAUS = ['current', 'target'] as const;
const OPTIONS: ReportOptions = { language: 'vi', verbose: true, width: 100, paint: (_, text) => text };
type Settings = Parameters<typeof check>[2];

const faulty = ['a generated province with planted faults', plant(grownModel(60, 3), 5, CHECKABLE, 2).model] as const;

/** Checks a model, as it is or after it was written to a file and read from it. */
type Way = (model: Model, settings: Settings, indent?: number) => CheckResult;

const directly: Way = (model, settings) => check(model, framework, { mostListed: Infinity, ...settings });

const throughFile: Way = (model, settings, indent = 0) => {
  const text = JSON.stringify(model, null, indent);
  const read = parseModel(new TextEncoder().encode(text));
  if (!read.ok) throw new Error(`Not read: ${JSON.stringify(read.problems[0])}`);
  return locateFindings(directly(read.model, settings), text);
};

/** What lists, platforms and baselines know the findings of a result by, each in an order of its own. */
function identitiesOf(result: CheckResult): Readonly<Record<string, readonly unknown[]>> {
  const run: unknown = JSON.parse(String(sarif([result], OPTIONS)));
  const issues: unknown = JSON.parse(String(gitlab([result], OPTIONS)));
  const { fail, unknown } = knownModel(result);
  return {
    fail,
    unknown,
    sarif: listAt(run, '/runs/0/results')
      .map((one) => JSON.stringify([valueAt(one, '/ruleId'), valueAt(one, '/partialFingerprints')]))
      .sort(),
    gitlab: listAt(issues, '')
      .map((one) => String(valueAt(one, '/fingerprint')))
      .sort(),
  };
}

function listAt(value: unknown, pointer: string): readonly unknown[] {
  const list = valueAt(value, pointer);
  if (!isList(list)) throw new Error(`There is no list at ${pointer}.`);
  return list;
}

/** Each finding by the element it stands at and the words it is told with, in whatever order it lists them. */
const toldIn = (model: Model, { requirements }: CheckResult): readonly string[] =>
  requirements
    .flatMap(({ id, findings }) =>
      findings.map(({ pointer, message, patch = [] }) =>
        [
          id,
          lasting(model, pointer),
          wordsOf(message.vi),
          wordsOf(message.en),
          ...patch.map(({ op, path, value }) => `${op} ${lasting(model, path)} ${JSON.stringify(value)}`),
        ].join(' | '),
      ),
    )
    .sort();

const wordsOf = (text: string): string =>
  text
    .replace(/\.$/, '')
    .split(/[\s,;]+/)
    .sort()
    .join(' ');

/** What of a witness is broken or missing; what fulfils a rule may stand for others that would do. */
const lackingIn = (model: Model, { requirements }: CheckResult): readonly string[] =>
  requirements
    .flatMap(({ id, witness = [] }) =>
      witness.flatMap(({ role, pointer }) =>
        role === 'broken' || role === 'missing' ? [`${id} ${role} ${lasting(model, pointer)}`] : [],
      ),
    )
    .sort();

/** A pointer with the ids of elements in place of their positions. */
function lasting(model: Model, pointer: string): string {
  const [, section = '', position = '', ...rest] = pointer.split('/');
  const element = valueAt(model, `/${section}/${position}`);
  return isObject(element) && typeof element['id'] === 'string' ? [section, element['id'], ...rest].join('/') : pointer;
}

/** Parts of a result that no identity is made of. */
const leaveOut = ['asks', 'witness', 'hashes'] as const;

function expectSameFindings(way: Way, model: Model, plateau: 'current' | 'target', seeds: readonly number[]): void {
  const before = way(model, { plateau, path: 'before.json', leaveOut: ['asks', 'hashes'] });
  const [identities, told, lacking] = [identitiesOf(before), toldIn(model, before), lackingIn(model, before)];
  for (const seed of seeds) {
    const after = way(withAllShuffled(model, seed), { plateau, path: 'x/after.json', leaveOut }, 1 + (seed % 7));
    expect(identitiesOf(after)).toEqual(identities);
    const sections = withSectionsShuffled(model, seed);
    const again = way(sections, { plateau, leaveOut: ['asks', 'hashes'] });
    expect(toldIn(sections, again)).toEqual(told);
    expect(lackingIn(sections, again)).toEqual(lacking);
  }
}

describe('a file that is rearranged, formatted otherwise and renamed has the findings it had, by the same identities', () => {
  it.each([...storedModels('provinces', 'examples'), faulty])('%s', { timeout: 120_000 }, (_, model) => {
    for (const plateau of PLATEAUS.slice(0, scaled(2))) expectSameFindings(throughFile, model, plateau, SEEDS);
  });

  it('generated models', { timeout: 180_000 }, () => {
    fc.assert(
      fc.property(arbitraryModel, fc.constantFrom(...PLATEAUS), fc.nat(), (model, plateau, seed) =>
        expectSameFindings(directly, model, plateau, [seed]),
      ),
      { numRuns: scaled(100), endOnFailure: true },
    );
  });
});
