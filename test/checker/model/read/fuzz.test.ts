import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Problem } from '#model/read/problem';
import { problemText } from '#text/problems';
import { parsePointer } from '#util/json-pointer';
import { scaled } from '../../../kit/thorough.ts';
import { modelText, read, utf8 } from './reading.ts';

const model = modelText({
  organisations: [{ id: 'so-tttt', name: 'Sở Thông tin và Truyền thông', level: 'province', parent: 'bo-tttt' }],
  applications: [
    { id: 'mot-cua', name: 'Một cửa điện tử', owner: 'so-tttt', lifecycle: 'operating', parts: ['cong'] },
    { id: 'cong', name: 'Cổng dịch vụ công', owner: 'so-tttt', alsoCalled: ['DVC'] },
  ],
  networks: [{ id: 'wan', name: 'Mạng diện rộng', kind: 'wan', channels: { value: 2, qualifier: 'over' } }],
});

/** What is not whole in the answer to a source: places outside the text, sentences with holes, too long a list. */
function faultsOf(source: string | Uint8Array): readonly string[] {
  const result = read(source);
  if (result.ok) return [];
  const text = typeof source === 'string' ? source : new TextDecoder().decode(source);
  const lines = text.split(/\r\n|\r|\n/).length;
  const counted = result.problems.length > 0 && result.problems.length <= 100 ? [] : ['number of problems'];
  return [...counted, ...result.problems.flatMap((problem) => faultsOfProblem(problem, text, lines))];
}

function faultsOfProblem(problem: Problem, text: string, lines: number): readonly string[] {
  const { code, line, column, pointer = '' } = problem;
  const isPlaced = line >= 1 && line <= lines && column >= 1 && parsePointer(pointer) !== undefined;
  const sentences = [problemText(problem, 'vi'), problemText(problem, 'en')];
  // A text that has braces of its own is quoted with them.
  const hole = text.includes('{{') ? /\{\{\w+\}\}/ : /\{\{/;
  const broken = sentences.filter((sentence) => hole.test(sentence) || /undefined \(|\[object|\p{Cc}/u.test(sentence));
  return [...(isPlaced ? [] : [`${code} at ${line}:${column} ${pointer}`]), ...broken];
}

test('the model that the changes below start from is valid', () => {
  expect(read(model)).toMatchObject({ ok: true });
});

test('any bytes are answered', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      expect(faultsOf(bytes)).toEqual([]);
    }),
    { numRuns: scaled(500) },
  );
});

test('any text is answered', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(faultsOf(text)).toEqual([]);
    }),
    { numRuns: scaled(300) },
  );
});

test('any JSON is answered', () => {
  fc.assert(
    fc.property(
      fc.jsonValue({ maxDepth: 5 }).map((value) => JSON.stringify(value)),
      (text) => {
        expect(faultsOf(text)).toEqual([]);
      },
    ),
    { numRuns: scaled(300) },
  );
});

test('a model with some bytes changed, dropped or doubled is answered', () => {
  const bytes = utf8(model);
  const edit = fc.record({ at: fc.nat(bytes.length - 1), drop: fc.nat(3), insert: fc.uint8Array({ maxLength: 3 }) });
  fc.assert(
    fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      let changed = Array.from(bytes);
      for (const { at, drop, insert } of edits)
        changed = [...changed.slice(0, at), ...insert, ...changed.slice(at + drop)];
      expect(faultsOf(Uint8Array.from(changed))).toEqual([]);
    }),
    { numRuns: scaled(500) },
  );
});

test('a model with values of any kind in any place is answered', () => {
  const parsed: unknown = JSON.parse(model);
  const values = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom('', 'x', 'so-tttt', 'wan', '\u202e', '__proto__', 'constructor', 'A B', -1, 1e308, null, [], {}),
  );
  fc.assert(
    fc.property(fc.infiniteStream(fc.nat(60)), values, fc.string({ maxLength: 5 }), (choices, value, key) => {
      const replaced = (part: unknown): unknown => {
        const choice = choices.next().value;
        if (choice === 0) return value;
        if (Array.isArray(part)) return choice === 1 ? [...part, ...part] : part.map(replaced);
        if (typeof part !== 'object' || part === null) return part;
        const entries = Object.entries(part).map(([name, member]) => [name, replaced(member)]);
        return Object.fromEntries(
          choice === 2 ? [...entries, [key, value]] : choice === 3 ? entries.slice(1) : entries,
        );
      };
      expect(faultsOf(JSON.stringify(replaced(parsed)))).toEqual([]);
    }),
    { numRuns: scaled(500) },
  );
});

test('the order of the keys changes no problem, only its place', () => {
  const parsed = JSON.parse(model.replace('"wan", "name"', '"cong", "nme"').replace('operating', 'operatng')) as object;
  const codesOf = (text: string) => {
    const result = read(text);
    return result.ok ? [] : result.problems.map((problem) => `${problem.code} ${problem.pointer ?? ''}`).sort();
  };
  const reversed = (part: unknown): unknown => {
    if (Array.isArray(part)) return part.map(reversed);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(
      Object.entries(part)
        .reverse()
        .map(([name, member]) => [name, reversed(member)]),
    );
  };
  expect(codesOf(JSON.stringify(parsed)).length).toBeGreaterThan(0);
  expect(codesOf(JSON.stringify(reversed(parsed)))).toEqual(codesOf(JSON.stringify(parsed)));
});
