import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultLimits } from '#model/read/limits';
import { placeProblems } from '#model/read/place-problems';
import { Drafts, type Problem } from '#model/read/problem';
import { scan } from '#model/read/scan';
import { problemText } from '#text/problems';
import { scaled } from '../../../kit/thorough.ts';

function scanned(text: string, maxDepth = defaultLimits.maxDepth, maxProblems = 100, maxValues = 1_000) {
  const drafts = new Drafts(maxProblems);
  const result = scan(text, { ...defaultLimits, maxDepth, maxValues }, drafts);
  return { ...result, drafts: drafts.list, omitted: drafts.omitted };
}

const problemsIn = (text: string): readonly Problem[] => placeProblems(text, scanned(text).drafts);

describe('a text that is not JSON breaks at one place with one reason', () => {
  test.each([
    ['{"a": 1', '1:8', 'truncated', '{'],
    ['{\n  "a": [1, 2\n', '3:1', 'truncated', '[ mở ở dòng 2, cột 8'],
    ['{"a"', '1:5', 'truncated', '{'],
    ['{"a":', '1:6', 'truncated', '{'],
    ['[1,', '1:4', 'truncated', '['],
    ['{"a": "b', '1:7', 'unterminated-string', '"b"'],
    ['{"a": "b\n"}', '1:7', 'unterminated-string', '"b"'],
    ['{"a\r\n": 1}', '1:2', 'unterminated-string', '"a"'],
    ['"a\\', '1:1', 'unterminated-string', '"a"'],
    ['{"a": 1 // một\n}', '1:9', 'comment', '// một'],
    ['/* đầu */ {}', '1:1', 'comment', '/* đầu */'],
    ['# x\n{}', '1:1', 'comment', '# x'],
    ['{"a": 1,}', '1:8', 'trailing-comma', '}'],
    ['{"a": 1,\n\n}', '1:8', 'trailing-comma', '}'],
    ['[1, 2, ]', '1:6', 'trailing-comma', ']'],
    ['[1,, 2]', '1:4', 'extra-comma', 'một dấu phẩy'],
    ['[, 1]', '1:2', 'extra-comma', 'một dấu phẩy'],
    ['{, "a": 1}', '1:2', 'extra-comma', 'một dấu phẩy'],
    ['{"a": 1, , "b": 2}', '1:10', 'extra-comma', 'một dấu phẩy'],
    ['{"a": 1 "b": 2}', '1:9', 'missing-comma', '"b"'],
    ['[1 2]', '1:4', 'missing-comma', '"2"'],
    ['[{} {}]', '1:5', 'missing-comma', '"{"'],
    ['[true false]', '1:7', 'missing-comma', '"false"'],
    ['{"a" 1}', '1:6', 'missing-colon', '"a"'],
    ['{"a", 1}', '1:5', 'missing-colon', '","'],
    ['{"a" = 1}', '1:6', 'missing-colon', '"="'],
    ['{"a": }', '1:7', 'missing-value', '"}"'],
    ['{"a": , "b": 1}', '1:7', 'missing-value', '","'],
    ["{'a': 1}", '1:2', 'single-quotes', "'a'"],
    ['{"a": \'b\'}', '1:7', 'single-quotes', "'b'"],
    ['{“a”: 1}', '1:2', 'curly-quotes', '“a”'],
    ['{"a": “Sở Y tế”}', '1:7', 'curly-quotes', '“Sở Y tế”'],
    ['{a: 1}', '1:2', 'unquoted-key', '"a"'],
    ['{"a": 1, tên: 2}', '1:10', 'unquoted-key', '"tên"'],
    ['{1: 2}', '1:2', 'unquoted-key', '"1"'],
    ['{"a": True}', '1:7', 'unquoted-text', 'ý bạn là true?'],
    ['{"a": None}', '1:7', 'unquoted-text', 'ý bạn là null?'],
    ['[nul]', '1:2', 'unquoted-text', 'ý bạn là null?'],
    ['[trueish]', '1:2', 'unquoted-text', '"trueish"'],
    ['{"a": Quảng Trị}', '1:7', 'unquoted-text', '"Quảng"'],
    ['[NaN]', '1:2', 'not-a-number', 'NaN'],
    ['[-Infinity]', '1:2', 'not-a-number', '-Infinity'],
    ['[0x1F]', '1:2', 'hex-number', 'ý bạn là 31?'],
    ['[+5]', '1:2', 'bad-number', 'ý bạn là 5?'],
    ['[.5]', '1:2', 'bad-number', 'ý bạn là 0.5?'],
    ['[-.5]', '1:2', 'bad-number', 'ý bạn là -0.5?'],
    ['[5.]', '1:2', 'bad-number', 'ý bạn là 5?'],
    ['[045]', '1:2', 'bad-number', '045 không phải'],
    ['[1.000.000]', '1:2', 'bad-number', '1.000.000'],
    ['[1e]', '1:2', 'bad-number', '1e'],
    ['[1_000]', '1:2', 'bad-number', '1_000'],
    ['[12a]', '1:2', 'bad-number', '12a'],
    ['[-]', '1:2', 'unquoted-text', '"-"'],
    ['{"share": 12,5}', '1:11', 'decimal-comma', 'ý bạn là 12.5?'],
    ['{"share": -0,75, "b": 1}', '1:11', 'decimal-comma', 'ý bạn là -0.75?'],
    ['[1}', '1:3', 'mismatched-bracket', '[ mở ở dòng 1, cột 1'],
    ['{"a": [1}\n]', '1:9', 'mismatched-bracket', '[ mở ở dòng 1, cột 7'],
    ['{"a": 1]', '1:8', 'mismatched-bracket', '{ mở ở dòng 1, cột 1'],
    ['{]', '1:2', 'mismatched-bracket', '{ mở'],
    ['[}', '1:2', 'mismatched-bracket', '[ mở'],
    ['{} {}', '1:4', 'content-after-end', '"{"'],
    ['{}]', '1:3', 'content-after-end', '"]"'],
    ['{}\n"x"', '2:1', 'content-after-end', '"x"'],
    ['["\t"]', '1:3', 'control-in-string', '\\t'],
    ['["\u0001"]', '1:3', 'control-in-string', '\\u0001'],
    ['["C:\\dữ liệu"]', '1:5', 'bad-escape', '\\d'],
    ['["\\\'"]', '1:3', 'bad-escape', "\\'"],
    ['["\\u12"]', '1:3', 'bad-unicode-escape', '\\u12'],
    ['["\\u00g0"]', '1:3', 'bad-unicode-escape', '\\u00g0'],
    ['{"a":\u00a01}', '1:6', 'odd-space', 'U+00A0'],
    ['\ufeff{}', '1:1', 'odd-space', 'U+FEFF'],
    ['[1\u200b]', '1:3', 'odd-space', 'U+200B'],
    ['{"a": 1; "b": 2}', '1:8', 'unexpected-character', 'dấu phẩy hoặc dấu }'],
    ['[1: 2]', '1:3', 'unexpected-character', 'dấu phẩy hoặc dấu ]'],
    ['{[]: 1}', '1:2', 'unexpected-character', 'tên thuộc tính'],
    ['[)]', '1:2', 'unexpected-character', 'một giá trị'],
    ['[😀]', '1:2', 'unexpected-character', '"😀"'],
  ])('%j', (text, place, code, part) => {
    expect(scanned(text).isWellFormed).toBe(false);
    const [problem, ...others] = problemsIn(text);
    expect(others).toEqual([]);
    expect(`${problem?.line}:${problem?.column} ${problem?.code}`).toBe(`${place} ${code}`);
    expect(problem && problemText(problem, 'vi')).toContain(part);
  });

  test('a text without anything is blank', () => {
    expect(problemsIn('  ').map(({ code }) => code)).toEqual(['blank-file']);
  });
});

describe('what JSON allows and we do not is told everywhere, and the scan goes on', () => {
  test('repeated keys, with both places, also when written differently', () => {
    const text = '{"a": 1, "b": {"a": 2, "x": [{"a": 1}]},\n "\\u0061": 3, "a": 4}';
    const problems = problemsIn(text);
    expect(problems.map(({ line, column, code, pointer }) => `${line}:${column} ${code} ${pointer}`)).toEqual([
      '2:2 duplicate-key /a',
      '2:15 duplicate-key /a',
    ]);
    expect(problems.map(({ params }) => params)).toEqual([
      { key: '"a"', firstLine: 1, firstColumn: 2 },
      { key: '"a"', firstLine: 1, firstColumn: 2 },
    ]);
    expect(scanned(text).isWellFormed).toBe(true);
  });

  test('a key of an inner object hides no repetition in the outer one', () => {
    const text = '[{"id": 1, "in": {"id": 2, "in": {"id": 3}}, "id": 4}, {"id": 5}]';
    expect(scanned(text).drafts.map(({ pointer }) => pointer)).toEqual(['/0/id']);
  });

  test('dangerous keys, however they are written', () => {
    const text = '{"__proto__": {"constructor": 1}, "prototype": 2, "\\u005f_proto__": 3}';
    expect(scanned(text).drafts.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'dangerous-key /__proto__',
      'dangerous-key /__proto__/constructor',
      'dangerous-key /prototype',
      'dangerous-key /__proto__',
      'duplicate-key /__proto__',
    ]);
  });

  test('half characters', () => {
    const text = '["\\ud83d\\ude00", "\\ud83d", "\\ude00\\ud83d", "\\ud83d\\u0041"]';
    expect(scanned(text).drafts.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'lone-surrogate /1',
      'lone-surrogate /2',
      'lone-surrogate /2',
      'lone-surrogate /3',
    ]);
  });

  test('numbers that would change', () => {
    const text = '[1e400, -1e400, 1e-400, 0e-400, 9007199254740993, 9007199254740992, 123456789012345678901234567890]';
    expect(scanned(text).drafts.map(({ code, pointer }) => `${code} ${pointer}`)).toEqual([
      'number-out-of-range /0',
      'number-out-of-range /1',
      'number-out-of-range /2',
      'number-not-exact /4',
      'number-not-exact /6',
    ]);
    expect(scanned(text).isWellFormed).toBe(true);
  });

  test('no more than asked for, with a count of the others', () => {
    const text = `{${Array.from({ length: 50 }, () => '"a": 1').join(',')}}`;
    expect(scanned(text, 100, 10)).toMatchObject({ isWellFormed: true, omitted: 39 });
    expect(scanned(text, 100, 10).drafts).toHaveLength(10);
  });
});

describe('depth', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);

  test('up to the limit is fine, one more is not', () => {
    expect(scanned(nested(100)).isWellFormed).toBe(true);
    expect(problemsIn(nested(101))).toMatchObject([{ code: 'too-deep', column: 101, params: { limit: 100 } }]);
    expect(scanned('{"a":'.repeat(3) + '1' + '}'.repeat(3), 2).drafts).toMatchObject([{ pointer: '/a/a' }]);
  });

  test('a raised limit is bounded by memory only', () => {
    expect(scanned(nested(100_000), 100_000, 100, 200_000)).toMatchObject({ isWellFormed: true, drafts: [] });
    expect(scanned('['.repeat(100_000), 100_000, 100, 200_000).drafts).toMatchObject([{ code: 'truncated' }]);
  });
});

describe('how much a text holds', () => {
  test('is limited in values, wherever they stand', () => {
    const text = '{"a": [1, {}, []], "b": null}';
    expect(scanned(text, 100, 100, 6)).toMatchObject({ isWellFormed: true, drafts: [] });
    expect(scanned(text, 100, 100, 5)).toMatchObject({
      isWellFormed: false,
      drafts: [{ code: 'too-many-values', offset: 24, pointer: '/b', params: { limit: { vi: '5' } } }],
    });
  });

  test('is limited in different keys, far below what an engine can hold', () => {
    const text = `{${Array.from({ length: 1_000_001 }, (_, index) => `"${index.toString(36)}":1`).join()}}`;
    const { drafts } = scanned(text, 100, 100, 2_000_000);
    expect(drafts).toMatchObject([{ code: 'too-many-keys', params: { limit: { vi: '1.000.000', en: '1,000,000' } } }]);
  });
});

test('escapes that show nothing in the text are noticed', () => {
  expect(scanned('["\\" \\\\ \\/"]').hasHiddenEscapes).toBe(false);
  expect(scanned('["\\n"]').hasHiddenEscapes).toBe(true);
  expect(scanned('{"\\u202e": 1}').hasHiddenEscapes).toBe(true);
});

describe('for every text', () => {
  const parses = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  test('the scan accepts what JSON.parse accepts, and says why when it does not', () => {
    const tokens = fc.constantFrom(
      ...'{ } [ ] , : "a" "b " \\ \\u00 1 - 0 . e + true nul \' // ế'.split(' '),
      ' ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(tokens, { maxLength: 12 }), (parts) => {
        const text = parts.join('');
        const { isWellFormed, drafts } = scanned(text);
        expect(isWellFormed).toBe(parses(text));
        expect(isWellFormed || drafts.length > 0).toBe(true);
      }),
      { numRuns: scaled(2_000) },
    );
  });

  test('a valid text with one change is accepted exactly when JSON.parse accepts it', () => {
    const texts = fc.jsonValue({ maxDepth: 4 }).map((value) => JSON.stringify(value, null, 1));
    fc.assert(
      fc.property(
        texts,
        fc.nat(),
        fc.constantFrom('', ...'{}[],:"\\0a. \n\u0001'.split('')),
        (text, seed, inserted) => {
          const at = seed % (text.length + 1);
          const changed = text.slice(0, at) + inserted + text.slice(at + (seed % 2));
          const { isWellFormed, drafts } = scanned(changed);
          expect(isWellFormed).toBe(parses(changed));
          for (const { offset } of drafts) expect(offset).toBeLessThanOrEqual(changed.length);
        },
      ),
      { numRuns: scaled(1_000) },
    );
  });

  test('keys are repeated exactly when an object has fewer members than the text says', () => {
    const key = fc.constantFrom('a', 'b', 'c', '', 'é', 'id');
    const lists = fc.array(fc.tuple(key, fc.boolean()), { maxLength: 6 });
    fc.assert(
      fc.property(lists, lists, (outer, inner) => {
        const write = (members: readonly (readonly [string, boolean])[], value: string) =>
          `{${members.map(([name, isNested]) => `${JSON.stringify(name)}: ${isNested ? value : '1'}`).join(', ')}}`;
        const distinct = (members: readonly (readonly [string, boolean])[]) =>
          new Set(members.map(([name]) => name)).size;
        const nested = outer.filter(([, isNested]) => isNested).length;
        const expected = outer.length - distinct(outer) + nested * (inner.length - distinct(inner));
        expect(scanned(write(outer, write(inner, '[]'))).drafts).toHaveLength(expected);
      }),
    );
  });
});
