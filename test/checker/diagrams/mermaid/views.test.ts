import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Diagram, diagramViews, HARD_LIMIT } from '#diagrams/diagram';
import type { Outline } from '#diagrams/outline';
import { diagramOf } from '#diagrams/views';
import { outlineOf } from '../../../../checker/index.ts';
import { arbitraryModel } from '../../../kit/arbitrary-model.ts';
import { deepFreeze } from '../../../kit/model-builder.ts';
import { storedModels } from '../../../kit/stored-models.ts';
import { scaled } from '../../../kit/thorough.ts';
import { readFlowchart, readGantt } from './read-drawing.ts';

const plain = { plateau: 'current', language: 'vi' } as const;
const stored = storedModels('examples', 'provinces').filter(([path]) => !path.includes('loi'));

/** The tables say the same as the drawing, box by box and line by line. */
function expectEqualTables(diagram: Diagram): void {
  const { elements, links } = diagram.tables;
  const drawing = readFlowchart(diagram.text === '' ? 'flowchart TB\n' : diagram.text);
  const boxes = [...drawing.labels.keys()].filter((id) => id.startsWith('n'));
  expect(elements.map(({ id }) => id).filter((id) => id.startsWith('n'))).toEqual(
    boxes.sort((one, other) => Number(one.slice(1)) - Number(other.slice(1))),
  );
  expect(links.map(({ fromId, toId }) => ({ from: fromId, to: toId }))).toEqual(drawing.lines);
  for (const { id, name, part } of elements) {
    const [shown = ''] = drawing.labels.get(id)?.split('\n') ?? [];
    const isCut = shown.endsWith('…');
    expect(
      isCut ? clean(name).startsWith(shown.slice(0, -1)) : clean(name) === shown,
      `${name} is drawn as ${shown}`,
    ).toBe(true);
    expect(drawing.labels.get(drawing.partOf.get(id) ?? '')?.split('\n')[0] ?? '').toBe(part);
  }
  expect(Object.keys(diagram.nodes).sort()).toEqual([...drawing.labels.keys()].sort());
}

const clean = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim();

describe.each(stored)('the diagrams of %s', (path, model) => {
  const outline = deepFreeze(outlineOf(model));

  it.each(diagramViews)('%s is as it was', async (view) => {
    const diagram = diagramOf(view, outline, plain);
    const told = diagram.text === '' ? `%% ${diagram.cut?.vi ?? ''}\n` : `%% ${diagram.cut?.vi ?? ''}\n${diagram.text}`;
    const name = path.replace(/^\w+\//, '').replace('/', '-');
    await expect(told).toMatchFileSnapshot(`../../../golden/diagrams/mermaid/${name}/${view}.mmd`);
  });

  it.each(diagramViews.filter((view) => view !== 'roadmap'))('%s has tables that equal it', (view) => {
    for (const plateau of ['current', 'target'] as const) {
      for (const groupBy of ['none', 'field', 'owner', 'kind'] as const) {
        expectEqualTables(diagramOf(view, outline, { plateau, language: 'vi', groupBy }));
      }
    }
  });

  it('the roadmap draws every plan with a date, and the table has all of them', () => {
    const { text, tables } = diagramOf('roadmap', outline, plain);
    const drawn = readGantt(text);
    expect(drawn.map(({ id }) => id)).toEqual(tables.plans.flatMap(({ id }) => (id === '' ? [] : [id])));
    const initiatives = outline.elements.filter(({ kind }) => kind === 'initiative').map(({ key }) => key);
    expect(initiatives.filter((key) => !tables.plans.some((plan) => plan.key === key))).toEqual([]);
    const undated = tables.plans.filter(({ start, end }) => start === 'chưa nêu' && end === 'chưa nêu');
    expect(undated.filter(({ id }) => id !== '')).toEqual([]);
  });
});

/** A model that is far too large for any drawing. */
function large(n: number): Outline {
  const presence = { current: 'present', target: 'present' } as const;
  const elements = Array.from({ length: n }, (_, i) => ({
    key: `/applications/${i}`,
    id: `ud-${i}`,
    kind: 'application' as const,
    name: { vi: `Ứng dụng ${i}`, en: `Application ${i}` },
    layer: 'applicationsData' as const,
    field: `f${i % 90}`,
    fieldName: { vi: `Lĩnh vực ${i % 90}`, en: `Field ${i % 90}` },
    owner: `o${i % 70}`,
    ownerName: `Cơ quan ${i % 70}`,
    lifecycle: 'operating' as const,
    presence,
  }));
  const links = Array.from({ length: 2 * n }, (_, i) => ({
    key: `/connections/${i}`,
    kind: 'connection' as const,
    from: `/applications/${i % n}`,
    to: `/applications/${(i * 7 + 1) % n}`,
    via: [],
    presence,
  }));
  return { title: 'Lớn', elements, links, fields: [], sources: [], phases: [] };
}

describe('a model of any size', () => {
  it.each([26, 61, 500, 5000])(
    'of %i elements never gives a drawing that cannot be read, and says what was left out',
    (n) => {
      const outline = large(n);
      for (const groupBy of ['none', 'field', 'owner', undefined] as const) {
        const options = groupBy === undefined ? plain : { ...plain, groupBy };
        const diagram = diagramOf('integration', outline, options);
        expectEqualTables(diagram);
        const boxes = diagram.tables.elements.filter(({ id }) => id.startsWith('n'));
        expect(boxes.length).toBeLessThanOrEqual(HARD_LIMIT);
        expect(boxes.flatMap(({ keys }) => keys).sort()).toEqual(outline.elements.map(({ key }) => key).sort());
        expect(boxes.length === n || diagram.cut?.vi.includes('gộp')).toBe(true);
        expect(diagram.text.length).toBeLessThan(50_000);
        expect(diagram.tables.links.length).toBeLessThanOrEqual(150);
      }
    },
  );

  it('is drawn in time that grows with its size', () => {
    const start = performance.now();
    diagramOf('integration', large(20_000), plain);
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('may hold anything: every drawing reads back as its tables, whatever names it has', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.constantFrom(...diagramViews), fc.boolean(), (model, view, isOpen) => {
        const options = { ...plain, ...(isOpen ? { groupBy: 'none' as const } : {}) };
        const diagram = diagramOf(view, outlineOf(model), options);
        if (view !== 'roadmap') expectEqualTables(diagram);
        expect(diagram).toEqual(diagramOf(view, outlineOf(structuredClone(model)), options));
      }),
      { numRuns: scaled(200) },
    );
  });
});
