import { describe, expect, it } from 'vitest';
import { overviewOf } from '#diagrams/overview/overview-of';
import { outlineOf } from '../../../../checker/index.ts';
import { Drawing } from '../../../../viewer/components/overview/culling.ts';
import { directionOf, linkedTo, nextBox } from '../../../../viewer/components/overview/walk.ts';
import { modelWith } from '../../../kit/model-builder.ts';

const drawing = new Drawing(
  overviewOf(
    outlineOf(
      modelWith({
        applications: ['a', 'b', 'c'].map((id) => ({ id, name: id, layer: 'applicationsData' })),
        platforms: [{ id: 'lgsp', name: 'LGSP', role: 'lgsp' }],
        facilities: [{ id: 'ttdl', name: 'TTDL', kind: 'dataCentre' }],
        connections: [
          { id: 'k1', from: 'a', to: 'c' },
          { id: 'k2', from: 'a', to: 'ttdl', via: ['lgsp'] },
        ],
      }),
    ),
  ),
);
const boxOf = (id: string) => {
  const box = drawing.overview.boxes.find(({ element }) => element.id === id);
  if (box === undefined) throw new Error(id);
  return box;
};

describe('the walk along links', () => {
  it('knows what an element is linked to, each once, stops on the way among them', () => {
    expect(linkedTo(drawing, boxOf('a').key).map(({ element }) => element.id)).toEqual(['c', 'lgsp', 'ttdl']);
    expect(linkedTo(drawing, boxOf('b').key)).toEqual([]);
  });

  it('goes to the linked element, even when another one is nearer', () => {
    expect(nextBox(drawing, boxOf('a'), 'right')?.element.id).toBe('c');
    expect(nextBox(drawing, boxOf('a'), 'down')?.element.id).toBe('lgsp');
  });

  it('goes to the nearest element where no link leads that way', () => {
    expect(nextBox(drawing, boxOf('b'), 'right')?.element.id).toBe('c');
    expect(nextBox(drawing, boxOf('c'), 'left')?.element.id).toBe('a');
    expect(nextBox(drawing, boxOf('a'), 'left')).toBeUndefined();
  });

  it('knows the arrow keys', () => {
    expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'a'].map(directionOf)).toEqual([
      'left',
      'right',
      'up',
      'down',
      undefined,
    ]);
  });
});
