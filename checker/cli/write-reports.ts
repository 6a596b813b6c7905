import type { CheckResult, ResultPart, UnreadableFile } from '#generated/types';
import { appendText } from '#node/write-file';
import { type ReporterEntry, reporters } from '#report/index';
import type { Reporter, ReportOptions } from '#report/reporter';
import { OUTPUT_FAULT } from '#text/outputs';
import { causeOf } from './cause.ts';
import { Failure } from './failure.ts';
import type { Output } from './outputs.ts';
import { reportOptions, type Session } from './session.ts';
import { writeOutput } from './write-output.ts';

/** What GitHub shows on the page of a run. */
const STEP_SUMMARY = 'markdown';

const hasStepSummary = ({ format }: Output): boolean => format === 'github';

const formatsOf = (outputs: readonly Output[]): readonly string[] =>
  outputs.flatMap((output) => (hasStepSummary(output) ? [output.format, STEP_SUMMARY] : [output.format]));

/** The parts of a result that none of the reports reads. */
export function unreadBy(outputs: readonly Output[], { verbose }: Session): readonly ResultPart[] {
  const unread = formatsOf(outputs).map((format) => entryNamed(format).unread?.(verbose) ?? []);
  const [first = [], ...others] = unread;
  return first.filter((part) => others.every((parts) => parts.includes(part)));
}

/** The findings of a requirement that the reports show; undefined when one shows all, or one shows others than another. */
export function shownBy(outputs: readonly Output[]): ReporterEntry['shown'] {
  const [shown, ...others] = new Set(formatsOf(outputs).map((format) => entryNamed(format).shown));
  return others.length === 0 ? shown : undefined;
}

/** Writes every report that is asked for, each whole or not at all; true when all were written. One that fails does not keep the others back. */
export async function writeReports(
  results: readonly CheckResult[],
  unreadable: readonly UnreadableFile[],
  outputs: readonly Output[],
  session: Session,
  more: Pick<ReportOptions, 'changes' | 'page'> = {},
): Promise<boolean> {
  let areAllWritten = true;
  for (const { format, file } of outputs) {
    // The report for people has nothing to say on a screen where the complaints already stand.
    if (results.length === 0 && format === 'pretty' && file === undefined) continue;
    const write = await reporterNamed(format);
    const text = write(results, { ...reportOptions(session, file !== undefined), ...more }, unreadable);
    areAllWritten = isWritten(text, file, session) && areAllWritten;
  }
  if (outputs.some(hasStepSummary)) await writeStepSummary(results, unreadable, session, more);
  return areAllWritten;
}

function isWritten(text: string, file: string | undefined, session: Session): boolean {
  try {
    writeOutput(text, file, session);
    return true;
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    session.complain(error.message);
    return false;
  }
}

/** GitHub shows the Markdown that a step appends to this file on the page of the run. Its loss is told, but spoils no check. */
async function writeStepSummary(
  results: readonly CheckResult[],
  unreadable: readonly UnreadableFile[],
  session: Session,
  more: Pick<ReportOptions, 'changes'>,
): Promise<void> {
  const path = session.streams.environment['GITHUB_STEP_SUMMARY'];
  if (path === undefined || path === '') return;
  const write = await reporterNamed(STEP_SUMMARY);
  try {
    appendText(path, `${write(results, { ...reportOptions(session, true), ...more, verbose: false }, unreadable)}\n`);
  } catch (error) {
    session.complain(session.say(OUTPUT_FAULT.summaryLost, { cause: causeOf(error) }));
  }
}

const reporterNamed = async (format: string): Promise<Reporter> => (await entryNamed(format).load()).default;

function entryNamed(format: string): ReporterEntry {
  const entry = reporters.find(({ name }) => name === format);
  if (!entry) throw new Error(`There is no reporter "${format}".`);
  return entry;
}
