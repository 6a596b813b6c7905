import { type LoadedModel, loadModels } from '#node/load-models';
import { rewriteFile } from '#node/rewrite-file';
import { paragraph } from '#report/pretty/words';
import type { ReportOptions } from '#report/reporter';
import { shortScore } from '#report/score-text';
import { FIX } from '#text/fixes';
import { formatNumber } from '#text/format-number';
import type { Bilingual } from '#util/bilingual';
import {
  type AppliedFix,
  type CheckOptions,
  type CheckResult,
  check,
  defaultLimits,
  type FixedModel,
  fixModel,
} from '../../index.ts';
import { causeOf } from '../cause.ts';
import { Failure } from '../failure.ts';
import { reportOptions, type Session } from '../session.ts';
import { type CheckRequest, hasBadFiles, refuseEmptyScope, settingsFor, tellGates } from './check.ts';
import { fileComplaints } from './file-complaints.ts';

/**
 * Applies the edits that findings carry, shows each as before and after, and writes the files. Exit codes as `check` has them, for the models
 * as they are afterwards.
 */
export function runFix(request: CheckRequest, isDryRun: boolean, session: Session): number {
  const limits = limitsOf(request);
  const loaded = loadModels(request.paths, limits, session.progress);
  try {
    const results = loaded.models.map((source) => {
      const options = optionsOf(source.path, request);
      const fixed = fixModel(source, settingsFor(source.path, request).framework, options, limits);
      refuseEmptyScope([fixed.before], session);
      session.print(reportOn(source, fixed, isDryRun, session));
      if (fixed.fixes.length === 0 || isDryRun) return fixed.after;
      return write(source, fixed, request, session);
    });
    const isGateMet = tellGates(results, request, session);
    if (hasBadFiles(loaded) || results.length === 0) return 2;
    return isGateMet ? 0 : 1;
  } finally {
    for (const line of fileComplaints(loaded, request.paths, session)) session.complain(line);
  }
}

/** The hashes are wanted: they tell whether what was written is what was announced. */
const optionsOf = (path: string, request: CheckRequest): CheckOptions => ({
  ...request.check,
  path,
  leaveOut: ['asks', 'witness'],
});

const limitsOf = ({ maxBytes, maxDepth }: CheckRequest) => ({ ...defaultLimits, maxBytes, maxDepth });

/** Writes the file, reads it again, and holds the new result to what was announced. */
function write({ path, text }: LoadedModel, fixed: FixedModel, request: CheckRequest, session: Session): CheckResult {
  try {
    if (!rewriteFile(path, text, fixed.text)) throw new Failure(session.say(FIX.changedMeanwhile, { path }));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure(session.say(FIX.cannotWrite, { path, cause: causeOf(error) }));
  }
  session.complain(session.say(FIX.written, { path }));
  const [written] = loadModels([path], limitsOf(request), () => {}).models;
  const again = written && check(written.model, settingsFor(path, request).framework, optionsOf(path, request));
  if (JSON.stringify(again) !== JSON.stringify(fixed.after))
    throw new Error(`The check of "${path}" after the edits differs from what was announced.`);
  return fixed.after;
}

function reportOn({ path }: LoadedModel, fixed: FixedModel, isDryRun: boolean, session: Session): string {
  const { say } = session;
  const options = reportOptions(session, false);
  const { fixes } = fixed;
  if (fixes.length === 0) return `${paragraph(say(FIX.nothing, { path }), 0, options).join('\n')}\n`;
  const lines = [
    ...paragraph(say(FIX.found, { path, n: fixes.length }), 0, options).map((line) => options.paint('strong', line)),
    ...fixes.flatMap((fix) => ['', ...fixLines(fix, options, session)]),
    '',
    ...scoreLines(fixed, options, session),
    ...(isDryRun ? paragraph(say(FIX.notWritten), 0, options) : []),
  ];
  return `${lines.join('\n')}\n\n`;
}

function fixLines(fix: AppliedFix, options: ReportOptions, { language, say }: Session): string[] {
  const { requirements, message, place, changes } = fix;
  const shown = (value: unknown, otherwise: Bilingual): string =>
    value === undefined ? say(otherwise) : JSON.stringify(value);
  return [
    ...paragraph(`• ${requirements.join(', ')}  ${message[language]}`, 2, options, 2),
    ...(place === undefined ? [] : paragraph(place[language], 4, options)),
    ...changes.flatMap(({ path, before, after }) => [
      ...paragraph(path, 4, options),
      ...paragraph(`- ${shown(before, FIX.nothingThere)}`, 6, options, 2).map((line) => options.paint('bad', line)),
      ...paragraph(`+ ${shown(after, FIX.gone)}`, 6, options, 2).map((line) => options.paint('good', line)),
    ]),
  ];
}

function scoreLines({ before, after }: FixedModel, options: ReportOptions, { say, language }: Session): string[] {
  const moved = (bound: 'low' | 'high'): string => {
    const step = Math.round(((after.score?.[bound] ?? 0) - (before.score?.[bound] ?? 0)) * 1000) / 1000;
    if (step === 0) return say(FIX.unchanged);
    return `${step > 0 ? '+' : '−'}${formatNumber(Math.abs(step), language)}`;
  };
  const counted = (result: CheckResult, outcome: 'fail' | 'unknown'): number =>
    result.requirements.filter((requirement) => requirement.outcome === outcome).length;
  const steps = say(FIX.lowAndHigh, { low: moved('low'), high: moved('high') });
  const scores = `${shortScore(before.score, options)} → ${shortScore(after.score, options)}`;
  return [
    ...paragraph(`${say(FIX.score)}: ${scores} (${steps})`, 0, options),
    ...(['fail', 'unknown'] as const).flatMap((outcome) => {
      const numbers = { before: counted(before, outcome), after: counted(after, outcome) };
      return paragraph(say(outcome === 'fail' ? FIX.failed : FIX.open, numbers), 0, options);
    }),
  ];
}
