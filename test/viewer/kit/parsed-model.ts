import { type Model, parseModel } from '../../../checker/index.ts';

/** A model from its text; throws when it is none. */
export function parsed(text: string): Model {
  const read = parseModel(new TextEncoder().encode(text));
  if (!read.ok) throw new Error('The text is no model.');
  return read.model;
}
