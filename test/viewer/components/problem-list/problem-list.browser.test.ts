import { afterEach, describe, expect, it } from 'vitest';
import '../../../../viewer/components/problem-list/problem-list.ts';
import { parseModel } from '../../../../checker/index.ts';
import { findAll, mount, textOf } from '../../kit/mount.ts';

afterEach(() => document.body.replaceChildren());

const refusedFor = (text: string) => {
  const read = parseModel(new TextEncoder().encode(text));
  if (read.ok) throw new Error('The text is a model.');
  return { kind: 'refused' as const, key: 'a.json', path: 'a.json', problems: read.problems };
};

describe('<kt-problem-list>', () => {
  it('tells every problem as an item of a list, with line and column', async () => {
    const refused = refusedFor('{\n  "a": 1\n}');
    const list = await mount('kt-problem-list', { refused });
    const items = findAll(list, 'li').map(textOf);
    expect(items.length).toBe(refused.problems.length);
    for (const item of items) expect(item).toMatch(/^Dòng \d+, cột \d+/);
  });

  it('names the file, and shows markup in it as text', async () => {
    const list = await mount('kt-problem-list', { refused: { ...refusedFor('{'), path: '<img src=x>.json' } });
    expect(findAll(list, 'h2').map(textOf)).toEqual(['Không đọc được <img src=x>.json']);
    expect(findAll(list, 'img')).toEqual([]);
  });
});
