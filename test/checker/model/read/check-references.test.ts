import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addCircles } from '#model/read/check-circles';
import { addReferenceProblems, type NationalIds } from '#model/read/check-references';
import { ModelSchema } from '#model/read/model-schema';
import { Drafts } from '#model/read/problem';
import { referenceTable } from '../../../../checker/codegen/language/emit-references.ts';
import { modelText, placesOf, read, told } from './reading.ts';

const organisation = (id: string, more: object = {}) => ({ id, name: id, level: 'province', ...more });
const application = (id: string, more: object = {}) => ({ id, name: id, ...more });

describe('ids', () => {
  test('are unique in the whole file', () => {
    const text = modelText({ organisations: [organisation('a')], applications: [application('b'), application('a')] });
    expect(told(text)).toEqual(['5:48 Mã "a" đã dùng ở dòng 4, cột 27; mỗi mã chỉ được dùng một lần trong tệp.']);
  });

  test('may not be names that JavaScript reserves', () => {
    expect(placesOf(modelText({ applications: [application('constructor')] }))).toEqual(['4:26 dangerous-id']);
  });

  test('that are equal in NFC are one id, whatever the file writes', () => {
    const problems = placesOf(modelText({ applications: [application('\u00e9'), application('e\u0301')] }));
    expect(problems.filter((problem) => problem.endsWith('duplicate-id'))).toHaveLength(1);
  });
});

describe('references', () => {
  test('lead to an element of the file or to a national id', () => {
    const text = modelText({
      organisations: [organisation('so-tttt', { parent: 'ubnd' }), organisation('ubnd', { parent: 'bo-tttt' })],
      applications: [application('mot-cua', { owner: 'so-tttt' })],
    });
    expect(read(text)).toMatchObject({ ok: true });
  });

  test('that lead nowhere are told with the nearest id of the right kind', () => {
    const text = modelText({
      organisations: [organisation('so-tttt')],
      applications: [application('so-ttt-2', { owner: 'so-ttt' }), application('x', { owner: 'khong-co' })],
    });
    expect(told(text)).toEqual([
      '5:63 "owner" (Cơ quan chủ quản) trỏ tới mã "so-ttt" không có; cần mã của một mục trong "organisations" (Cơ quan); ý bạn là "so-tttt"?',
      '5:102 "owner" (Cơ quan chủ quản) trỏ tới mã "khong-co" không có; cần mã của một mục trong "organisations" (Cơ quan).',
    ]);
    expect(told(text, 'en')[0]).toBe(
      '5:63 "owner" refers to "so-ttt", which does not exist; the id of an entry in "organisations" is expected; did you mean "so-tttt"?',
    );
  });

  test('with a misspelt national id find it, too', () => {
    expect(told(modelText({ applications: [application('a', { owner: 'Bộ TTTT' })] }))[0]).toMatch(
      /ý bạn là "bo-tttt"\?$/,
    );
  });

  test('to an element of another kind are told with its kind', () => {
    const text = modelText({ applications: [application('a', { owner: 'a' })] });
    expect(told(text)).toEqual([
      '4:49 "owner" (Cơ quan chủ quản) trỏ tới mã "a" thuộc "applications" (Ứng dụng); cần mã của một mục trong "organisations" (Cơ quan).',
    ]);
  });

  test('are listed all, up to the limit', () => {
    const applications = Array.from({ length: 150 }, (_, index) => application(`a-${index}`, { owner: 'nobody' }));
    const result = read(modelText({ applications }));
    expect(result).toMatchObject({ ok: false, omitted: 50 });
    expect('problems' in result && result.problems).toHaveLength(100);
  });
});

describe('national ids with their section', () => {
  const schema = {
    properties: { uses: { type: 'string', 'x-refers': ['platforms'] } },
  };
  const codes = (uses: string, nationalIds: NationalIds) => {
    const drafts = new Drafts(10);
    const context = { table: referenceTable(schema), nationalIds, schema: () => new ModelSchema(schema) };
    addReferenceProblems({ uses }, context, drafts);
    return drafts.list.map(({ code }) => code);
  };

  test('satisfy references to that section only', () => {
    const sections = new Map([
      ['ndxp', 'platforms'],
      ['bo-tttt', 'organisations'],
    ]);
    expect(codes('ndxp', sections)).toEqual([]);
    expect(codes('bo-tttt', sections)).toEqual(['wrong-reference-kind']);
    expect(codes('x', sections)).toEqual(['dangling-reference']);
  });

  test('without a section satisfy every reference', () => {
    expect(codes('bo-tttt', new Set(['bo-tttt']))).toEqual([]);
  });
});

describe('circles', () => {
  const circles = (relations: readonly (readonly [string, string])[]) => {
    const drafts = new Drafts(1_000);
    addCircles(
      relations.map(([part, whole], index) => ({ part, whole, path: [index] })),
      drafts,
    );
    return drafts.list.map(
      ({ pointer, params }) => `${pointer} ${typeof params['cycle'] === 'string' ? params['cycle'] : ''}`,
    );
  };

  test('of "parent" and of "parts" are shown', () => {
    const text = modelText({
      organisations: [
        organisation('a', { parent: 'c' }),
        organisation('b', { parent: 'a' }),
        organisation('c', { parent: 'b' }),
      ],
      applications: [application('x', { parts: ['y'] }), application('y', { parts: ['x'] })],
      functions: [{ id: 'f', name: 'f', parent: 'f' }],
    });
    expect(told(text).map((sentence) => sentence.replace(/^\d+:\d+ /, ''))).toEqual([
      'Quan hệ cha – con đi vòng: "a" → "c" → "b" → "a"; một phần tử không thể nằm trong chính nó.',
      'Quan hệ cha – con đi vòng: "y" → "x" → "y"; một phần tử không thể nằm trong chính nó.',
      'Quan hệ cha – con đi vòng: "f" → "f"; một phần tử không thể nằm trong chính nó.',
    ]);
  });

  test('are told once, and a diamond is none', () => {
    expect(
      circles([
        ['a', 'b'],
        ['b', 'c'],
        ['c', 'a'],
      ]),
    ).toEqual(['/2 "a" → "b" → "c" → "a"']);
    expect(
      circles([
        ['a', 'b'],
        ['a', 'c'],
        ['b', 'd'],
        ['c', 'd'],
      ]),
    ).toEqual([]);
  });

  test('that are long are shown in short', () => {
    const long = Array.from({ length: 50 }, (_, index) => [`e${index}`, `e${(index + 1) % 50}`] as const);
    expect(circles(long)).toEqual(['/49 "e0" → "e1" → "e2" → "e3" → "e4" → "e5" → … → "e0"']);
  });

  test('are found exactly when removing elements without a whole, again and again, leaves some', () => {
    const element = fc.constantFrom('a', 'b', 'c', 'd', 'e');
    fc.assert(
      fc.property(fc.array(fc.tuple(element, element), { maxLength: 8 }), (relations) => {
        let left = [...relations];
        for (let before = -1; before !== left.length; ) {
          before = left.length;
          const parts = new Set(left.map(([part]) => part));
          left = left.filter(([, whole]) => parts.has(whole));
        }
        expect(circles(relations).length > 0).toBe(left.length > 0);
      }),
    );
  });

  test('beyond the limit are counted', () => {
    const drafts = new Drafts(1);
    addCircles(
      ['a', 'b', 'c'].map((id, index) => ({ part: id, whole: id, path: [index] })),
      drafts,
    );
    expect(drafts).toMatchObject({ list: [{ pointer: '/0' }], omitted: 2 });
  });

  test('a chain of 100,000 is followed without recursion', () => {
    const chain = Array.from({ length: 100_000 }, (_, index) => [`e${index}`, `e${index + 1}`] as const);
    expect(circles(chain)).toEqual([]);
  });
});
