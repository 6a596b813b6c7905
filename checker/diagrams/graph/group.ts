import { NATIONAL_SORT, PART } from '#text/viewer/diagrams';
import { KIND_WORD, LAYER_WORD } from '#text/viewer/words';
import type { Bilingual } from '#util/bilingual';
import type { Grouping } from '../diagram.ts';
import type { OutlineElement } from '../outline.ts';
import { by as groupsBy } from './by.ts';
import type { GraphNode } from './graph.ts';
import { asWritten, filled, levelOf } from './words.ts';

/** A box of a drawing: one element, or several that are drawn as one. */
export interface Box {
  readonly id: string;
  readonly part: string;
  readonly elements: readonly OutlineElement[];
  /** Name of a group, with its number; a single element has its own. */
  readonly group?: Bilingual;
}

/** Every element as its own box. */
export const singleBoxes = (nodes: readonly GraphNode[]): Box[] =>
  nodes.map(({ element, part }) => single(element, part));

/** Boxes with elements of one part and one value drawn as one, where there are several; hubs stay alone, and what is asked to. */
export function groupedBoxes(nodes: readonly GraphNode[], by: Grouping, alone: ReadonlySet<string>): Box[] {
  const boxes = groupsBy(nodes, ({ element, part, isHub }) => {
    const isAlone = isHub === true || alone.has(element.key);
    return isAlone ? element.key : `group:${part}:${by}:${valueOf(element, by).id}`;
  });
  return [...boxes].flatMap(([id, members]) => {
    const [first] = members;
    if (first === undefined) return [];
    if (members.length === 1) return [single(first.element, first.part)];
    return [
      groupBox(
        id,
        first.part,
        members.map(({ element }) => element),
        valueOf(first.element, by).name,
      ),
    ];
  });
}

/** Boxes merged until no more than the limit are left: the smallest of the fullest part become one. */
export function mergedBoxes(boxes: readonly Box[], limit: number, alone: ReadonlySet<string>): Box[] {
  const parts = [...groupsBy(boxes, ({ part }) => part)].sort(([, one], [, other]) => other.length - one.length);
  let excess = boxes.length - limit;
  return parts.flatMap(([part, members]) => {
    if (excess <= 0) return members;
    const free = members
      .filter(({ id }) => !alone.has(id))
      .sort((one, other) => one.elements.length - other.elements.length);
    const merged = free.slice(0, excess + 1);
    if (merged.length < 2) return members;
    excess -= merged.length - 1;
    const elements = merged.flatMap((box) => box.elements);
    return [
      ...members.filter((box) => !merged.includes(box)),
      groupBox(`group:${part}:others`, part, elements, PART.others),
    ];
  });
}

const single = (element: OutlineElement, part: string): Box => ({ id: element.key, part, elements: [element] });

const groupBox = (id: string, part: string, elements: readonly OutlineElement[], name: Bilingual): Box => ({
  id,
  part,
  elements,
  group: filled(PART.group, { name, n: elements.length }),
});

function valueOf(element: OutlineElement, by: Grouping): { readonly id: string; readonly name: Bilingual } {
  // A model says neither field nor owner nor level of what is national: its sort is all that groups it.
  if (element.kind === 'nationalSystem') {
    const sort = NATIONAL_SORT[element.role ?? 'system'] ?? NATIONAL_SORT.system;
    return { id: element.role ?? '', name: sort };
  }
  switch (by) {
    case 'field':
      return { id: element.field, name: element.fieldName };
    case 'layer':
      return { id: element.layer, name: LAYER_WORD[element.layer] };
    case 'owner':
      return {
        id: element.owner ?? '',
        name: element.owner === undefined ? PART.noOwner : asWritten(element.ownerName ?? element.owner),
      };
    case 'level':
      return { id: String(element.level ?? ''), name: levelOf(element) };
    case 'kind':
      return { id: element.kind, name: KIND_WORD[element.kind] };
  }
}
