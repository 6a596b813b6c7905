import type { Loaded } from '#node/load-models';
import { FILES } from '#text/cli';
import { problemText } from '../../index.ts';
import type { Session } from '../session.ts';

/** What to tell about files that could not be read or were left out: one line each, `file:line:column: what is wrong`. */
export function fileComplaints(loaded: Loaded, paths: readonly string[], session: Session): string[] {
  const { models, broken, pathProblems, others } = loaded;
  const nothing = models.length + broken.length + pathProblems.length === 0;
  return [
    ...pathProblems.map(({ path, reason, cause }) => session.say(FILES[reason], { path, cause })),
    ...broken.flatMap(({ path, problems, omitted }) => [
      ...problems.map(
        (problem) => `${path}:${problem.line}:${problem.column}: ${problemText(problem, session.language)}`,
      ),
      ...(omitted > 0 ? [session.say(FILES.omitted, { n: omitted, path })] : []),
    ]),
    ...(nothing ? [session.say(FILES.noModels, { path: paths.join(', ') })] : []),
    ...(session.verbose && others.length > 0
      ? [
          session.say(FILES.skipped, { n: others.length }),
          ...others.map((path) => session.say(FILES.skippedFile, { path })),
        ]
      : []),
    ...(broken.length > 0 && models.length + broken.length > 1
      ? [session.say(FILES.summary, { good: models.length, bad: broken.length })]
      : []),
  ];
}
