import { readFileSync } from 'node:fs';
import { defaultLimits } from '../index.ts';
import { findFiles } from './find-files.ts';
import { bytesOf } from './load-models.ts';

/** The files below the paths that claim to be models, in name order; a file that is named is taken at its word. */
export function listModels(paths: readonly string[]): readonly string[] {
  return findFiles(paths).files.flatMap((file) => {
    try {
      return bytesOf(file, defaultLimits) === 'other' ? [] : [file.path];
    } catch {
      return [];
    }
  });
}

/** The content of a file that lies below the paths; undefined for any other, and for one that cannot be read. */
export function readModelFile(paths: readonly string[], path: string): Buffer | undefined {
  const file = findFiles(paths).files.find((one) => one.path === path);
  try {
    return file === undefined || bytesOf(file, defaultLimits) === 'other' ? undefined : readFileSync(file.path);
  } catch {
    return undefined;
  }
}
