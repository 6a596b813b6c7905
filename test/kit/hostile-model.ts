import { findHidden } from '#util/visible-text';
import { defaultLimits, parseModel } from '../../checker/index.ts';
import { hostileAtoms } from './hostile-text.ts';

const limits = { ...defaultLimits, maxProblems: 1_000_000 };

/** A model with a hostile piece behind every text that the schema lets be free, and the places of those texts. */
export function hostileModel(text: string): { readonly text: string; readonly places: ReadonlyMap<string, string> } {
  const model: unknown = JSON.parse(text);
  const places = new Map(
    stringsIn(model, '').map(([pointer, value], at) => [pointer, `${value} ${pieces[at % pieces.length]}`]),
  );
  for (;;) {
    const written = JSON.stringify(withTexts(model, places, ''), null, 2);
    const read = parseModel(new TextEncoder().encode(written), limits);
    if (read.ok) return { text: written, places };
    const wrong = read.problems.flatMap(({ pointer }) =>
      [...places.keys()].filter((place) => isAt(place, pointer ?? '')),
    );
    if (wrong.length === 0) throw new Error(`The model cannot be made hostile: ${JSON.stringify(read.problems[0])}`);
    for (const pointer of wrong) places.delete(pointer);
  }
}

/** The pieces that a model may hold: those with signs nobody sees are refused when it is read. */
const pieces = hostileAtoms.filter((piece) => piece.trim() !== '' && findHidden(piece, false) === undefined);

const isAt = (place: string, pointer: string): boolean => place === pointer || place.startsWith(`${pointer}/`);

function stringsIn(value: unknown, pointer: string): [string, string][] {
  if (typeof value === 'string') return [[pointer, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => stringsIn(part, `${pointer}/${name}`));
}

function withTexts(value: unknown, texts: ReadonlyMap<string, string>, pointer: string): unknown {
  if (typeof value === 'string') return texts.get(pointer) ?? value;
  if (Array.isArray(value)) return value.map((part: unknown, at) => withTexts(part, texts, `${pointer}/${at}`));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [name, withTexts(part, texts, `${pointer}/${name}`)]),
  );
}
