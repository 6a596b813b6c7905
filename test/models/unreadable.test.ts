import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseModel } from '../../checker/index.ts';

const folder = new URL('../fixtures/unreadable/', import.meta.url);
const files = readdirSync(folder).filter((name) => name.endsWith('.json'));

/** What each file is refused for: line, column and code, in the order of the file. */
const REFUSED: Record<string, readonly string[]> = {
  'comment.json': ['13:3 comment'],
  'curly-quotes.json': ['26:15 curly-quotes'],
  'dangling-reference.json': ['24:16 dangling-reference'],
  'duplicate-id.json': ['22:13 duplicate-id'],
  'duplicate-key.json': ['25:7 duplicate-key'],
  'empty.json': ['1:1 empty-file'],
  'missing-property.json': ['3:15 missing-property'],
  'newer-language.json': ['2:14 newer-language'],
  'not-utf-8.json': ['4:17 bad-utf8'],
  'trailing-comma.json': ['28:19 trailing-comma'],
  'truncated.json': ['27:7 truncated'],
  'unknown-property.json': ['27:9 unknown-property', '29:7 unknown-property'],
  'unknown-value.json': ['26:15 not-allowed-value'],
  'utf-16.json': ['1:1 wrong-encoding'],
  'wrong-type.json': ['28:18 wrong-type'],
};

describe('files that do not read', () => {
  test('each has its verdict here', () => {
    expect([...files].sort()).toEqual(Object.keys(REFUSED).sort());
  });

  test.each(files)('%s is refused where it is wrong', (name) => {
    const read = parseModel(readFileSync(new URL(name, folder)));
    const problems = read.ok ? [] : read.problems;
    expect(problems.map(({ line, column, code }) => `${line}:${column} ${code}`)).toEqual(REFUSED[name]);
  });

  test('a misspelt name is answered with the nearest known one', () => {
    const read = parseModel(readFileSync(new URL('unknown-property.json', folder)));
    expect(read.ok ? [] : read.problems.map(({ params }) => params['suggestion'])).toContain('"lifecycle"');
  });
});
