import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../checker/codegen/read-files.ts';
import { root } from '../kit/house-sources.ts';
import { codesIn, readPage, relativeLinks, tableRows, textsOf, withoutFences } from './markdown.ts';

const pagesIn = (folder: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith('.md'))
    .map((name) => join(folder, name));
const records = pagesIn('docs/decisions').sort();
const pages = [...pagesIn('.'), ...pagesIn('docs'), ...records];

describe('the links of the pages', () => {
  it('lead to what is there', () => {
    const links = pages.flatMap((path) => relativeLinks(readPage(path)).map((target) => ({ path, target })));
    const broken = links.filter(({ path, target }) => !existsSync(join(root, dirname(path), decodeURI(target))));
    expect(links.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });
});

describe('the decision records', () => {
  it('are numbered without gap, in name and title', () => {
    const numbers = records.map((path) => /(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1]);
    expect(numbers).toEqual(records.map((_, index) => String(index + 1).padStart(4, '0')));
    for (const [index, path] of records.entries())
      expect(readPage(path)).toMatch(new RegExp(`^# ${numbers[index]} \\S`));
  });

  it.for(records)('%s has status, context, decision and consequences, on one page', (path) => {
    const text = readPage(path);
    expect(text).toMatch(/^Status: (proposed|accepted|superseded by \d{4}), \d{4}-\d\d-\d\d\./m);
    expect([...text.matchAll(/^## (.*)$/gm)].map(([, title]) => title)).toEqual([
      'Context',
      'Decision',
      'Consequences',
    ]);
    expect(text.split('\n').length).toBeLessThan(60);
  });

  it('name only files that exist', () => {
    const named = records.flatMap((path) => codesIn(withoutFences(readPage(path))).map((code) => ({ path, code })));
    const missing = named.filter(
      ({ code }) => /^(checker|test|models|schemas|docs)\/[\w./-]+$/.test(code) && !existsSync(join(root, code)),
    );
    expect(missing).toEqual([]);
  });
});

describe('the glossary', () => {
  const rows = tableRows(readPage('docs/glossary.md'), 4);

  it('has keys that a schema knows', () => {
    const known = new Set([...readJson(join(root, 'schemas'), '.json').values()].flatMap(namesIn));
    const keys = rows.flatMap(([, , key = '']) => codesIn(key));
    expect(keys.length).toBeGreaterThan(60);
    expect(keys.filter((key) => !known.has(key))).toEqual([]);
  });

  it('explains each word once, in both languages', () => {
    const words = rows.map(([vietnamese]) => vietnamese);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
    expect(rows.filter(([, english, , meaning]) => !english || !meaning?.includes(' · '))).toEqual([]);
  });
});

describe('the architecture page', () => {
  const page = readPage('docs/architecture.md');
  const allowed = new Map(arrowsOf(readPage('test/house.test.ts')).map(([room, rooms]) => [room, new Set(rooms)]));

  it('has the rooms and arrows that the house test enforces', () => {
    const told = new Map(
      tableRows(page, 4).map(([room = '', rooms]) => [codesIn(room)[0], new Set(codesIn(rooms ?? ''))]),
    );
    expect(allowed.size).toBeGreaterThan(10);
    expect(told).toEqual(allowed);
  });

  it('draws arrows that are allowed, and all of them directly or through others', () => {
    const [drawing = ''] = textsOf(page, 'mermaid');
    const drawn = [...drawing.matchAll(/(\w+) --> (\w+)/g)].map(([, from = '', to = '']) => ({ from, to }));
    expect(drawn.filter(({ from, to }) => !allowed.get(from)?.has(to))).toEqual([]);
    const below = (room: string): string[] =>
      drawn.filter(({ from }) => from === room).flatMap(({ to }) => [to, ...below(to)]);
    for (const [room, rooms] of allowed) expect(below(room), room).toEqual(expect.arrayContaining([...rooms]));
  });

  it('names only files that exist', () => {
    const paths = codesIn(withoutFences(page)).filter((code) => /^(checker|test)\/[\w./-]+$/.test(code));
    expect(paths.length).toBeGreaterThan(8);
    expect(paths.filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });
});

/** The table `mayImport` of the house test; `core` is the list that it names. */
function arrowsOf(source: string): [string, string[]][] {
  const words = (text = ''): string[] => [...text.matchAll(/'(\w+)'/g)].map(([, word = '']) => word);
  const core = words(/const core = \[(.*?)\];/s.exec(source)?.[1]);
  const table = /const mayImport[^=]*= \{(.*?)\};/s.exec(source)?.[1] ?? '';
  return [...table.matchAll(/(\w+): (core|\[[^\]]*\])/g)].map(([, room = '', list = '']) => [
    room,
    list === 'core' ? core : words(list),
  ]);
}

/** Property names, fixed values and names of definitions, wherever they stand in a schema. */
function namesIn(schema: unknown): string[] {
  if (Array.isArray(schema)) return schema.flatMap(namesIn);
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([keyword, value]) => {
    if (keyword === 'properties' || keyword === '$defs') return [...Object.keys(value ?? {}), ...namesIn(value)];
    if (keyword === 'enum' && Array.isArray(value)) return value.filter((item) => typeof item === 'string');
    return keyword === 'const' && typeof value === 'string' ? [value] : namesIn(value);
  });
}
