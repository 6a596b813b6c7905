import type { CheckResult, RequirementResult } from '#generated/types';
import { DISCLAIMER } from '#text/check';
import { REPORT, VERDICT } from '#text/messages';
import type { Bilingual } from '#util/bilingual';
import { padEnd, padStart } from '#util/wrap-text';
import type { Reporter, ReportOptions } from '../reporter.ts';
import { groupTable } from './groups.ts';
import { head, shortScore } from './head.ts';
import { requirementBlock } from './requirements.ts';
import { labelled, number, paragraph, safe, told, word } from './words.ts';

const SHOWN_FACTS = 5;

/** The report for people: verdict first, then groups, findings, what to state next; several models end with a table. */
const pretty: Reporter = (results, options) => {
  const single = results.flatMap((result) => [
    ...oneModel(result, options),
    '',
    options.paint('faint', '─'.repeat(Math.min(options.width, 100))),
    '',
  ]);
  const table = results.length > 1 ? [...summary(results, options), ''] : [];
  const [first] = results.flatMap(({ requirements }) => requirements.filter(({ outcome }) => outcome === 'fail'));
  const hint = first === undefined ? [] : paragraph(word(REPORT.explainHint, options, { id: first.id }), 0, options);
  return `${[...single, ...table, ...hint, ...paragraph(word(DISCLAIMER, options), 0, options)].join('\n')}\n`;
};

export default pretty;

function oneModel(result: CheckResult, options: ReportOptions): string[] {
  const sections = SECTIONS.flatMap((section) => {
    const chosen = result.requirements.filter((requirement) => section.takes(requirement));
    return chosen.length === 0 ? [] : ['', ...sectionLines(section, chosen, result, options)];
  });
  return [...head(result, options), '', ...groupTable(result, options), ...sections, ...nextFactLines(result, options)];
}

interface Section {
  readonly title: Bilingual;
  readonly always: boolean;
  readonly takes: (requirement: RequirementResult) => boolean;
}

const of = (outcome: RequirementResult['outcome']) => (requirement: RequirementResult) =>
  requirement.outcome === outcome;
const decides = ({ weight }: RequirementResult): boolean => weight > 0;

const SECTIONS: readonly Section[] = [
  { title: REPORT.error, always: true, takes: of('error') },
  {
    title: REPORT.failed,
    always: true,
    takes: (requirement) => requirement.outcome === 'fail' && decides(requirement),
  },
  {
    title: REPORT.remarks,
    always: true,
    takes: (requirement) => requirement.outcome === 'fail' && !decides(requirement),
  },
  { title: REPORT.waived, always: true, takes: of('waived') },
  { title: REPORT.unknown, always: false, takes: of('unknown') },
  { title: REPORT.manual, always: false, takes: of('manual') },
  { title: REPORT.passed, always: false, takes: of('pass') },
  { title: REPORT.notApplicable, always: false, takes: of('notApplicable') },
];

function sectionLines(
  section: Section,
  chosen: readonly RequirementResult[],
  result: CheckResult,
  options: ReportOptions,
): string[] {
  const title = word(section.title, options, { n: chosen.length });
  if (section.always || options.verbose) {
    return [
      options.paint('strong', title),
      ...chosen.flatMap((requirement) => requirementBlock(requirement, result.model.path, options)),
    ];
  }
  return idLines(title, chosen, options);
}

const idLines = (title: string, chosen: readonly RequirementResult[], options: ReportOptions): string[] => [
  `${options.paint('strong', title)} (${word(REPORT.seeVerbose, options)})`,
  ...paragraph(chosen.map(({ id }) => id).join(', '), 2, options),
];

function nextFactLines({ nextFacts }: CheckResult, options: ReportOptions): string[] {
  const shown = nextFacts.filter(({ narrows }) => narrows > 0).slice(0, options.verbose ? 20 : SHOWN_FACTS);
  if (shown.length === 0) return [];
  const lines = shown.flatMap((fact) => [
    ...labelled(
      `  +${number(fact.narrows, options)} ${word(REPORT.points, options)}`,
      told(fact.message, options),
      0,
      options,
    ),
    ...paragraph(
      word(REPORT.forRequirements, options, { n: fact.requirements.length, ids: fact.requirements.join(', ') }),
      6,
      options,
    ).map((line) => options.paint('faint', line)),
  ]);
  return ['', options.paint('strong', word(REPORT.nextFacts, options)), ...lines];
}

function summary(results: readonly CheckResult[], options: ReportOptions): string[] {
  const rows = results.map((result) => ({
    name: `${safe(result.model.province.name)} ${safe(result.model.version)}`,
    verdict: word(VERDICT[result.verdict], options),
    score: shortScore(result.score, options),
    failed: number(result.requirements.filter(({ outcome }) => outcome === 'fail').length, options),
    unknown: number(result.requirements.filter(({ outcome }) => outcome === 'unknown').length, options),
  }));
  const nameWidth = Math.max(...rows.map(({ name }) => name.length), word(REPORT.model, options).length) + 2;
  const verdictWidth = Math.max(...rows.map(({ verdict }) => verdict.length)) + 2;
  const line = (name: string, verdict: string, score: string, failed: string, unknown: string): string =>
    `  ${padEnd(name, nameWidth)}${padEnd(verdict, verdictWidth)}${padStart(score, 14)}${padStart(failed, 8)}${padStart(unknown, 10)}`;
  return [
    options.paint('strong', word(REPORT.summary, options, { n: results.length })),
    options.paint(
      'faint',
      line(
        word(REPORT.model, options),
        word(REPORT.verdict, options),
        word(REPORT.scoreHead, options),
        word(REPORT.failedHead, options),
        word(REPORT.unknownHead, options),
      ),
    ),
    ...rows.map(({ name, verdict, score, failed, unknown }) => line(name, verdict, score, failed, unknown)),
  ];
}
