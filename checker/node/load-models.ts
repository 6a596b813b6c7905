import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { type Model, type Problem, parseModel, type ReadLimits, sizeProblem } from '../index.ts';
import { type FoundFile, findFiles, type PathProblem, problemOf } from './find-files.ts';

/** A model read from a file, with the text that line numbers are found in. */
export interface LoadedModel {
  readonly path: string;
  readonly model: Model;
  readonly text: string;
}

/** A file that claims to be a model and is none, with all that is wrong with it. */
export interface BrokenFile {
  readonly path: string;
  readonly problems: readonly Problem[];
  readonly omitted: number;
}

/** What came of the paths beside models: broken files, paths that lead nowhere, and JSON files that do not claim to be models. */
export interface NoModels {
  readonly broken: readonly BrokenFile[];
  readonly pathProblems: readonly PathProblem[];
  readonly others: readonly string[];
  /** How many files were not asked for. */
  readonly leftOut: number;
}

/** What came of the paths. */
export interface Loaded extends NoModels {
  readonly models: readonly LoadedModel[];
}

/** Every `$schema` of the model language holds these words, also in a file saved as UTF-16. */
const MARKER = 'kientruc-model-';
const MARKERS = [Buffer.from(MARKER), Buffer.from(MARKER, 'utf16le'), Buffer.from(MARKER, 'utf16le').swap16()];
const HEAD_BYTES = 65_536;

/** Reads every model that the paths stand for. One broken file never stops the rest. */
export function loadModels(
  paths: readonly string[],
  limits: ReadLimits,
  onProgress: (done: number, all: number) => void,
  takes?: (file: FoundFile) => boolean,
): Loaded {
  const models: LoadedModel[] = [];
  const others = readModels(paths, limits, { onProgress, takes, onModel: (model) => void models.push(model) });
  return { models, ...others };
}

/** Whom to tell while models are read, and which files to read. */
export interface ModelReader {
  readonly onModel: (model: LoadedModel) => void;
  readonly onProgress?: (done: number, all: number) => void;
  readonly takes?: ((file: FoundFile) => boolean) | undefined;
}

/** Reads the models that the paths stand for, one after the other, so that of many only one need stand in memory. One broken file never stops the rest. */
export function readModels(
  paths: readonly string[],
  limits: ReadLimits,
  { onModel, onProgress = () => {}, takes = () => true }: ModelReader,
): NoModels {
  const { files: found, problems } = findFiles(paths);
  const files = found.filter(takes);
  const broken: BrokenFile[] = [];
  const pathProblems = [...problems];
  const others: string[] = [];
  for (const [position, file] of files.entries()) {
    onProgress(position + 1, files.length);
    const read = readFile(file, limits);
    if (read === 'other') others.push(file.path);
    else if ('model' in read) onModel(read);
    else if ('problems' in read) broken.push(read);
    else pathProblems.push(read);
  }
  return { broken, pathProblems, others, leftOut: found.length - files.length };
}

function readFile(file: FoundFile, limits: ReadLimits): LoadedModel | BrokenFile | PathProblem | 'other' {
  try {
    return loadFile(file, limits);
  } catch (error) {
    return problemOf(file.path, error);
  }
}

function loadFile(file: FoundFile, limits: ReadLimits): LoadedModel | BrokenFile | 'other' {
  const { path } = file;
  const content = bytesOf(file, limits);
  if (content === 'other' || 'problems' in content) return content;
  const read = parseModel(content.bytes, limits);
  if (!read.ok) return { path, problems: read.problems, omitted: read.omitted };
  return {
    path,
    model: read.model,
    // Of a large file it is made when it is asked for.
    get text() {
      return read.text;
    },
  };
}

/** The content of a file that claims to be a model; one that is named is taken at its word. */
export function bytesOf(
  { path, size, isNamed }: FoundFile,
  limits: Pick<ReadLimits, 'maxBytes'>,
): { readonly bytes: Buffer } | BrokenFile | 'other' {
  const tooLarge = sizeProblem(size, limits);
  if (tooLarge) return isNamed || isMarked(headOf(path)) ? { path, problems: [tooLarge], omitted: 0 } : 'other';
  const bytes = readFileSync(path);
  return isNamed || isMarked(bytes) ? { bytes } : 'other';
}

const isMarked = (bytes: Buffer): boolean => MARKERS.some((marker) => bytes.includes(marker));

/** The first bytes of a file that is too large to be read as a whole. */
function headOf(path: string): Buffer {
  const file = openSync(path, 'r');
  try {
    const head = Buffer.alloc(HEAD_BYTES);
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}
