import { defaultLimits, formatModel } from '../index.ts';
import { findFiles, type PathProblem, problemOf } from './find-files.ts';
import { type BrokenFile, bytesOf } from './load-models.ts';
import { writeWhole } from './write-file.ts';

/** What came of formatting: files whose text differs from the canonical one, files that have it, and what could not be read. */
export interface FormattedFiles {
  readonly changed: readonly string[];
  readonly same: readonly string[];
  readonly broken: readonly BrokenFile[];
  readonly pathProblems: readonly PathProblem[];
  /** Files that could not be written, with what the operating system says. */
  readonly unwritten: readonly { readonly path: string; readonly cause: unknown }[];
}

/** Brings every model that the paths stand for into its canonical form; with `isDry` nothing is written. */
export function formatFiles(paths: readonly string[], isDry: boolean): FormattedFiles {
  const { files, problems } = findFiles(paths);
  const [changed, same, broken, pathProblems]: [string[], string[], BrokenFile[], PathProblem[]] = [
    [],
    [],
    [],
    [...problems],
  ];
  const unwritten: { path: string; cause: unknown }[] = [];
  for (const file of files) {
    const { path } = file;
    try {
      const content = bytesOf(file, defaultLimits);
      if (content === 'other') continue;
      const formatted = 'bytes' in content ? formatModel(content.bytes) : ({ ok: false, ...content } as const);
      if (!formatted.ok) broken.push({ path, problems: formatted.problems, omitted: formatted.omitted });
      else if (formatted.isUnchanged) same.push(path);
      else {
        const cause = isDry ? undefined : failureOf(() => writeWhole(path, formatted.text));
        if (cause === undefined) changed.push(path);
        else unwritten.push({ path, cause });
      }
    } catch (error) {
      pathProblems.push(problemOf(path, error));
    }
  }
  return { changed, same, broken, pathProblems, unwritten };
}

/** What an act throws, if it does. */
function failureOf(act: () => void): unknown {
  try {
    act();
    return undefined;
  } catch (error) {
    return error;
  }
}
