import { formatFiles } from '#node/format-files';
import { FILES } from '#text/cli';
import { FORMAT } from '#text/guarding';
import { causeOf } from '../cause.ts';
import type { Session } from '../session.ts';
import { fileComplaints } from './file-complaints.ts';

/** Writes models in their canonical form, or only says which are not: exit code 0 done, 1 not canonical, 2 a file could not be read. */
export function runFmt(paths: readonly string[], isDry: boolean, session: Session): number {
  const asked = paths.length === 0 ? ['.'] : paths;
  const { changed, same, broken, pathProblems, unwritten } = formatFiles(asked, isDry);
  for (const path of changed) session.complain(session.say(isDry ? FORMAT.wouldFormat : FORMAT.formatted, { path }));
  for (const { path, cause } of unwritten)
    session.complain(session.say(FILES.cannotWrite, { path, cause: causeOf(cause) }));
  const models = [...changed, ...same, ...unwritten];
  for (const line of fileComplaints({ models, broken, pathProblems, others: [], leftOut: 0 }, asked, session))
    session.complain(line);
  if (models.length > 0) {
    const counts = { changed: changed.length, same: same.length };
    session.complain(session.say(isDry && changed.length > 0 ? FORMAT.checkSummary : FORMAT.summary, counts));
  }
  if (broken.length + pathProblems.length + unwritten.length > 0 || models.length === 0) return 2;
  return isDry && changed.length > 0 ? 1 : 0;
}
