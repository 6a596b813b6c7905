import { describe, expect, it } from 'vitest';
import type { Outline, OutlineElement, OutlineLink } from '#diagrams/outline';
import { BOX, type Overview, type OverviewBox } from '#diagrams/overview/overview';
import { NOT_DRAWN, overviewOf } from '#diagrams/overview/overview-of';
import { outlineOf } from '../../../../checker/index.ts';
import { modelWith } from '../../../kit/model-builder.ts';
import { storedModels } from '../../../kit/stored-models.ts';
import { largeOutline } from './large-outline.ts';

const inside = (box: OverviewBox, { x, y, width, height }: Overview['bounds']): boolean =>
  box.x >= x && box.y >= y && box.x + BOX.width <= x + width && box.y + BOX.height <= y + height;

const overlap = (one: OverviewBox, other: OverviewBox): boolean =>
  Math.abs(one.x - other.x) < BOX.width && Math.abs(one.y - other.y) < BOX.height;

/** The boxes whose inside a line of right angles crosses. */
function crossed(points: readonly number[], boxes: readonly OverviewBox[]): readonly string[] {
  const found = new Set<string>();
  for (let index = 0; index + 3 < points.length; index += 2) {
    const [x = 0, y = 0, toX = 0, toY = 0] = points.slice(index, index + 4);
    const [left, right, top, bottom] = [Math.min(x, toX), Math.max(x, toX), Math.min(y, toY), Math.max(y, toY)];
    for (const box of boxes) {
      const isIn = right > box.x && left < box.x + BOX.width && bottom > box.y && top < box.y + BOX.height;
      if (isIn) found.add(box.key);
    }
  }
  return [...found];
}

const models = storedModels('provinces', 'examples').map(([path, model]) => [path, outlineOf(model)] as const);

describe.each([...models, ['a large outline', largeOutline(300, 400)] as const])(
  'the overview of %s',
  (_path, outline) => {
    const overview = overviewOf(outline);

    it('draws every element once, save work and rules, in its layer', () => {
      const expected = outline.elements.filter(({ kind }) => !NOT_DRAWN.has(kind)).map(({ key }) => key);
      expect(overview.boxes.map(({ key }) => key)).toEqual(expected);
      for (const box of overview.boxes) expect(overview.cells[box.cell]?.layer).toBe(box.element.layer);
      expect(overview.cells.flatMap(({ boxes }) => boxes).toSorted((one, other) => one - other)).toEqual(
        overview.boxes.map((_box, position) => position),
      );
    });

    it('draws every connection between drawn elements once', () => {
      const keys = new Set(overview.boxes.map(({ key }) => key));
      const expected = outline.links.filter(
        ({ kind, from, to }) => kind === 'connection' && keys.has(from) && keys.has(to),
      );
      expect(overview.lines.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
    });

    it('keeps boxes apart, in their cell and in the picture', () => {
      const { boxes, cells, bounds } = overview;
      const together = boxes.flatMap((box, at) => boxes.slice(at + 1).filter((other) => overlap(box, other)));
      expect(together).toEqual([]);
      expect(boxes.filter((box) => !inside(box, cells[box.cell] ?? bounds))).toEqual([]);
      expect(boxes.filter((box) => !inside(box, bounds))).toEqual([]);
    });

    it('leads no line through a box', () => {
      const hits = overview.lines.flatMap(({ key, link, points }) => {
        const own = new Set([link.from, link.to, ...link.via]);
        const others = overview.boxes.filter((box) => !own.has(box.key));
        return crossed(points, others).map((box) => `${key} ${box}`);
      });
      expect(hits).toEqual([]);
    });

    it('counts in its bundles every step between two cells', () => {
      const cellOf = new Map(overview.boxes.map(({ key, cell }) => [key, cell]));
      const steps = overview.lines.flatMap(({ link: { from, via, to } }) => {
        const cells = [from, ...via, to].flatMap((key) => cellOf.get(key) ?? []);
        return cells.slice(1).filter((cell, at) => cell !== cells[at]);
      });
      expect(overview.bundles.reduce((sum, { count }) => sum + count, 0)).toBe(steps.length);
    });

    it('stands where it stood when the plateau is switched or ghosts are hidden', () => {
      const places = new Map(overview.boxes.map(({ key, x, y }) => [key, { x, y }]));
      for (const other of [overviewOf(outline, { plateau: 'target' }), overviewOf(outline, { hideGhosts: true })]) {
        for (const { key, x, y } of other.boxes) expect({ x, y }).toEqual(places.get(key));
        expect(other.bounds).toEqual(overview.bounds);
      }
    });
  },
);

/** The outline with one more element in the same layer and field. */
const withOneMore = (outline: Outline, like: OutlineElement): Outline => ({
  ...outline,
  elements: [...outline.elements, { ...like, key: '/applications/99999', id: 'them-mot' }],
});

const steps = { x: BOX.width + BOX.gapX, y: BOX.height + BOX.gapY };
const sides = new Set(['direction', 'security', 'external']);

/** How far boxes of the layers from top to bottom move when a cell gets one more; `isStable` unless the whole grid is cut anew. */
function movesOf(outline: Outline, before: Overview, cell: Overview['cells'][number], like: OutlineElement) {
  const after = new Map(overviewOf(withOneMore(outline, like)).boxes.map((box) => [box.key, box]));
  const stacked = before.boxes.filter(({ element }) => !sides.has(element.layer));
  const moves = stacked.map((box) => {
    const now = after.get(box.key) ?? box;
    return { x: box.x, y: box.y, dx: Math.abs(now.x - box.x), dy: Math.abs(now.y - box.y) };
  });
  const near = moves.filter(({ x, y }) => x < cell.x && y < cell.y);
  const isStable =
    near.every(({ dx, dy }) => dx === 0 && dy === 0) && moves.every(({ dx, dy }) => dx <= steps.x && dy <= steps.y);
  return { isStable, share: moves.filter(({ dx, dy }) => dx + dy > 0).length / Math.max(1, moves.length) };
}

describe('one more element', () => {
  const all = models.flatMap(([, outline]) => {
    const before = overviewOf(outline);
    return before.cells.flatMap((cell) => {
      const like = before.boxes[cell.boxes[0] ?? -1]?.element;
      return like === undefined ? [] : [movesOf(outline, before, cell, like)];
    });
  });

  it('moves nothing above and left of its cell, and the rest by one step at most, in nine of ten places', () => {
    const stable = all.filter(({ isStable }) => isStable);
    expect(all.length).toBeGreaterThan(100);
    expect(stable.length / all.length).toBeGreaterThan(0.9);
  });

  it('leaves four of five boxes where they were', () => {
    expect(all.reduce((sum, { share }) => sum + share, 0) / all.length).toBeLessThan(0.2);
  });
});

describe('the overview', () => {
  it('leads a connection through what it goes through', () => {
    const overview = overviewOf(
      outlineOf(
        modelWith({
          applications: [{ id: 'a', name: 'A' }],
          platforms: [{ id: 'p', name: 'P', role: 'lgsp' }],
          connections: [{ id: 'c', from: 'a', to: 'csdlqg-dan-cu', via: ['p', 'ndxp'] }],
        }),
      ),
    );
    const [line] = overview.lines;
    const platform = overview.boxes.find(({ element }) => element.id === 'p');
    const touches = (line?.points ?? []).flatMap((x, at, points) =>
      at % 2 === 0 && platform !== undefined && x > platform.x && x < platform.x + BOX.width ? [points[at + 1]] : [],
    );
    expect(touches).toContain(platform?.y);
    expect(overview.bundles.reduce((sum, { count }) => sum + count, 0)).toBeGreaterThan(1);
  });

  it('tells what stays, comes, goes, is missing, and of what nothing is said', () => {
    const lifecycles = ['operating', 'pilot', 'building', 'planned', 'retiring', 'absent'] as const;
    const outline = outlineOf(
      modelWith({
        applications: [
          ...lifecycles.map((lifecycle) => ({ id: lifecycle, name: lifecycle, lifecycle })),
          { id: 'x', name: 'X' },
        ],
      }),
    );
    const told = (plateau: 'current' | 'target'): readonly unknown[] =>
      overviewOf(outline, { plateau }).boxes.map(({ change, isGhost }) => `${change}${isGhost ? ' (ghost)' : ''}`);
    expect(told('current')).toEqual([
      'kept',
      'kept',
      'new (ghost)',
      'new (ghost)',
      'retiring',
      'absent (ghost)',
      'unstated',
    ]);
    expect(told('target')).toEqual(['kept', 'kept', 'new', 'new', 'retiring (ghost)', 'absent (ghost)', 'unstated']);
    expect(overviewOf(outline, { hideGhosts: true }).boxes).toHaveLength(4);
  });

  it('shows all layers of the framework, also of an empty model', () => {
    const { bands, boxes, bounds } = overviewOf(outlineOf(modelWith({})));
    expect(bands.map(({ layer }) => layer)).toEqual([
      'users',
      'channels',
      'portalServices',
      'applicationsData',
      'integration',
      'infrastructure',
      'direction',
      'security',
      'external',
    ]);
    expect(boxes).toEqual([]);
    expect(Object.values(bounds).every(Number.isFinite)).toBe(true);
  });

  it('draws other lines when asked, and none of an element to itself', () => {
    const outline = largeOutline(20, 0);
    const [first, second] = outline.elements;
    const link = (key: string, to: string | undefined): OutlineLink => ({
      key,
      kind: 'hostedBy',
      from: first?.key ?? '',
      to: to ?? '',
      via: [],
      presence: { current: 'present', target: 'present' },
    });
    const linked = { ...outline, links: [link('/a', second?.key), link('/b', first?.key)] };
    expect(overviewOf(linked).lines).toEqual([]);
    expect(overviewOf(linked, { links: ['hostedBy'] }).lines.map(({ key }) => key)).toEqual(['/a']);
  });
});
