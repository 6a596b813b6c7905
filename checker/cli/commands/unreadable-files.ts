import type { FileProblem, UnreadableFile } from '#generated/types';
import type { NoModels } from '#node/load-models';
import { FILES } from '#text/cli';
import { type Bilingual, fill } from '#util/bilingual';
import { type Problem, problemText } from '../../index.ts';
import { causeOf } from '../cause.ts';

/** The files and paths that gave no model, as the report for programs tells of them. */
export function unreadableFiles({ broken, pathProblems }: NoModels): UnreadableFile[] {
  return [
    ...pathProblems.map(({ path, reason, cause }) => ({
      path,
      problems: [{ code: reason, message: inBoth(FILES[reason], { path, cause: causeOf(cause) }) }],
    })),
    ...broken.map(({ path, problems, omitted }) => ({
      path,
      problems: problems.map(toFileProblem),
      ...(omitted === 0 ? {} : { omitted }),
    })),
  ];
}

function toFileProblem(problem: Problem): FileProblem {
  const { code, line, column, pointer } = problem;
  const message = { vi: problemText(problem, 'vi'), en: problemText(problem, 'en') };
  return { code, line, column, message, ...(pointer === undefined ? {} : { pointer }) };
}

const inBoth = (text: Bilingual, values: Parameters<typeof fill>[1]): Bilingual => ({
  vi: fill(text, values, 'vi'),
  en: fill(text, values, 'en'),
});
