import { formatPointer } from '#util/json-pointer';
import { quote } from '#util/visible-text';
import type { Drafts } from './problem.ts';

/** One element lies within another, because the place at `path` says so. */
export interface PartRelation {
  readonly part: string;
  readonly whole: string;
  readonly path: readonly (string | number)[];
}

const mostShown = 8;

/** Adds a problem for each circle among parts and wholes, at the place that closes it. */
export function addCircles(relations: readonly PartRelation[], drafts: Drafts): void {
  const outward = new Map<string, PartRelation[]>();
  for (const relation of relations) {
    const known = outward.get(relation.part);
    if (known === undefined) outward.set(relation.part, [relation]);
    else known.push(relation);
  }
  const visits = new Map<string, Visit>();
  for (const start of outward.keys()) if (!visits.has(start)) follow(start, outward, visits, drafts);
}

type Visit = 'onTrail' | 'finished';

interface Step {
  readonly element: string;
  next: number;
}

/** Goes outward depth first; a whole that is still on the trail closes a circle. */
function follow(
  start: string,
  outward: ReadonlyMap<string, readonly PartRelation[]>,
  visits: Map<string, Visit>,
  drafts: Drafts,
): void {
  const trail: Step[] = [{ element: start, next: 0 }];
  visits.set(start, 'onTrail');
  for (let step = trail.at(-1); step !== undefined; step = trail.at(-1)) {
    const relation = outward.get(step.element)?.[step.next];
    step.next += 1;
    if (relation === undefined) {
      visits.set(step.element, 'finished');
      trail.pop();
      continue;
    }
    const visit = visits.get(relation.whole);
    if (visit === 'onTrail') addCircle(trail, relation, drafts);
    else if (visit === undefined) {
      visits.set(relation.whole, 'onTrail');
      trail.push({ element: relation.whole, next: 0 });
    }
  }
}

function addCircle(trail: readonly Step[], closing: PartRelation, drafts: Drafts): void {
  if (drafts.isFull) {
    drafts.omitted += 1;
    return;
  }
  const circle = trail.slice(trail.findLastIndex(({ element }) => element === closing.whole));
  const ids = [...circle.map(({ element }) => element), closing.whole].map((id) => quote(id));
  const shown = ids.length <= mostShown ? ids : [...ids.slice(0, mostShown - 2), '…', ...ids.slice(-1)];
  drafts.add({
    code: 'circular-reference',
    pointer: formatPointer(closing.path),
    params: { cycle: shown.join(' → ') },
  });
}
