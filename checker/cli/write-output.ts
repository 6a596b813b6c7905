import { outputProblem, writeWhole } from '#node/write-file';
import { FILES } from '#text/cli';
import { causeOf } from './cause.ts';
import { Failure } from './failure.ts';
import type { Session } from './session.ts';

/** Throws a Failure when nothing can be written at a place; asked before any work is done for it. */
export function refuseOutput(output: string, session: Session): void {
  const problem = outputProblem(output);
  if (problem !== undefined) throw new Failure(session.say(FILES[problem.reason], { path: problem.path }));
}

/** Writes a text to a file, as UTF-8 without a byte order mark, or to standard output. */
export function writeOutput(text: string, output: string | undefined, session: Session): void {
  if (output === undefined) return session.print(text);
  try {
    writeWhole(output, text);
  } catch (error) {
    throw new Failure(session.say(FILES.cannotWrite, { path: output, cause: causeOf(error) }));
  }
  session.complain(session.say(FILES.written, { path: output }));
}
