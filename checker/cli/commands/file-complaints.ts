import type { NoModels } from '#node/load-models';
import { FILES } from '#text/cli';
import { problemText } from '../../index.ts';
import { causeOf } from '../cause.ts';
import type { Session } from '../session.ts';

/** What to tell about files that could not be read or were left out: one line each, `file:line:column: what is wrong`. */
export function fileComplaints(
  loaded: NoModels & { readonly models: readonly unknown[] },
  paths: readonly string[],
  session: Session,
): string[] {
  const { models, broken, pathProblems, others, leftOut } = loaded;
  const nothing = models.length + broken.length + pathProblems.length + leftOut === 0;
  return [
    ...pathProblems.map(({ path, reason, cause }) => session.say(FILES[reason], { path, cause: causeOf(cause) })),
    ...broken.flatMap(({ path, problems, omitted }) => [
      ...problems.map(
        (problem) => `${path}:${problem.line}:${problem.column}: ${problemText(problem, session.language)}`,
      ),
      ...(omitted > 0 ? [session.say(FILES.omitted, { n: omitted, path })] : []),
    ]),
    ...(nothing ? [session.say(FILES.noModels, { path: paths.join(', ') })] : []),
    ...skippedLines(others, session),
    ...(broken.length > 0 && models.length + broken.length > 1
      ? [session.say(FILES.summary, { good: models.length, bad: broken.length })]
      : []),
  ];
}

/** A misspelt "$schema" makes a model look like any other JSON file, so these are counted always and named on request. */
function skippedLines(others: readonly string[], { say, verbose }: Session): string[] {
  if (others.length === 0) return [];
  if (!verbose) return [say(FILES.skipped, { n: others.length })];
  return [say(FILES.skippedVerbose, { n: others.length }), ...others.map((path) => say(FILES.skippedFile, { path }))];
}
