import { describe, expect, it } from 'vitest';
import type { ChangeReport, ModelDelta } from '#generated/types';
import { changeLines, shortChange } from '#report/pretty/changes';
import type { ReportOptions } from '#report/reporter';
import { columns } from '#util/wrap-text';

const options = (parts: Partial<ReportOptions> = {}): ReportOptions => ({
  language: 'en',
  verbose: false,
  width: 80,
  paint: (_, text) => text,
  ...parts,
});

const standing = (low: number, verdict: ModelDelta['after']['verdict'] = 'undecided'): ModelDelta['after'] => ({
  verdict,
  score: { low, high: 90 },
});

const delta = (parts: Partial<ModelDelta> = {}): ModelDelta => ({
  model: { title: 'x', path: 'a.json', province: { code: '14', name: 'Sơn La' }, version: '2019', date: '2019-12-31' },
  before: standing(10),
  after: standing(10),
  added: [],
  fixed: [],
  unstated: [],
  unchanged: 3,
  notAsked: 0,
  ...parts,
});

const added = (number: number): ModelDelta['added'][number] => ({
  key: `A-${number} sample /x`,
  requirement: `A-${number}`,
  outcome: number % 2 === 0 ? 'fail' : 'unknown',
  message: { vi: 'Thiếu chủ quản.', en: 'No owner is stated.' },
  pointer: '/x',
  line: number,
  column: 7,
});

const report = (...models: ModelDelta[]): ChangeReport => ({ against: 'known.json', models, notChecked: 0 });

describe('changeLines', () => {
  it('names models that changed, and counts the others', () => {
    const lines = changeLines(
      { ...report(delta(), delta({ fixed: ['A-1 sample /x'], after: standing(20) })), notChecked: 2 },
      options(),
    );
    expect(lines).toEqual([
      'Against known.json:',
      '  Sơn La 2019: new 0, fixed 1, unchanged 3; score 10 – 90 → 20 – 90',
      '    − A-1 sample /x',
      '  Models without any change: 1.',
      '  Models known before that were not checked: 2.',
    ]);
  });

  it('tells new findings with class and place, lost facts, what was not asked, and the verdict', () => {
    const change = delta({
      added: [added(2), added(3)],
      unstated: ['A-9 gone /y'],
      notAsked: 4,
      after: standing(5, 'notCompliant'),
    });
    expect(changeLines(report(change), options({ width: 110 })).slice(1)).toEqual([
      '  Sơn La 2019: new 2 (1 failing), fixed 0, unchanged 3, no longer stated 1, not asked 4;',
      '    score 10 – 90 → 5 – 90; verdict NOT DECIDABLE YET → NOT COMPLIANT',
      '    + A-2 Fail: No owner is stated. (a.json:2:7)',
      '    + A-3 Unknown: No owner is stated. (a.json:3:7)',
      '    ? A-9 gone /y',
    ]);
  });

  it('counts what is not listed of very many', () => {
    const omitted = { added: 2000, failing: 500, fixed: 30, unstated: 7 };
    const change = delta({ added: [added(2)], fixed: ['A-1 sample /x'], unstated: ['A-9 gone /y'], omitted });
    const told = changeLines(report(change), options({ width: 200 }));
    expect(told[1]).toContain('new 2,001 (501 failing), fixed 31, unchanged 3, no longer stated 8;');
    expect(told.filter((line) => line.includes('…')).map((line) => line.trim())).toEqual([
      '… and 2,000 that are not listed',
      '… and 30 that are not listed',
      '… and 7 that are not listed',
    ]);
    expect(shortChange(change)).toBe('+2001 −31');
  });

  it('shows ten findings unless all are asked for, and keeps to the width', () => {
    const many = report(delta({ added: Array.from({ length: 14 }, (_, index) => added(index + 1)) }));
    const told = (verbose: boolean): string => changeLines(many, options({ verbose, width: 40 })).join('\n');
    expect(told(false)).toContain('… and 4 more');
    expect(told(true)).toContain('A-14');
    for (const line of told(true).split('\n')) expect(columns(line)).toBeLessThanOrEqual(40);
  });

  it('makes the texts of a model safe for a terminal', () => {
    const wicked = delta({ fixed: ['A-1 \u001b[31m \u202e'], model: { ...delta().model, version: '\u001b]0;x' } });
    const told = changeLines(report(wicked), options()).join('\n');
    for (const hidden of ['\u001b', '\u202e']) expect(told).not.toContain(hidden);
  });

  it('is short in a table', () => {
    expect(shortChange(delta())).toBe('=');
    expect(shortChange(delta({ added: [added(1)], fixed: ['a', 'b'] }))).toBe('+1 −2');
    expect(shortChange(delta({ before: null }))).toBe('∗');
  });
});
