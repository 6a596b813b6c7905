import { type Model, type Problem, parseModel } from '../../checker/index.ts';

/** A model put together from the pieces of a page up to one of them, with what is wrong with it. */
export interface BuiltModel {
  readonly text: string;
  readonly problems: readonly Problem[];
  readonly model: Model | undefined;
}

/** Adds piece after piece to a model; a section that comes again replaces the one before, as a page tells its readers to do. */
export function buildModels(pieces: readonly string[]): BuiltModel[] {
  let whole = {};
  return pieces.map((piece) => {
    whole = { ...whole, ...JSON.parse(piece) };
    return readText(`${JSON.stringify(whole, null, 2)}\n`);
  });
}

/** Reads a text as the program reads a file. */
export function readText(text: string): BuiltModel {
  const read = parseModel(new TextEncoder().encode(text));
  return read.ok ? { text, problems: [], model: read.model } : { text, problems: read.problems, model: undefined };
}
