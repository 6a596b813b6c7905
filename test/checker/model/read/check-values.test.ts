import { describe, expect, test } from 'vitest';
import { addValueProblems } from '#model/read/check-values';
import { ModelSchema } from '#model/read/model-schema';
import { Drafts } from '#model/read/problem';
import { modelText, placesOf, read, told } from './reading.ts';

const application = (more: object) => ({ id: 'mot-cua', name: 'Một cửa', ...more });
const since = (operateFrom: string) => modelText({ applications: [application({ schedule: { operateFrom } })] });

describe('a day that no calendar has', () => {
  test('is told with the number of days of its month', () => {
    expect(told(since('2022-02-31'))).toEqual([
      '4:79 "operateFrom" (Vận hành từ) là "2022-02-31"; tháng 2 năm 2022 chỉ có 28 ngày.',
    ]);
    expect(told(since('2022-04-31'), 'en')).toEqual(['4:79 "operateFrom" is "2022-04-31"; 2022-04 has only 30 days.']);
  });

  test.each(['2020-02-29', '2022-12-31', '2022-02', '2022'])('is not %s', (date) => {
    expect(read(since(date))).toMatchObject({ ok: true });
  });

  test('counts leap years as they are', () => {
    expect(placesOf(since('2022-02-29'))).toEqual(['4:79 impossible-date']);
    expect(placesOf(since('1900-02-29'))).toEqual(['4:79 impossible-date']);
    expect(read(since('2000-02-29'))).toMatchObject({ ok: true });
  });

  test('is looked for in dates, and not in ordinary texts', () => {
    const source = { id: 's', kind: 'report', title: 'Ngày 2021-02-30', number: '2021-02-30', date: '2021-06-31' };
    expect(told(modelText({ sources: [source] }), 'en')).toEqual([
      '4:96 "date" is "2021-06-31"; 2021-06 has only 30 days.',
    ]);
  });

  test('is left to the pattern when it is no date at all', () => {
    expect(placesOf(since('2022-13-01'))).toEqual(['4:79 wrong-pattern']);
  });
});

describe('the name of a property', () => {
  test('in an open point is one that the element can have', () => {
    const openPoints = [
      { property: 'hosting', state: 'undetermined' },
      { property: 'ownr', state: 'undetermined' },
    ];
    expect(told(modelText({ applications: [application({ openPoints })] }))).toEqual([
      '4:125 "property" (Thuộc tính) nêu tên "ownr", không phải một thuộc tính của "Ứng dụng" (mã "mot-cua"); ý bạn là "owner"?',
    ]);
  });

  test('in evidence may go on to a value inside', () => {
    const sources = [{ id: 's', title: 'Báo cáo', kind: 'report' }];
    const evidence = [{ source: 's', place: 'I', for: ['security.level', 'security/level', 'name', 'seucrity.level'] }];
    const text = modelText({ sources, applications: [application({ evidence })] });
    expect(told(text, 'en')).toEqual([
      '5:139 Entry 4 of "for" names "seucrity", which is no property of "Application" (id "mot-cua"); did you mean "security"?',
    ]);
  });

  test('in the evidence of a figure is one of the figure', () => {
    const sources = [{ id: 's', title: 'Báo cáo', kind: 'report' }];
    const applications = {
      value: 3,
      qualifier: 'about',
      evidence: [{ source: 's', place: 'I', for: ['applications', 'value'] }],
    };
    expect(told(modelText({ sources, inventory: { applications } }), 'en')).toEqual([
      '5:108 Entry 1 of "for" names "applications", which is no property of "Qualified quantity".',
    ]);
  });

  test('is looked at wherever a model has open points, itself included', () => {
    expect(placesOf(modelText({ openPoints: [{ property: 'aplications', state: 'undetermined' }] }))).toEqual([
      '4:30 unknown-property-name',
    ]);
  });

  test('inherited by every object is no property', () => {
    const openPoints = [{ property: 'constructor', state: 'undetermined' }];
    expect(placesOf(modelText({ openPoints }))).toEqual(['4:30 unknown-property-name']);
  });
});

describe('whatever stands in a model', () => {
  const codesOf = (model: unknown, limit = 10) => {
    const drafts = new Drafts(limit);
    const label = { vi: 'x', en: 'x' };
    const table = { Model: { next: { ...label, type: 'Model' }, day: { ...label, type: 'Date' } } };
    addValueProblems(model, table, () => new ModelSchema({}), drafts);
    return { codes: drafts.list.map(({ code }) => code), omitted: drafts.omitted };
  };

  test.each([[null], [5], [{ openPoints: 5, evidence: [5, { for: {} }] }], [{ openPoints: [{ property: 5 }] }]])(
    '%j is passed over',
    (model) => {
      expect(codesOf(model)).toEqual({ codes: [], omitted: 0 });
    },
  );

  test('any depth is answered', () => {
    let model: object = { day: '2022-02-30' };
    for (let depth = 0; depth < 20_000; depth += 1) model = { next: model };
    expect(codesOf(model).codes).toEqual(['impossible-date']);
  });

  test('problems beyond the limit are counted', () => {
    const day = ['2022-02-30', '2022-02-30', '2022-02-30'];
    expect(codesOf({ day }, 1)).toEqual({ codes: ['impossible-date'], omitted: 2 });
  });
});
