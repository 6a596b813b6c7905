import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeReport } from '#diff/change-report';
import { compareResults, onlyNew } from '#diff/compare';
import { knownModel } from '#diff/known-model';
import { baselineText, updatedBaseline } from '#diff/update-baseline';
import type { CheckResult, Finding, KnownModel, Outcome } from '#generated/types';
import { validateBaseline, validateCheckReport } from '#generated/validators';
import { check, frameworkById, parseModel } from '../../../checker/index.ts';
import { modelWith } from '../../kit/model-builder.ts';

const framework = frameworkById('2.0');
if (framework === undefined) throw new Error('The framework 2.0 is gone.');

const [sample] = [check(modelWith({}), framework)];
const [requirement] = sample.requirements;
if (requirement === undefined) throw new Error('The framework has no requirement.');

const finding = (name: string, outcome: 'fail' | 'unknown', parts: Partial<Finding> = {}): Finding => ({
  outcome,
  messageId: 'sample',
  message: { vi: name, en: name },
  pointer: `/applications/0/${name}`,
  ...parts,
});

/** A result of one or more requirements: id, outcome, findings. */
function resultOf(
  judged: Readonly<Record<string, readonly [Outcome, ...Finding[]]>>,
  model: Partial<CheckResult['model']> = {},
  low = 10,
): CheckResult {
  if (requirement === undefined) throw new Error('The framework has no requirement.');
  const requirements = Object.entries(judged).map(([id, [outcome, ...findings]]) => ({
    ...requirement,
    id,
    outcome,
    findings,
  }));
  return { ...sample, model: { ...sample.model, path: 'a.json', ...model }, score: { low, high: 90 }, requirements };
}

const explicit = { acceptsNew: false, isWhole: true, isGone: () => false };

describe('compareResults', () => {
  const before = resultOf({ 'A-1': ['fail', finding('x', 'fail')], 'A-2': ['unknown', finding('y', 'unknown')] });

  it('finds nothing new in the same result, whatever the file is called and however lists are ordered', () => {
    const again = resultOf(
      {
        'A-2': ['unknown', finding('y', 'unknown')],
        'A-1': ['fail', finding('x', 'fail', { pointer: '/applications/7/x' })],
      },
      { path: 'moved/b.json' },
    );
    const [change] = compareResults([knownModel(before)], [again]).changes;
    expect(change).toMatchObject({ added: [], fixed: [], unstated: [], notAsked: [], unchanged: 2 });
  });

  it('tells new, fixed, no longer stated, and an open one that fails now', () => {
    const known = resultOf({
      'A-1': ['fail', finding('x', 'fail')],
      'A-2': ['unknown', finding('y', 'unknown')],
      'A-3': ['fail', finding('z', 'fail')],
      'A-4': ['fail', finding('w', 'fail')],
    });
    const now = resultOf({
      'A-1': ['pass'],
      'A-2': ['fail', finding('y', 'fail')],
      'A-3': ['unknown', finding('z', 'unknown')],
      'A-5': ['fail', finding('n', 'fail')],
    });
    const [change] = compareResults([knownModel(known)], [now]).changes;
    expect(change?.added.map(({ key }) => key)).toEqual([
      'A-2 sample /applications/*/y',
      'A-5 sample /applications/*/n',
    ]);
    expect(change?.fixed).toEqual(['A-1 sample /applications/*/x']);
    expect(change?.unstated).toEqual(['A-3 sample /applications/*/z']);
    expect(change?.notAsked).toEqual(['A-4 sample /applications/*/w']);
    expect(change?.unchanged).toBe(0);
  });

  it('counts findings that agree in everything', () => {
    const twice = resultOf({ 'A-1': ['fail', finding('x', 'fail'), finding('x', 'fail')] });
    const once = resultOf({ 'A-1': ['fail', finding('x', 'fail')] });
    expect(compareResults([knownModel(twice)], [once]).changes[0]?.fixed).toHaveLength(1);
    expect(compareResults([knownModel(once)], [twice]).changes[0]?.added).toHaveLength(1);
  });

  it('knows a model by province and version, by its path where these do not tell', () => {
    const one = resultOf({ 'A-1': ['fail', finding('x', 'fail')] }, { path: 'one.json' });
    const other = resultOf({ 'A-1': ['fail', finding('y', 'fail')] }, { path: 'other.json' });
    const known = [knownModel(other), knownModel(one)];
    expect(compareResults(known, [one, other]).changes.flatMap(({ added }) => added)).toEqual([]);
    const renamed = { ...one, model: { ...one.model, version: '2099' } };
    const { changes, others } = compareResults(known, [renamed]);
    expect(changes[0]?.added).toEqual([]);
    expect(others).toHaveLength(1);
    const twins = [one, other].map((result) => ({
      ...result,
      model: { ...result.model, path: `new-${result.model.path}` },
    }));
    expect(compareResults(known, twins).changes.map(({ known: found }) => found)).toEqual([undefined, undefined]);
  });

  it('leaves what a waiver covers out, so that it is new when the waiver ends', () => {
    const waived = resultOf({ 'A-1': ['waived', finding('x', 'fail')] });
    expect(knownModel(waived).fail).toEqual([]);
    expect(compareResults([knownModel(waived)], [before]).changes[0]?.added).toHaveLength(2);
  });

  it('gives a document that the schema of reports accepts', () => {
    const now = resultOf({ 'A-5': ['fail', finding('n', 'fail', { line: 3, column: 7 })] });
    const changes = changeReport(compareResults([], [now]), 'main');
    const isValid = validateCheckReport({ results: [], changes });
    expect(isValid, JSON.stringify(validateCheckReport.errors)).toBe(true);
    expect(changes.models[0]).toMatchObject({ before: null, added: [{ requirement: 'A-5', line: 3 }] });
  });
});

describe('onlyNew', () => {
  it('keeps what stops for a new reason, and what has no findings to compare', () => {
    const before = resultOf({ 'A-1': ['fail', finding('x', 'fail')], 'A-2': ['unknown', finding('y', 'unknown')] });
    const now = resultOf({
      'A-1': ['fail', finding('x', 'fail'), finding('more', 'unknown')],
      'A-2': ['unknown', finding('y', 'unknown'), finding('z', 'unknown')],
      'A-3': ['fail', finding('x', 'fail')],
      'A-4': ['fail'],
    });
    const [change] = compareResults([knownModel(before)], [now]).changes;
    if (change === undefined) throw new Error('Nothing was compared.');
    expect(onlyNew(change).requirements.map(({ id }) => id)).toEqual(['A-2', 'A-3', 'A-4']);
  });
});

describe('updatedBaseline', () => {
  const before = resultOf({ 'A-1': ['fail', finding('x', 'fail')], 'A-2': ['fail', finding('y', 'fail')] });
  const better = resultOf({ 'A-1': ['pass'], 'A-2': ['fail', finding('y', 'fail')] }, {}, 20);
  const worse = resultOf({ 'A-1': ['pass'], 'A-2': ['fail', finding('y', 'fail'), finding('n', 'fail')] }, {}, 5);

  it('shrinks and takes the better score', () => {
    const { models } = updatedBaseline(compareResults([knownModel(before)], [better]), explicit);
    expect(models).toEqual([knownModel(better)]);
  });

  it('adds nothing and keeps the score unless that is accepted', () => {
    const comparison = compareResults([knownModel(before)], [worse]);
    expect(updatedBaseline(comparison, explicit).models).toEqual([
      { ...knownModel(before), fail: ['A-2 sample /applications/*/y'] },
    ]);
    expect(updatedBaseline(comparison, { ...explicit, acceptsNew: true }).models).toEqual([knownModel(worse)]);
    expect(updatedBaseline(compareResults([], [worse]), explicit).models).toEqual([]);
  });

  it('does not take a failure for mended because its fact is left out', () => {
    const silent = resultOf({ 'A-1': ['unknown', finding('x', 'unknown')], 'A-2': ['fail', finding('y', 'fail')] });
    for (const acceptsNew of [false, true]) {
      const { models } = updatedBaseline(compareResults([knownModel(before)], [silent]), { ...explicit, acceptsNew });
      expect(models[0]).toMatchObject({ fail: knownModel(before).fail, unknown: [] });
      expect(compareResults(models, [before]).changes[0]?.added).toEqual([]);
    }
  });

  it('does so too where the open question is asked in other words', () => {
    const silent = resultOf({ 'A-1': ['unknown', finding('other', 'unknown')], 'A-2': ['fail', finding('y', 'fail')] });
    const comparison = compareResults([knownModel(before)], [silent]);
    expect(comparison.changes[0]).toMatchObject({ fixed: [], unstated: ['A-1 sample /applications/*/x'] });
    const { models } = updatedBaseline(comparison, explicit);
    expect(models[0]?.fail).toEqual(knownModel(before).fail);
  });

  it('keeps what was not asked, and models that were not checked, until they are gone', () => {
    const part = resultOf({ 'A-2': ['fail', finding('y', 'fail')] });
    const other: KnownModel = { ...knownModel(before), province: '99' };
    const comparison = compareResults([knownModel(before), other], [part]);
    const kept = updatedBaseline(comparison, { ...explicit, isWhole: false }).models;
    expect(kept).toEqual([knownModel(before), other].sort((one, two) => (one.province < two.province ? -1 : 1)));
    const pruned = updatedBaseline(comparison, { ...explicit, isGone: ({ province }) => province === '99' }).models;
    expect(pruned.map(({ fail }) => fail)).toEqual([['A-2 sample /applications/*/y']]);
  });

  it('is a fixed point that its schema accepts, in whatever order models come', () => {
    const key = fc.constantFrom('a', 'b', 'c', 'd');
    const outcome = fc.constantFrom('fail' as const, 'unknown' as const);
    const arbitrary = fc
      .array(fc.tuple(key, outcome), { maxLength: 6 })
      .map((list) => resultOf({ 'A-1': ['fail', ...list.map(([name, own]) => finding(name, own))] }));
    fc.assert(
      fc.property(arbitrary, arbitrary, (first, second) => {
        const elsewhere = {
          ...second,
          model: { ...second.model, province: { code: '99', name: 'x' }, path: 'z.json' },
        };
        const options = { ...explicit, acceptsNew: true };
        const baseline = updatedBaseline(compareResults([knownModel(first)], [second, elsewhere]), options);
        const other = updatedBaseline(compareResults([knownModel(first)], [elsewhere, second]), options);
        expect(baselineText(other)).toBe(baselineText(baseline));
        expect(validateBaseline(baseline), JSON.stringify(validateBaseline.errors)).toBe(true);
        const again = compareResults(baseline.models, [second, elsewhere]);
        expect(again.changes.flatMap(({ added, fixed }) => [...added, ...fixed])).toEqual([]);
        expect(baselineText(updatedBaseline(again, explicit))).toBe(baselineText(baseline));
      }),
    );
  });
});

it('knows a question about the whole model at whatever element it is told, and one about an element at that one only', () => {
  const at = (element: string, subject?: string): Finding =>
    finding('x', 'fail', { element, ...(subject === undefined ? {} : { subject }) });
  const whole = [resultOf({ 'A-1': ['fail', at('a')] }), resultOf({ 'A-1': ['fail', at('b')] })] as const;
  const comparison = compareResults([knownModel(whole[0])], [whole[1]]);
  expect(comparison.changes[0]).toMatchObject({ added: [], fixed: [], unchanged: 1 });
  expect(updatedBaseline(comparison, explicit).models).toEqual([knownModel(whole[1])]);
  const each = [resultOf({ 'A-1': ['fail', at('a', 'a')] }), resultOf({ 'A-1': ['fail', at('b', 'b')] })] as const;
  const [change] = compareResults([knownModel(each[0])], [each[1]]).changes;
  expect([change?.added.length, change?.fixed.length]).toEqual([1, 1]);
});

it('survives reordering and reformatting of a real model', async () => {
  const { readFileSync } = await import('node:fs');
  const bytes = readFileSync(new URL('../../../models/provinces/son-la/2019.json', import.meta.url));
  const read = parseModel(bytes);
  if (!read.ok) throw new Error('The model of Sơn La is broken.');
  const reversed = JSON.parse(JSON.stringify(read.model), (_, value: unknown) =>
    Array.isArray(value) ? [...value].reverse() : value,
  );
  const again = parseModel(new TextEncoder().encode(JSON.stringify(reversed)));
  if (!again.ok) throw new Error('The model with its lists turned round is broken.');
  const [before, after] = [read.model, again.model].map((model) => check(model, framework));
  if (before === undefined || after === undefined) throw new Error('Nothing was checked.');
  const [change] = compareResults([knownModel(before)], [after]).changes;
  expect(change?.added.map(({ key }) => key)).toEqual([]);
  expect(change?.fixed).toEqual([]);
  expect(change?.unchanged).toBeGreaterThan(50);
});
