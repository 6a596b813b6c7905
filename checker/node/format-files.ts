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
  for (const file of files) {
    const { path } = file;
    try {
      const content = bytesOf(file, defaultLimits);
      if (content === 'other') continue;
      const formatted = 'bytes' in content ? formatModel(content.bytes) : ({ ok: false, ...content } as const);
      if (!formatted.ok) broken.push({ path, problems: formatted.problems, omitted: formatted.omitted });
      else if (formatted.isUnchanged) same.push(path);
      else {
        if (!isDry) writeWhole(path, formatted.text);
        changed.push(path);
      }
    } catch (error) {
      pathProblems.push(problemOf(path, error));
    }
  }
  return { changed, same, broken, pathProblems };
}
