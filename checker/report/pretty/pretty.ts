import type { CheckResult, RequirementResult } from '#generated/types';
import { DISCLAIMER } from '#text/check';
import { REPORT } from '#text/messages';
import type { Bilingual } from '#util/bilingual';
import type { Reporter, ReportOptions } from '../reporter.ts';
import { citedDocuments } from './citations.ts';
import { groupTable } from './groups.ts';
import { head } from './head.ts';
import { nextFactLines } from './next-facts.ts';
import { requirementBlock } from './requirements.ts';
import { summary } from './summary.ts';
import { paragraph, word } from './words.ts';

/** Up to so many requirements are named where they are not told in full; more ids would only be noise. */
const LISTED_IDS = 12;

/** The report for people: verdict first, then groups, findings, what to state next; several models end with a table. */
const pretty: Reporter = (results, options) => {
  const line = options.paint('faint', '─'.repeat(options.width));
  const blocks = [
    ...results.flatMap((result) => [oneModel(result, options), [line]]),
    citedDocuments(results.map(shownOnly(options)), options),
    results.length > 1 ? summary(results, options) : [],
    [...explainHint(results, options), ...paragraph(word(DISCLAIMER, options), 0, options)],
  ];
  return `${blocks
    .filter((block) => block.length > 0)
    .map((block) => block.join('\n'))
    .join('\n\n')}\n`;
};

export default pretty;

function oneModel(result: CheckResult, options: ReportOptions): string[] {
  const sections = SECTIONS.flatMap((section) => {
    const chosen = result.requirements.filter(section.takes).sort(byStrength);
    return chosen.length === 0 ? [] : ['', ...sectionLines(section, chosen, result, options)];
  });
  return [...head(result, options), '', ...groupTable(result, options), ...sections, ...nextFactLines(result, options)];
}

interface Section {
  readonly title: Bilingual;
  /** Whether the section is told in full without being asked for. */
  readonly isAlwaysFull: boolean;
  readonly takes: (requirement: RequirementResult) => boolean;
}

const RANK: Record<RequirementResult['strength'], number> = { must: 0, should: 1, may: 2 };
const byStrength = (one: RequirementResult, other: RequirementResult): number =>
  RANK[one.strength] - RANK[other.strength];

const of = (outcome: RequirementResult['outcome']) => (requirement: RequirementResult) =>
  requirement.outcome === outcome;
const failed =
  (decides: boolean) =>
  ({ outcome, weight }: RequirementResult) =>
    outcome === 'fail' && weight > 0 === decides;

const SECTIONS: readonly Section[] = [
  { title: REPORT.error, isAlwaysFull: true, takes: of('error') },
  { title: REPORT.failed, isAlwaysFull: true, takes: failed(true) },
  { title: REPORT.remarks, isAlwaysFull: true, takes: failed(false) },
  { title: REPORT.waived, isAlwaysFull: true, takes: of('waived') },
  { title: REPORT.unknown, isAlwaysFull: false, takes: of('unknown') },
  { title: REPORT.manual, isAlwaysFull: false, takes: of('manual') },
  { title: REPORT.passed, isAlwaysFull: false, takes: of('pass') },
  { title: REPORT.notApplicable, isAlwaysFull: false, takes: of('notApplicable') },
];

function sectionLines(
  { title, isAlwaysFull }: Section,
  chosen: readonly RequirementResult[],
  { model }: CheckResult,
  options: ReportOptions,
): string[] {
  const heading = word(title, options, { n: chosen.length });
  if (isAlwaysFull || options.verbose) {
    const blocks = chosen.map((requirement) => requirementBlock(requirement, model.path, options).join('\n'));
    return [options.paint('strong', heading), ...blocks.flatMap((block) => ['', block])];
  }
  const hint = word(REPORT.seeVerbose, options);
  if (chosen.length > LISTED_IDS) return paragraph(`${heading}: ${hint}`, 0, options);
  const ids = chosen.map(({ id }) => id).join(', ');
  return [options.paint('strong', heading), ...paragraph(`${ids} (${hint})`, 2, options)];
}

/** A result with the requirements only that the report tells in full. */
const shownOnly =
  ({ verbose }: ReportOptions) =>
  (result: CheckResult): CheckResult => ({
    ...result,
    requirements: result.requirements.filter(
      (requirement) => verbose || SECTIONS.some(({ isAlwaysFull, takes }) => isAlwaysFull && takes(requirement)),
    ),
  });

function explainHint(results: readonly CheckResult[], options: ReportOptions): string[] {
  const all = results.flatMap(({ requirements }) => requirements);
  const [first = all[0]] = all.filter(of('fail')).sort(byStrength);
  return first === undefined ? [] : paragraph(word(REPORT.explainHint, options, { id: first.id }), 0, options);
}
