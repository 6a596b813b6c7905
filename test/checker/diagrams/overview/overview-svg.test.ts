import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overviewOf } from '#diagrams/overview/overview-of';
import { escapeXml, overviewSvg } from '#diagrams/overview/overview-svg';
import { OUTCOME_PAPER, PAPER } from '#diagrams/overview/palette';
import type { Outcome } from '#generated/types';
import { outlineOf } from '../../../../checker/index.ts';
import { modelWith } from '../../../kit/model-builder.ts';
import { storedModels } from '../../../kit/stored-models.ts';

const [first] = storedModels('examples').filter(([path]) => path === 'examples/tinh-mau/2021');

/** The tags of a text of XML in which nothing stands open; throws where it is not well formed. */
function tagsOf(xml: string): readonly string[] {
  const open: string[] = [];
  const tags: string[] = [];
  for (const [, closing, name = '', attributes = '', single] of xml.matchAll(
    /<(\/?)([a-z]+)((?: [a-zA-Z:-]+="[^"<]*")*)(\/?)>/g,
  )) {
    tags.push(`${name}${attributes}`);
    if (closing === '/' && open.pop() !== name) throw new Error(`</${name}> closes nothing.`);
    if (closing !== '/' && single !== '/') open.push(name);
  }
  expect(open).toEqual([]);
  expect(xml.replace(/<\/?[a-z]+(?: [a-zA-Z:-]+="[^"<]*")*\/?>/g, '')).not.toMatch(/[<>]/);
  return tags;
}

describe('the overview as SVG', () => {
  const outline = outlineOf(first?.[1] ?? modelWith({}));

  it('stands alone: text as text, no style sheet, script, font or address to load', async () => {
    const outcomes = new Map<string, Outcome>(
      outline.elements.map(({ key }, at) => [key, at % 2 === 0 ? 'pass' : 'fail']),
    );
    const svg = overviewSvg(overviewOf(outline), { outcomes });
    const tags = tagsOf(svg);
    expect(new Set(tags.map((tag) => tag.split(' ')[0]))).toEqual(
      new Set(['svg', 'title', 'desc', 'defs', 'marker', 'path', 'rect', 'text', 'g']),
    );
    expect(svg).not.toMatch(/var\(|style=|href|url\((?!#)|foreignObject|<script/);
    expect(svg).toContain('xml:lang="vi"');
    expect(svg).toContain('<title id="title">Sơ đồ tổng thể: ');
    await expect(svg).toMatchFileSnapshot('../../../golden/diagrams/overview-tinh-mau.svg');
  });

  it('names in full every element that it draws', () => {
    const overview = overviewOf(outline);
    const titles = [...overviewSvg(overview).matchAll(/<g[^>]*><title>([^<]*)<\/title>/g)].map(([, title]) => title);
    expect(titles).toEqual(overview.boxes.map(({ element }) => escapeXml(element.name.vi)));
  });

  it('speaks English when asked, and fits on a sheet', () => {
    const svg = overviewSvg(overviewOf(outline, { plateau: 'target' }), { language: 'en', paper: 'A3' });
    expect(svg).toContain('Target architecture');
    expect(svg).toContain('lang="en"');
    expect(svg).toContain('width="420mm" height="297mm"');
  });

  it('stays well formed whatever the names are', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', minLength: 1 }),
      fc.constantFrom('<script>alert(1)</script>', ']]>', '"\'&<>', '\u0000\ud800'),
    );
    fc.assert(
      fc.property(text, text, (name, other) => {
        const hostile = outlineOf(
          modelWith({
            document: { title: other },
            applications: [
              { id: 'a', name },
              { id: 'b', name: other },
            ],
            connections: [{ id: 'c', from: 'a', to: 'b', name: other }],
          }),
        );
        const svg = overviewSvg(overviewOf(hostile));
        expect(tagsOf(svg).some((tag) => tag.startsWith('script'))).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  it('uses the light colours of the viewer', () => {
    const css = readFileSync(new URL('../../../../viewer/styles/page.css', import.meta.url), 'utf8');
    const light = new Map(
      [...css.matchAll(/--kt-([a-z-]+): light-dark\((#[0-9a-f]{6})/g)].map(([, name, color]) => [name, color]),
    );
    const names = {
      paper: 'paper',
      ground: 'ground',
      line: 'line',
      lineStrong: 'line-strong',
      ink: 'ink',
      inkSoft: 'ink-soft',
      accent: 'accent',
      accentSoft: 'accent-soft',
    };
    for (const [own, token] of Object.entries(names))
      expect(Object.entries(PAPER)).toContainEqual([own, light.get(token)]);
    for (const [outcome, color] of Object.entries(OUTCOME_PAPER)) {
      expect(color).toBe(light.get(outcome === 'notApplicable' ? 'none' : outcome));
    }
  });
});
