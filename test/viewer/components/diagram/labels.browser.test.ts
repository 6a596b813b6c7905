import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { cleanLabel, ganttText, labelSvgText, quotedLabel } from '#diagrams/mermaid-text';
import { drawMermaid } from '../../../../viewer/components/diagram/draw-mermaid.ts';
import { hostileText } from '../../../kit/hostile-text.ts';

const look = { fontFamily: 'DejaVu Sans, sans-serif', width: 1200, right: 300 };
const alerts = vi.spyOn(window, 'alert').mockImplementation(() => {});
const foreign = (): string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => new URL(name).host !== location.host && !name.startsWith('data:'));

/** Nothing was left in the page, fetched from elsewhere, or run. */
function expectNoTrace(): void {
  expect(document.body.children.length).toBe(0);
  expect(foreign()).toEqual([]);
  expect(alerts).not.toHaveBeenCalled();
}

/** Texts of the labels that are shown, spaces aside: lines are broken where they fit. */
const shown = (svg: SVGSVGElement, selector: string): string[] =>
  [...svg.querySelectorAll(selector)].map(({ textContent }) => textContent.replace(/[\s\u2060]+/g, ''));

const spaceless = (text: string): string => text.replace(/\s+/g, '');

const expected = (text: string): string => spaceless(cleanLabel(text));

/** Drawings of twelve labels each, so that a few of them try a few hundred labels. */
const manyTexts = fc.array(hostileText, { minLength: 12, maxLength: 12 });

describe.each([
  ['html', 'page'],
  ['svg', 'file'],
] as const)('labels drawn as %s', (mode, use) => {
  it('show just the cleaned text, fetch nothing and run nothing', { timeout: 120_000 }, async () => {
    for (const texts of fc.sample(manyTexts, { numRuns: 20, seed: 20260103 })) {
      const text = [
        'flowchart TB',
        ...texts.slice(0, 8).map((label, position) => `  n${position}[${quotedLabel([label], mode)}]`),
        ...texts
          .slice(8, 10)
          .map((label, position) => `  n${position} -->|${quotedLabel([label], mode)}| n${position + 2}`),
        `  subgraph g0[${quotedLabel([texts[10] ?? ''], mode)}]`,
        `    n20[(${quotedLabel([texts[11] ?? '', texts[10] ?? ''], mode)})]`,
        '  end',
      ];
      const { svg, layout } = await drawMermaid({ text: text.join('\n'), use, ...look });
      expect(layout).toBe('elk');
      const nodes = [...texts.slice(0, 8), `${texts[11]} ${texts[10]}`];
      expect(shown(svg, '.node .label').sort()).toEqual(nodes.map((label) => expected(label)).sort());
      expect(shown(svg, '.cluster-label')).toEqual([expected(texts[10] ?? '')]);
      const lines = texts.slice(8, 10).map((label) => expected(label));
      expect(
        shown(svg, '.edgeLabels .edgeLabel .label')
          .filter((one) => one !== '')
          .sort(),
      ).toEqual(lines.filter((one) => one !== '').sort());
      expect(svg.querySelector('script, image, img, a, iframe, use')).toBeNull();
    }
    expectNoTrace();
  });
});

describe('names in a gantt', () => {
  it('show just the cleaned text, fetch nothing and run nothing', { timeout: 120_000 }, async () => {
    for (const texts of fc.sample(manyTexts, { numRuns: 20, seed: 20260103 })) {
      const text = [
        'gantt',
        '  dateFormat YYYY-MM-DD',
        `  section ${ganttText(texts[11] ?? '')}`,
        ...texts.slice(0, 11).map((name, position) => `    ${ganttText(name)} :n${position}, 2021-01-01, 2022-01-01`),
      ];
      const { svg } = await drawMermaid({ text: text.join('\n'), use: 'page', ...look });
      const names = texts.slice(0, 11).map((name) => expected(name));
      expect(shown(svg, 'text[id$="-text"]')).toEqual(names);
      expect(shown(svg, '.sectionTitle')).toEqual([expected(texts[11] ?? '')]);
    }
    expectNoTrace();
  });
});

describe('every stored drawing', () => {
  const goldens = import.meta.glob<string>('../../../golden/diagrams/mermaid/**/*.mmd', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const drawings = Object.entries(goldens).filter(([, text]) => /^(flowchart|gantt)/m.test(text));

  it.each(drawings)('%s is drawn by Mermaid with all its boxes', async (_path, text) => {
    const { svg } = await drawMermaid({ text, use: 'page', ...look });
    const boxes = new Set(
      [...text.matchAll(/^ +(n\d+)(?=[[({])|, (n\d+), \d{4}-|:(n\d+), \d{4}-/gm)].map((match) =>
        match.slice(1).find(Boolean),
      ),
    );
    const drawn = new Set(
      [...svg.querySelectorAll('[id]')].flatMap(({ id }) => /(n\d+)(?:-\d+)?$/.exec(id)?.[1] ?? []),
    );
    expect([...boxes].filter((id) => id !== undefined && !drawn.has(id))).toEqual([]);
    expect(svg.viewBox.baseVal.width).toBeGreaterThan(100);
  });
});

describe('a text that Mermaid cannot draw', () => {
  it('fails, and leaves nothing in the page', async () => {
    await expect(drawMermaid({ text: 'flowchart TB\n  n0["a', use: 'page', ...look })).rejects.toThrow(
      /Parse error|Lexical/,
    );
    expectNoTrace();
  });

  it('does not keep the next one from being drawn', async () => {
    const wrong = drawMermaid({ text: 'flowchart XX\n ]', use: 'page', ...look });
    const right = drawMermaid({ text: `flowchart TB\n  n0["${labelSvgText('a')}"]`, use: 'page', ...look });
    await expect(wrong).rejects.toThrow(/Parse error|Lexical/);
    expect(shown((await right).svg, '.node .label')).toEqual(['a']);
  });
});
