import mermaid from 'mermaid';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import '../../../../viewer/components/diagram/diagram.ts';
import '../../../../viewer/components/diagram-tables/diagram-tables.ts';
import type { Diagram, DiagramOptions, DiagramView } from '#diagrams/diagram';
import { diagramOf } from '#diagrams/views';
import { outlineOf } from '../../../../checker/index.ts';
import model from '../../../../models/examples/tinh-mau/2021.json' with { type: 'json' };
import type { DiagramView as DiagramElement } from '../../../../viewer/components/diagram/diagram.ts';
import { parsed } from '../../kit/parsed-model.ts';

const outline = outlineOf(parsed(JSON.stringify(model)));
const plain: DiagramOptions = { plateau: 'current', language: 'vi' };
const diagram = (view: DiagramView, options: Partial<DiagramOptions> = {}): Diagram =>
  diagramOf(view, outline, { ...plain, ...options });

let element: DiagramElement;

beforeEach(() => {
  element = document.createElement('kt-diagram');
  document.body.append(element);
});

afterEach(() => document.body.replaceChildren());

async function drawn(shown: Diagram): Promise<SVGSVGElement> {
  const done = new Promise((resolve) => element.addEventListener('kt-drawn', resolve, { once: true }));
  element.diagram = shown;
  await done;
  await element.updateComplete;
  const svg = element.shadowRoot?.querySelector<SVGSVGElement>('.port svg');
  if (svg === null || svg === undefined) throw new Error('There is no drawing.');
  return svg;
}

const nodes = (svg: SVGSVGElement): SVGGraphicsElement[] => [
  ...svg.querySelectorAll<SVGGraphicsElement>('[data-node]'),
];

describe('<kt-diagram>', () => {
  it('names every box for people who do not see, and one of them is reached by Tab', async () => {
    const shown = diagram('integration', { outcomes: { '/platforms/0': 'fail' } });
    const svg = await drawn(shown);
    expect(svg.getAttribute('role')).toBe('group');
    expect(svg.getAttribute('aria-label')).toBe('Kết nối, tích hợp');
    const rows = shown.tables.elements.map(({ id }) => shown.nodes[id]?.lines.join(', '));
    expect(
      nodes(svg)
        .map((node) => node.getAttribute('aria-label') ?? '')
        .sort(),
    ).toEqual(rows.sort());
    expect(nodes(svg).every((node) => node.getAttribute('role') === 'button')).toBe(true);
    expect(nodes(svg).filter((node) => node.getAttribute('tabindex') === '0').length).toBe(1);
    expect(svg.textContent).toContain('✗ Chưa đáp ứng');
  });

  it.each(['integration', 'hosting', 'roadmap', 'change'] as const)(
    'when a box of %s is pressed, tells its elements',
    async (view) => {
      const shown = diagram(view);
      const svg = await drawn(shown);
      const pressed: (readonly string[])[] = [];
      element.addEventListener('kt-node', ({ keys }) => pressed.push(keys));
      const [first, second] = nodes(svg);
      first?.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
      second?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      expect(pressed).toEqual([first, second].map((node) => shown.nodes[node?.dataset['node'] ?? '']?.keys));
    },
  );

  it('when arrows are pressed, walks from box to box, and can come back', async () => {
    const svg = await drawn(diagram('trace'));
    const [start] = nodes(svg);
    start?.focus();
    const press = (key: string): string | undefined => {
      const { activeElement } = element.shadowRoot ?? {};
      activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
      );
      const { activeElement: now } = element.shadowRoot ?? {};
      return now instanceof SVGElement ? now.dataset['node'] : undefined;
    };
    const visited = new Set(['ArrowRight', 'ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'].map(press));
    expect(visited.size).toBeGreaterThan(2);
    expect(nodes(svg).filter((node) => node.getAttribute('tabindex') === '0').length).toBe(1);
  });

  it('when + and 0 are pressed, zooms and fits', async () => {
    const svg = await drawn(diagram('integration'));
    const [start] = nodes(svg);
    const width = (): number => svg.viewBox.baseVal.width;
    const press = (key: string): void =>
      void start?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    const before = width();
    press('+');
    expect(width()).toBeLessThan(before);
    press('-');
    expect(width()).toBeCloseTo(before, 0);
    press('0');
    const { height } = svg.viewBox.baseVal;
    expect(width() / height).toBeCloseTo(
      (element.shadowRoot?.querySelector('.port')?.clientWidth ?? 0) /
        (element.shadowRoot?.querySelector('.port')?.clientHeight ?? 1),
      1,
    );
  });

  it('keeps every label within its box', async () => {
    const svg = await drawn(diagram('integration'));
    for (const node of svg.querySelectorAll('.node')) {
      const box = node.querySelector('.label-container')?.getBoundingClientRect();
      const label = node.querySelector('.nodeLabel')?.getBoundingClientRect();
      expect((label?.width ?? 0) - (box?.width ?? 0)).toBeLessThan(2);
    }
  });

  it('draws the same picture twice', async () => {
    const ids = (svg: SVGSVGElement): string => svg.outerHTML.replaceAll(svg.id, 'id');
    const first = ids(await drawn(diagram('national')));
    await drawn(diagram('hosting'));
    expect(ids(await drawn(diagram('national')))).toBe(first);
  });

  it('when the text cannot be drawn, says so, and leaves the page as it was', async () => {
    element.diagram = { ...diagram('hosting'), text: 'flowchart TB\n  n0["' };
    await expect.poll(() => element.shadowRoot?.querySelector('.status')?.textContent).toContain('bảng dưới đây');
    expect(document.body.children.length).toBe(1);
  });

  it('when the layout by layers fails, draws with the other one, and says so', async () => {
    const render = vi.spyOn(mermaid, 'render').mockRejectedValueOnce(new Error('The layout broke.'));
    const svg = await drawn(diagram('hosting'));
    expect(svg.querySelectorAll('.node').length).toBeGreaterThan(3);
    expect(element.shadowRoot?.textContent).toContain('Cách xếp lớp chính không dùng được');
    expect(render.mock.calls.length).toBe(2);
    render.mockRestore();
  });

  it('does not begin a drawing that nobody wants any more', async () => {
    const render = vi.spyOn(mermaid, 'render');
    for (const view of ['integration', 'national', 'data', 'trace'] as const) {
      element.diagram = diagram(view);
      await element.updateComplete;
    }
    const svg = await drawn(diagram('hosting'));
    expect(svg.textContent).toContain('Trung tâm dữ liệu');
    expect(render.mock.calls.length).toBeLessThanOrEqual(2);
    render.mockRestore();
  });

  it('when there is nothing to draw, says so', async () => {
    element.diagram = diagram('integration', { only: [] });
    await expect.poll(() => element.shadowRoot?.querySelector('.status')?.textContent).toBe('Không có gì để vẽ.');
  });
});

describe('<kt-diagram-tables>', () => {
  it.each(['integration', 'national', 'hosting', 'data', 'trace', 'neighbourhood', 'roadmap', 'change'] as const)(
    'lists exactly the boxes that the drawing of %s has',
    async (view) => {
      const shown = diagram(view);
      const svg = await drawn(shown);
      const tables = document.createElement('kt-diagram-tables');
      tables.diagram = shown;
      document.body.append(tables);
      await tables.updateComplete;
      const ids = [...(tables.shadowRoot?.querySelectorAll<HTMLElement>('tr[data-row]') ?? [])].map(
        ({ dataset }) => dataset['row'] ?? '',
      );
      const boxes = ids.filter((id) => /^[ng]\d+$/.test(id)).sort();
      expect(boxes).toEqual(
        nodes(svg)
          .map(({ dataset }) => dataset['node'] ?? '')
          .sort(),
      );
      const lines = svg.querySelectorAll('.flowchart-link:not(.edge-thickness-invisible)').length;
      expect(ids.filter((id) => id.includes('-')).length).toBe(lines);
    },
  );
});
