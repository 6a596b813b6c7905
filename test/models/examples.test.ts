import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { catalogue } from '#generated/catalogue';
import type { CheckResult, Model } from '#generated/types';
import { type CheckOptions, check, frameworkById, parseModel } from '../../checker/index.ts';
import { languageProperties, usedProperties } from './used-properties.ts';

const root = new URL('../../models/', import.meta.url);
const framework = frameworkById('2.0');
if (!framework) throw new Error('framework 2.0 is missing');

function read(path: string): Model {
  const result = parseModel(readFileSync(new URL(path, root)));
  if (!result.ok) throw new Error(`${path} does not read: ${result.problems[0]?.code}`);
  return result.model;
}

const evaluate = (model: Model, options: CheckOptions = {}): CheckResult => check(model, framework, options);
const filesIn = (folder: string): string[] =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .map((path) => `${folder}/${path}`);

const FLAWLESS = 'examples/tinh-mau/2021.json';
const EVERY_FAULT = 'examples/tinh-mau-loi/moi-loi.json';
const flawless = read(FLAWLESS);
const twins = filesIn('examples/tinh-mau-loi');
const ids = (result: CheckResult, ...outcomes: readonly string[]): string[] =>
  result.requirements.filter(({ outcome }) => outcomes.includes(outcome)).map(({ id }) => id);

/** The days and plateaus at which tỉnh mẫu has nothing open. */
const SPOTLESS: readonly CheckOptions[] = [{}, { plateau: 'target' }, { asOf: '2020-06-01' }];

describe('tỉnh mẫu', () => {
  test.each(SPOTLESS)('passes everything that concerns it: %j', (options) => {
    const result = evaluate(flawless, options);
    const open = result.requirements.filter(({ outcome }) => !['pass', 'notApplicable', 'manual'].includes(outcome));
    expect(open.map(({ id, rule, findings }) => `${id} ${rule}: ${findings[0]?.message.vi}`)).toEqual([]);
    expect(result.verdict).toBe('compliant');
    expect(result.score).toEqual({ low: 100, high: 100 });
  });

  test('falls short of the law of 2023 only where a model of 2021 must', () => {
    const result = evaluate(flawless, { asOf: '2023-06-01' });
    expect({ fail: ids(result, 'fail'), unknown: ids(result, 'unknown', 'error') }).toEqual({
      fail: ['DA06-01', 'SEC12-01'],
      // What was done after the day of the model is not known.
      unknown: ['DVC42-02', 'SEC85-20', 'SEC85-20b'],
    });
  });

  test('shows every part of the language', () => {
    const used = usedProperties(flawless);
    const unused = languageProperties().filter((property) => !used.has(property));
    // Each of these occurs once, with every property stated, so nothing of it is open; flawed twins show what this is for.
    const types = ['Architecture', 'Document', 'Governance', 'Model', 'SecurityArchitecture'];
    expect(unused).toEqual(types.map((type) => `${type}.openPoints`));
    const shown = new Set(twins.flatMap((path) => [...usedProperties(read(path))]));
    expect(unused.filter((property) => !shown.has(property))).toEqual([]);
  });

  test('says that it is invented, and so do its sources', () => {
    expect(flawless.document.province.fictional).toBe(true);
    expect((flawless.sources ?? []).filter(({ title }) => !title.includes('giả định'))).toEqual([]);
  });
});

describe.each([FLAWLESS, ...twins])('%s', (path) => {
  const model = read(path);
  const name = path === FLAWLESS ? 'tinh-mau' : path.slice(path.lastIndexOf('/') + 1, -'.json'.length);

  test('is written in NFC', () => {
    const text = readFileSync(new URL(path, root), 'utf8');
    expect(text === text.normalize('NFC')).toBe(true);
  });

  test('gives the outcomes that stand in its golden file', async () => {
    const { receipt, framework: checked, verdict, requirements } = evaluate(model);
    const outcomes = Object.fromEntries(requirements.map(({ id, outcome }) => [id, outcome]));
    const golden = { asOf: receipt.asOf, mode: checked.mode, verdict, outcomes };
    await expect(`${JSON.stringify(golden, undefined, 2)}\n`).toMatchFileSnapshot(`../golden/examples/${name}.json`);
  });
});

describe('the stored models together', () => {
  test('the twins give every verdict that a flawed model can have', () => {
    const verdicts = new Set(twins.map((path) => evaluate(read(path)).verdict));
    expect([...verdicts].sort()).toEqual(['compliantWithRemarks', 'notCompliant', 'undecided']);
  });

  test('every requirement that a rule decides passes on tỉnh mẫu', () => {
    const passed = new Set(
      [...SPOTLESS, { asOf: '2023-06-01' }, { asOf: '2023-06-01', plateau: 'target' as const }].flatMap((options) =>
        ids(evaluate(flawless, options), 'pass'),
      ),
    );
    const never = framework.requirements.filter(({ id, rule }) => rule !== undefined && !passed.has(id));
    expect(never.map(({ id }) => id).sort()).toEqual(Object.keys(NEVER_PASSED).sort());
  });
});

describe('the model with every fault at once', () => {
  const everyFault = read(EVERY_FAULT);
  const failedOn = (path: string): Set<string> =>
    new Set(DAYS.flatMap((options) => ids(evaluate(path === EVERY_FAULT ? everyFault : read(path), options), 'fail')));
  const failed = failedOn(EVERY_FAULT);

  test('fails every requirement whose rule can fail, except what cannot fail together', () => {
    const never = framework.requirements.filter(
      ({ id, rule }) => rule !== undefined && canFail.has(rule) && !failed.has(id),
    );
    expect(never.map(({ id }) => id).sort()).toEqual(
      [...Object.keys(NOT_TOGETHER), ...Object.keys(NEVER_FAILED)].sort(),
    );
  });

  test.each(Object.entries(NOT_TOGETHER))('%s fails on a twin instead: %o', (id, { twin, with: others }) => {
    expect(failedOn(`examples/tinh-mau-loi/${twin}.json`)).toContain(id);
    expect(others.filter((other) => !failed.has(other))).toEqual([]);
  });

  test('is not compliant on any of these days', () => {
    expect(DAYS.map((options) => evaluate(everyFault, options).verdict)).toEqual(DAYS.map(() => 'notCompliant'));
  });
});

/** The day of the model; one on which the older agency codes were law; one after the decrees and circulars of 2021 and 2022. */
const DAYS: readonly CheckOptions[] = [{}, { asOf: '2020-06-01' }, { asOf: '2023-06-01' }];

/** Rules that some case makes fail. The others only ask for a statement, and a missing one is never a failure. */
const canFail = new Set(catalogue.filter(({ failing }) => failing.length > 0).map(({ id }) => id));

/** What fails only where others cannot: the reason, these others, and the twin that shows it. */
const NOT_TOGETHER: Record<string, { because: string; with: readonly string[]; twin: string }> = {
  'TTHC61-01': {
    because: 'two portals or two one-stops must be there, and the others fail where none is',
    with: ['ARM-04', 'ARM-04b', 'TTHC61-02', 'TTHC61-25c'],
    twin: 'du-lieu-ung-dung',
  },
  'DOC-13': {
    because: 'no connection with a national system may be listed, and the others find fault with one that is',
    with: ['NDXP-01', 'BCA46-01'],
    twin: 'tai-lieu',
  },
};

const NEVER_PASSED: Record<string, string> = {
  'SEC85-L4a': 'a province runs no national system',
  'SEC85-12a': 'no system of level 4 or 5 in a province',
  'SEC85-12b': 'no system of level 4 in a province',
  'SEC85-13': 'no system of level 5 in a province',
  'SEC85-14b': 'no system of level 4 or 5 in a province',
  'DVC42-02': 'a decree of 2022 cannot be met by a model of 2021',
  'SEC12-01': 'a circular of 2022 cannot be followed by a model of 2021',
};

const NEVER_FAILED: Record<string, string> = {
  'SRM-06': 'the requirement names no replaced standard, so a plan that cites others leaves it open',
};
