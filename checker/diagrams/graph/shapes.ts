import type { NodeShape } from '../diagram.ts';
import type { OutlineKind } from '../outline.ts';

/** The shape that stands for each kind of element. */
export const SHAPE_OF: Readonly<Record<OutlineKind, NodeShape>> = {
  organisation: 'round',
  function: 'slope',
  service: 'round',
  dataAsset: 'cylinder',
  application: 'box',
  platform: 'hexagon',
  facility: 'trapeze',
  network: 'round',
  standard: 'round',
  measure: 'round',
  gap: 'slope',
  initiative: 'round',
  nationalSystem: 'frame',
};

const brackets: Readonly<Record<NodeShape, readonly [string, string]>> = {
  box: ['[', ']'],
  round: ['(', ')'],
  cylinder: ['[(', ')]'],
  hexagon: ['{{', '}}'],
  frame: ['[[', ']]'],
  slope: ['[/', '/]'],
  trapeze: ['[/', '\\]'],
};

/** A label in the brackets of a shape. */
export function shaped(label: string, shape: NodeShape): string {
  const [open, close] = brackets[shape];
  return `${open}${label}${close}`;
}
