import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { figureRows } from '#diff/compare-figures';
import type { Indicator } from '#generated/types';

const indicator = (parts: Partial<Indicator>): Indicator => ({
  id: 'i',
  name: 'Hồ sơ trực tuyến',
  measure: 'onlineDossiers',
  status: 'measured',
  ...parts,
});
const valueOf = (parts: Partial<Indicator>) => figureRows([], [indicator(parts)])[0]?.after;

describe('the figure of an indicator', () => {
  it.each<[string, Partial<Indicator>, ReturnType<typeof valueOf>]>([
    [
      'a quantity with its unit and day',
      { quantity: 48, unit: 'hồ sơ', asOf: '2021-06' },
      { value: 48, qualifier: 'exactly', isPercent: false, unit: 'hồ sơ', asOf: '2021-06' },
    ],
    [
      'how exact it is meant',
      { quantity: { value: 40, qualifier: 'about' } },
      { value: 40, qualifier: 'about', isPercent: false },
    ],
    [
      'a percentage, which has no unit',
      { share: { percent: { value: 95, qualifier: 'over' } }, unit: 'hồ sơ' },
      { value: 95, qualifier: 'over', isPercent: true },
    ],
    [
      'a percentage before a quantity',
      { share: { percent: 60 }, quantity: 600 },
      { value: 60, qualifier: 'exactly', isPercent: true },
    ],
    [
      'the percentage that two numbers make',
      { share: { have: 2, of: 3 } },
      { value: 66.7, qualifier: 'exactly', isPercent: true },
    ],
    [
      'none of nothing as the number',
      { share: { have: 0, of: 0 } },
      { value: 0, qualifier: 'exactly', isPercent: false },
    ],
    [
      'a number whose base is only about',
      { share: { have: 5, of: { value: 10, qualifier: 'about' } } },
      { value: 5, qualifier: 'exactly', isPercent: false },
    ],
    [
      'the total of parts',
      { breakdown: { total: 7, parts: [] } },
      { value: 7, qualifier: 'exactly', isPercent: false },
    ],
  ])('is %s', (_name, parts, figure) => {
    expect(valueOf(parts)).toEqual(figure);
  });

  it('is no row where neither side states a number', () => {
    expect(figureRows([indicator({})], [indicator({ breakdown: { parts: [{ key: 'grade3', value: 4 }] } })])).toEqual(
      [],
    );
  });
});

describe('figureRows', () => {
  it('puts the same figure side by side: by id, else by what it measures, where, and its name', () => {
    const before = [indicator({ id: 'a', quantity: 1 }), indicator({ id: 'b', level: 'commune', quantity: 2 })];
    const after = [
      indicator({ id: 'x', level: 'commune', name: 'Hồ  sơ trực tuyến', quantity: 4 }),
      indicator({ id: 'a', name: 'Tên khác', quantity: 3 }),
    ];
    expect(figureRows(before, after).map((row) => [row.name, row.before?.value, row.after?.value])).toEqual([
      ['Hồ  sơ trực tuyến', 2, 4],
      ['Tên khác', 1, 3],
    ]);
  });

  it('gives a figure to the one of its id, even if another of its name comes first', () => {
    const before = [indicator({ id: 'a', quantity: 1 }), indicator({ id: 'b', quantity: 2 })];
    const after = [indicator({ id: 'b', quantity: 3 })];
    expect(figureRows(before, after).map((row) => [row.before?.value, row.after?.value])).toEqual([
      [2, 3],
      [1, undefined],
    ]);
  });

  it.each<[string, Partial<Indicator>]>([
    ['status', { status: 'target' }],
    ['level', { level: 'district' }],
    ['measure', { measure: 'documentsSigned' }],
    ['name', { name: 'Tên khác' }],
  ])('keeps figures of another %s apart', (_name, other) => {
    const rows = figureRows([indicator({ id: 'a', quantity: 1 })], [indicator({ id: 'b', quantity: 1, ...other })]);
    expect(rows).toHaveLength(2);
  });

  it('says of a row whether it is a target, by the later model', () => {
    const rows = figureRows([indicator({ quantity: 1 })], [indicator({ status: 'target', quantity: 2 })]);
    expect(rows).toMatchObject([{ status: 'target', before: { value: 1 }, after: { value: 2 } }]);
  });

  it('swaps the sides with the models, in whatever order they list their figures', () => {
    const figure = fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd'),
      name: fc.constantFrom('X', 'Y'),
      measure: fc.constantFrom('onlineDossiers' as const, 'rank' as const),
      status: fc.constantFrom('measured' as const, 'target' as const),
      quantity: fc.nat(3),
    });
    const figures = fc.uniqueArray(figure, { selector: ({ id }) => id });
    const sides = (before: readonly Indicator[], after: readonly Indicator[]): string[] =>
      figureRows(before, after)
        .map((row) => `${row.before?.value} ${row.after?.value}`)
        .sort();
    fc.assert(
      fc.property(figures, figures, (one, other) => {
        const rows = sides(one, other);
        expect(sides(one.toReversed(), other.toReversed())).toEqual(rows);
        expect(
          sides(other, one)
            .map((row) => row.split(' ').reverse().join(' '))
            .sort(),
        ).toEqual(rows);
        expect(sides(one, one).every((row) => new Set(row.split(' ')).size === 1)).toBe(true);
      }),
    );
  });
});
