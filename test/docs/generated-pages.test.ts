import { existsSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, it } from 'vitest';
import { requirementsOf } from '../../checker/codegen/emit-packs.ts';
import { textAt } from '../../checker/codegen/json.ts';
import { readJson, readTexts } from '../../checker/codegen/read-files.ts';
import { root } from '../kit/house-sources.ts';
import { withoutFences } from './markdown.ts';

const pages = new Map([...readTexts(join(root, 'docs'), '.md')].map(([path, text]) => [`docs/${path}`, text]));
const requirements = requirementsOf(readJson(join(root, 'models'), '.json')).map(({ requirement }) => requirement);
const pathOf = (requirement: (typeof requirements)[number]): string =>
  `docs/requirements/${textAt(requirement, 'group')}/${textAt(requirement, 'id')}.md`;

/** Where the links of a page lead, with the place in the page they lead to. */
function linksOf(path: string, page: string): { path: string; file: string; place: string }[] {
  return [...withoutFences(page).matchAll(/\]\(([^)\s#]*)(?:#([^)\s]*))?\)/g)]
    .filter(([, target = '']) => !/^[a-z]+:/.test(target))
    .map(([, target = '', place = '']) => ({
      path,
      file: target === '' ? path : normalize(join(dirname(path), decodeURI(target))),
      place,
    }));
}

describe('the pages of docs/', () => {
  const links = [...pages].flatMap(([path, page]) => linksOf(path, page));

  it('link to files that are there', () => {
    const broken = links.filter(({ file }) => !existsSync(join(root, file)));
    expect(links.length).toBeGreaterThan(2000);
    expect(broken).toEqual([]);
  });

  it('link to places that are marked, each once in its page', () => {
    const marks = new Map(
      [...pages].map(([path, page]) => [path, [...page.matchAll(/<a id="([^"]+)">/g)].map(([, id]) => id)]),
    );
    const marked = links.filter(({ file, place }) => place !== '' && (marks.get(file)?.length ?? 0) > 0);
    expect(marked.length).toBeGreaterThan(500);
    expect(marked.filter(({ file, place }) => !marks.get(file)?.includes(place))).toEqual([]);
    for (const [path, ids] of marks) expect(new Set(ids).size, path).toBe(ids.length);
  });
});

describe('each requirement', () => {
  it('has its page', () => {
    const missing = requirements.filter((one) => !pages.get(pathOf(one))?.includes(`# ${textAt(one, 'id')}: `));
    expect(requirements.length).toBeGreaterThan(160);
    expect(missing.map(({ id }) => id)).toEqual([]);
  });

  it('is reached from the index of all and from that of its group', () => {
    const reached = (index: string): Set<string> =>
      new Set(linksOf(index, pages.get(index) ?? '').map(({ file }) => file));
    const all = reached('docs/requirements.md');
    const groups = new Map(
      requirements.map((one) => textAt(one, 'group')).map((group) => [group, reached(`docs/requirements/${group}.md`)]),
    );
    const unreached = requirements.filter(
      (one) => !all.has(pathOf(one)) || !groups.get(textAt(one, 'group'))?.has(pathOf(one)),
    );
    expect(unreached.map(({ id }) => id)).toEqual([]);
  });

  it('leaves no placeholder in its page', () => {
    const unfilled = [...pages].filter(
      ([path, page]) => /^docs\/(requirements|rules)\//.test(path) && /\{\{\w+\}\}/.test(withoutFences(page)),
    );
    expect(unfilled.map(([path]) => path)).toEqual([]);
  });
});
