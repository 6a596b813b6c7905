import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editText, invertTextEdits, textEdits } from '#model/format/edit-text';
import { applyPatch, type PatchOperation } from '#util/json-patch';

const after = (text: string, ...patch: PatchOperation[]): string => editText(text, textEdits(text, patch));

describe('a patch of a text', () => {
  it.each<[string, string, PatchOperation, string]>([
    [
      'replaces a value only',
      '{ "a" : 1,\n  "b":[ 2 ] }',
      { op: 'replace', path: '/b/0', value: 'x' },
      '{ "a" : 1,\n  "b":[ "x" ] }',
    ],
    [
      'adds a member on a line of its own',
      '{\r\n\t"a": 1\r\n}',
      { op: 'add', path: '/b', value: true },
      '{\r\n\t"a": 1,\r\n\t"b": true\r\n}',
    ],
    ['adds a member in a line', '{"a":1}', { op: 'add', path: '/b', value: ['x'] }, '{"a":1,"b":["x"]}'],
    ['adds the first member', '{ "a": {} }', { op: 'add', path: '/a/b', value: 1 }, '{ "a": {"b": 1} }'],
    ['replaces what is there already', '{"a":1}', { op: 'add', path: '/a', value: 2 }, '{"a":2}'],
    ['adds an item at the end', '[\n  1\n]', { op: 'add', path: '/-', value: 2 }, '[\n  1,\n  2\n]'],
    ['adds an item before another one', '[1, 2]', { op: 'add', path: '/1', value: 9 }, '[1, 9, 2]'],
    ['removes a member and its comma', '{\n  "a": 1,\n  "b": 2\n}', { op: 'remove', path: '/a' }, '{\n  "b": 2\n}'],
    ['removes the last member', '{\n  "a": 1,\n  "b": 2\n}', { op: 'remove', path: '/b' }, '{\n  "a": 1\n}'],
    ['removes the only member', '{ "a": { "b": 2 } }', { op: 'remove', path: '/a/b' }, '{ "a": {} }'],
    [
      'finds names with slashes and quotes',
      '{"a/\\"b": 1}',
      { op: 'replace', path: '/a~1"b', value: 2 },
      '{"a/\\"b": 2}',
    ],
  ])('%s', (_, text, operation, expected) => {
    expect(after(text, operation)).toBe(expected);
  });

  it('refuses a path that leads nowhere', () => {
    expect(() => after('{"a":1}', { op: 'replace', path: '/b', value: 1 })).toThrow('There is nothing at "/b"');
    expect(() => after('{"a":1}', { op: 'add', path: '/b/c', value: 1 })).toThrow('There is nothing at "/b/c"');
  });

  const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.string(), fc.constant(null));
  const key = fc.oneof(fc.constantFrom('a', 'b', 'c/d', 'e"', '~'), fc.string({ minLength: 1, maxLength: 3 }));
  const safeKey = key.filter((name) => name !== '__proto__');
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 3 },
      leaf,
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(safeKey, tie('tree'), { maxKeys: 4 }),
    ),
  }));
  const indent = fc.constantFrom<string | number | undefined>(undefined, 2, '\t');

  it('says what the patch says, and can be taken back to the byte', () => {
    fc.assert(
      fc.property(
        fc.dictionary(safeKey, tree, { minKeys: 1 }),
        indent,
        fc.nat(),
        fc.nat(),
        leaf,
        (document, look, pick, act, value) => {
          const text = JSON.stringify(document, null, look);
          const paths = pathsOf(document, '');
          const path = paths[pick % paths.length] ?? '';
          const operations: readonly PatchOperation[] = [
            { op: 'replace', path, value },
            { op: 'remove', path },
            { op: 'add', path, value },
            { op: 'add', path: `${path.slice(0, path.lastIndexOf('/'))}/-`, value },
          ];
          const operation = operations[act % operations.length];
          if (operation === undefined) throw new Error('There is no operation.');
          const edits = textEdits(text, [operation]);
          const edited = editText(text, edits);
          expect(JSON.parse(edited)).toEqual(JSON.parse(JSON.stringify(applyPatch(JSON.parse(text), [operation]))));
          expect(editText(edited, invertTextEdits(edits))).toBe(text);
        },
      ),
      { numRuns: 300, seed: 7 },
    );
  });
});

function pathsOf(value: unknown, pointer: string): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => {
    const path = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
    return [path, ...pathsOf(child, path)];
  });
}
