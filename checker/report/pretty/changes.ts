import type { ChangeReport, ModelDelta, NewFinding, Standing } from '#generated/types';
import { CHANGES } from '#text/guarding';
import { OUTCOME, REPORT, VERDICT } from '#text/messages';
import { columns } from '#util/wrap-text';
import type { ReportOptions } from '../reporter.ts';
import { shortScore } from '../score-text.ts';
import { paragraph, safe, told, word } from './words.ts';

const SHOWN = 10;

/** What a comparison found, model by model: counts, how score and verdict moved, what is new and what is gone. */
export function changeLines({ against, models, notChecked }: ChangeReport, options: ReportOptions): string[] {
  const changed = models.filter(hasChanged);
  const shown = options.verbose ? models : changed;
  const same = models.length - shown.length;
  return [
    ...paragraph(word(CHANGES.against, options, { against: safe(against) }), 0, options),
    ...shown.flatMap((delta) => modelLines(delta, options)),
    ...(same > 0 ? paragraph(word(CHANGES.same, options, { n: same }), 2, options) : []),
    ...(notChecked > 0 ? paragraph(word(CHANGES.notChecked, options, { n: notChecked }), 2, options) : []),
  ];
}

/** A change as short as a column of a table wants it: "+2 −1". */
export function shortChange(delta: ModelDelta): string {
  if (delta.before === null) return '∗';
  const { added, fixed } = totalsOf(delta);
  return added + fixed === 0 ? '=' : `+${added} −${fixed}`;
}

/** How many findings came and went, those that are not listed among them. */
const totalsOf = ({ added, fixed, unstated, omitted }: ModelDelta) => ({
  added: added.length + (omitted?.added ?? 0),
  failing: added.filter(({ outcome }) => outcome === 'fail').length + (omitted?.failing ?? 0),
  fixed: fixed.length + (omitted?.fixed ?? 0),
  unstated: unstated.length + (omitted?.unstated ?? 0),
});

const hasChanged = ({ before, after, added, fixed, unstated }: ModelDelta): boolean =>
  before === null || added.length + fixed.length + unstated.length > 0 || !isSame(before, after);

const isSame = (before: Standing, after: Standing): boolean =>
  before.verdict === after.verdict &&
  before.score?.low === after.score?.low &&
  before.score?.high === after.score?.high;

function modelLines(delta: ModelDelta, options: ReportOptions): string[] {
  const { model, added, fixed, unstated, omitted } = delta;
  const name = `${safe(model.province.name)} ${safe(model.version)}`;
  const totals = totalsOf(delta);
  const failing = totals.failing === 0 ? '' : ` (${word(CHANGES.failing, options, { n: totals.failing })})`;
  const counts = { ...totals, model: name, failing, unchanged: delta.unchanged };
  const parts = [
    word(CHANGES.counts, options, counts),
    ...(totals.unstated > 0 ? [word(CHANGES.unstated, options, { n: totals.unstated })] : []),
    ...(delta.notAsked > 0 ? [word(CHANGES.notAsked, options, { n: delta.notAsked })] : []),
  ];
  // New to the whole comparison: all its findings are new, and the report tells them.
  const news =
    delta.before === null ? [] : listed(added, omitted?.added, (finding) => newLines(finding, delta, options), options);
  return [
    ...headLines(parts.join(', '), movement(delta, options), options),
    ...news,
    ...listed(
      fixed,
      omitted?.fixed,
      (key) => paragraph(`− ${safe(key)}`, 4, options, 2).map((line) => options.paint('good', line)),
      options,
    ),
    ...listed(
      unstated,
      omitted?.unstated,
      (key) => paragraph(`? ${safe(key)}`, 4, options, 2).map((line) => options.paint('open', line)),
      options,
    ),
  ];
}

/** Counts and movement on one line where they fit. */
function headLines(counts: string, moved: string, options: ReportOptions): string[] {
  const line = `  ${counts}; ${moved}`;
  if (columns(line) <= options.width) return [line];
  return [...paragraph(`${counts};`, 2, options, 2), ...paragraph(moved, 4, options)];
}

function movement({ before, after }: ModelDelta, options: ReportOptions): string {
  const now = { after: scoreOf(after, options) };
  if (before === null) return word(CHANGES.noBefore, options, now);
  const score = { ...now, before: scoreOf(before, options) };
  const verdicts = { before: word(VERDICT[before.verdict], options), after: word(VERDICT[after.verdict], options) };
  return [
    word(score.before === score.after ? CHANGES.sameScore : CHANGES.score, options, score),
    ...(before.verdict === after.verdict ? [] : [word(CHANGES.verdict, options, verdicts)]),
  ].join('; ');
}

const scoreOf = ({ score }: Standing, options: ReportOptions): string =>
  score === null ? word(REPORT.notScored, options) : shortScore(score, options);

function newLines(
  { requirement, outcome, message, pointer, line, column }: NewFinding,
  { model }: ModelDelta,
  options: ReportOptions,
): string[] {
  const place = line === undefined ? safe(pointer) : `${safe(model.path ?? '')}:${line}:${column ?? 1}`;
  const text = `+ ${requirement} ${word(OUTCOME[outcome], options)}: ${told(message, options)} (${place})`;
  const style = outcome === 'fail' ? 'bad' : 'open';
  return paragraph(text, 4, options, 2).map((part) => options.paint(style, part));
}

/** The first few, on request all that are listed; what is left out is counted. */
function listed<Item>(
  items: readonly Item[],
  omitted: number | undefined,
  lines: (item: Item) => string[],
  options: ReportOptions,
): string[] {
  const shown = options.verbose ? items : items.slice(0, SHOWN);
  const more = items.length - shown.length;
  return [
    ...shown.flatMap(lines),
    ...(more > 0 ? paragraph(word(CHANGES.more, options, { n: more }), 4, options) : []),
    ...(omitted ? paragraph(word(CHANGES.notListed, options, { n: omitted }), 4, options) : []),
  ];
}
