import type { Params } from '#util/bilingual';
import { type Located, locate } from './locate.ts';
import type { Draft, Problem } from './problem.ts';
import { positionsAt, type TextPosition } from './text-positions.ts';

/** Gives drafts their lines and columns and sorts them as they stand in the text. */
export function placeProblems(text: string, drafts: readonly Draft[]): readonly Problem[] {
  const pointers = drafts.flatMap(({ pointer, offset, first }) => [
    offset === undefined ? (pointer ?? '') : offset,
    first,
  ]);
  const located = locate(
    text,
    pointers.filter((pointer) => typeof pointer === 'string'),
  );
  const offsets = drafts.flatMap(({ offset, first }) => [offset, first]);
  const positions = positionsAt(
    text,
    offsets.filter((offset) => typeof offset === 'number'),
  );
  const problems = drafts.map((draft) => placed(draft, located, positions));
  return problems.sort((one, other) => one.line - other.line || one.column - other.column);
}

type Positions = ReadonlyMap<number, TextPosition>;

function placed(draft: Draft, located: ReadonlyMap<string, Located>, positions: Positions): Problem {
  const { code, pointer } = draft;
  const { offset, line, column } = placeOf(draft, located, positions);
  const params: Params = { ...draft.params, ...firstPlace(draft, located, positions) };
  return { code, severity: 'error', ...(pointer === undefined ? {} : { pointer }), offset, line, column, params };
}

function placeOf(
  { offset, pointer, isAtKey }: Draft,
  located: ReadonlyMap<string, Located>,
  positions: Positions,
): TextPosition & { readonly offset: number } {
  if (offset !== undefined) return { offset, ...(positions.get(offset) ?? start) };
  const place = located.get(pointer ?? '');
  if (place === undefined) return { offset: 0, ...start };
  const { offset: found, line, column } = isAtKey && place.isExact ? (place.key ?? place) : place;
  return { offset: found, line, column };
}

const start: TextPosition = { line: 1, column: 1 };

function firstPlace({ first }: Draft, located: ReadonlyMap<string, Located>, positions: Positions): Params {
  if (first === undefined) return {};
  const { line, column } = (typeof first === 'number' ? positions.get(first) : located.get(first)) ?? start;
  return { firstLine: line, firstColumn: column };
}
