import { describe, expect, it } from 'vitest';
import { BOX } from '#diagrams/overview/overview';
import { overviewOf } from '#diagrams/overview/overview-of';
import { Drawing, detailAt, grown, holds, meets, within } from '../../../../viewer/components/overview/culling.ts';
import { largeOutline } from '../../../checker/diagrams/overview/large-outline.ts';

const drawing = new Drawing(overviewOf(largeOutline(400, 600)));
const { overview } = drawing;

describe('culling', () => {
  it.each([
    overview.bounds,
    { x: 0, y: 0, width: 500, height: 300 },
    { x: 700, y: 400, width: 900, height: 10 },
    { x: -9000, y: 0, width: 10, height: 10 },
  ])('gives just the boxes and lines that reach into %o', (part) => {
    const boxes = overview.boxes.filter(({ x, y }) => meets({ x, y, width: BOX.width, height: BOX.height }, part));
    expect(new Set(drawing.boxesIn(part))).toEqual(new Set(boxes));
    const lines = overview.lines.flatMap(({ points }, position) => {
      const xs = points.filter((_value, at) => at % 2 === 0);
      const ys = points.filter((_value, at) => at % 2 === 1);
      const [x, y] = [Math.min(...xs), Math.min(...ys)];
      return meets({ x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y }, part) ? [position] : [];
    });
    expect(drawing.linesIn(part)).toEqual(lines);
  });

  it('finds the lines of an element at each of their stops', () => {
    const line = overview.lines.find(({ link }) => link.via.length > 0);
    const position = line === undefined ? -1 : overview.lines.indexOf(line);
    for (const key of [line?.link.from ?? '', line?.link.via[0] ?? '', line?.link.to ?? '']) {
      expect(drawing.linesAt.get(key)).toContain(position);
    }
  });

  it('draws less the farther away, and the more there would be', () => {
    expect([0.1, 0.5, 0.9].map((scale) => detailAt(scale, 100))).toEqual(['far', 'middle', 'near']);
    expect(detailAt(0.9, 5000)).toBe('far');
  });

  it('grows and cuts rectangles', () => {
    const part = { x: 10, y: 20, width: 100, height: 50 };
    expect(grown(part, 0.5)).toEqual({ x: -40, y: -5, width: 200, height: 100 });
    expect(holds(grown(part, 0.5), part)).toBe(true);
    expect(holds(part, grown(part, 0.5))).toBe(false);
    expect(within(grown(part, 0.5), part)).toEqual(part);
    expect(within({ x: 1000, y: 1000, width: 5, height: 5 }, part)).toEqual({ x: 110, y: 70, width: 1, height: 1 });
  });
});
