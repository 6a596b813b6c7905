import { describe, expect, it } from 'vitest';
import * as face from '../../checker/index.ts';
import { readPage, textsOf, withoutFences } from './markdown.ts';

const pages = ['docs/packs.md', 'docs/packs.vi.md'];
const framework = face.frameworks.find(({ id }) => id === '2.0') as face.Framework;
const pack = readPage('docs/examples/tinh-mau.pack.json');

describe.each(pages)('%s', (path) => {
  const page = readPage(path);

  it('shows the example files as they are', () => {
    expect(textsOf(page, 'json')).toEqual([pack]);
    expect(textsOf(page, 'js')[0]).toBe(readPage('docs/examples/tinh-mau.rules.mjs'));
  });

  it('names only what the package exports', () => {
    const named = textsOf(page, 'js').flatMap((code) => [...code.matchAll(/import \{ (.*?) \} from 'kientruc'/g)]);
    const names = named.flatMap(([, list = '']) => list.split(', '));
    expect(names.length).toBeGreaterThan(8);
    expect(names.filter((name) => !(name in face))).toEqual([]);
  });

  it('has a row for each property of a pack but those that every file has', () => {
    const rows = [...withoutFences(page).matchAll(/^\| `(\w+)` \|/gm)].map(([, name]) => name);
    const properties = Object.keys(JSON.parse(pack)).filter((name) => !['$schema', 'id', 'name'].includes(name));
    expect(new Set(rows)).toEqual(new Set(properties));
  });

  it('quotes the problem that a misspelt requirement gives', () => {
    const language = path.endsWith('.vi.md') ? 'vi' : 'en';
    const wrong = new TextEncoder().encode(pack.replace('SEC85-20b', 'SEC85-20d'));
    const read = face.parsePack(wrong, framework, {
      rules: [{ id: 'application-without-contact' } as face.Rule],
    });
    const [problem] = read.ok ? [] : read.problems;
    const line = problem && `${problem.line}:${problem.column}: ${face.problemText(problem, language)}`;
    expect(textsOf(page, 'text')).toEqual([`tinh-mau.pack.json:${line}\n`]);
  });
});
