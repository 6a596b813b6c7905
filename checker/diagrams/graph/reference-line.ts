import { RELATION } from '#text/viewer/diagrams';
import type { OutlineLink } from '../outline.ts';
import type { GraphLine } from './graph.ts';

/** A reference between two elements as a line that says what it means. */
export const referenceLine = ({ from, to, key, kind, presence }: OutlineLink): GraphLine => ({
  from,
  to,
  key,
  relation: RELATION[kind],
  label: RELATION[kind],
  style: presence.current === 'unstated' ? 'dashed' : 'solid',
  heads: 'end',
});
