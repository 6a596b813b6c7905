import type { CheckResult, RequirementResult } from '#generated/types';
import { MODE, OUTCOME, PLATEAU, REPORT, VERDICT } from '#text/messages';
import { MARKDOWN } from '#text/outputs';
import { MARK } from '../pretty/marks.ts';
import type { ReportOptions } from '../reporter.ts';
import { scoreText, shortScore } from '../score-text.ts';
import { countsOf, OUTCOMES } from '../told-findings.ts';
import { day, number, safe, told, word } from '../words.ts';
import { codeSpan, inert, inertCell } from './inert.ts';
import { type Detail, openLines, requirementLines } from './requirement-lines.ts';
import { table } from './table.ts';

const RANK: Record<RequirementResult['strength'], number> = { must: 0, should: 1, may: 2 };

/** One model: verdict, groups, what fails by group, what is open, what to state next. */
export function modelSection(result: CheckResult, level: number, detail: Detail, options: ReportOptions): string[] {
  const { groups } = result;
  return [
    ...headLines(result, level, options),
    '',
    ...table(
      [REPORT.group, REPORT.scoreHead].map((head) => word(head, options)),
      groups.map(({ id, name, score, counts }) => [
        inertCell(`${id} ${name[options.language]}`),
        score === null ? word(REPORT.notScored, options) : shortScore(score, options),
        ...(['pass', 'fail', 'unknown'] as const).map((outcome) => number(counts[outcome], options)),
      ]),
      options,
    ),
    '',
    word(MARKDOWN.interval, options),
    ...(detail.hasFailed ? brokenLines(result, level, detail, options) : []),
    ...factLines(result, level, detail, options),
    ...(detail.hasOpen ? foldedLines(result, detail, options) : []),
    '',
    `<sub>${word(MARKDOWN.identity, options, identity(result))}</sub>`,
  ];
}

function headLines(result: CheckResult, level: number, options: ReportOptions): string[] {
  const { model, framework, plateau, verdict, score, receipt, notes } = result;
  const counts = countsOf(result);
  const about = [
    inert(told(framework.name, options)),
    word(PLATEAU[plateau], options),
    word(MODE[framework.mode], options),
    word(REPORT.asOf, options, { date: day(receipt.asOf, options) }),
  ];
  return [
    `${'#'.repeat(level)} ${inert(`${model.province.name} ${model.version}`)} – ${word(VERDICT[verdict], options)}`,
    '',
    `**${scoreText(score, options)}**`,
    '',
    OUTCOMES.filter((outcome) => counts[outcome] > 0)
      .map((outcome) => `${MARK[outcome].sign} ${word(OUTCOME[outcome], options)}: ${number(counts[outcome], options)}`)
      .join(' · '),
    '',
    `- ${inert(model.title)}`,
    ...(model.path === undefined ? [] : [`- ${codeSpan(model.path)}`]),
    `- ${about.join(' · ')}`,
    ...notes.map((note) => `- ${inert(told(note, options))}`),
  ];
}

const identity = ({ receipt }: CheckResult): Readonly<Record<string, string>> => ({
  engine: codeSpan(receipt.engine.replace(/(sha256:.{12}).*/, '$1')),
  model: shortHash(receipt.model),
  framework: shortHash(receipt.framework),
});

const shortHash = (hash: string | undefined): string => (hash === undefined ? '–' : codeSpan(hash.slice(0, HASH)));

/** Enough of a hash to tell two apart; the whole stands in the result document. */
const HASH = 'sha256:'.length + 12;

/** What could not be judged, then what fails, group by group, musts first. */
const brokenLines = (result: CheckResult, level: number, detail: Detail, options: ReportOptions): string[] =>
  (['error', 'fail'] as const).flatMap((outcome) => {
    const chosen = byGroup(result, (requirement) => requirement.outcome === outcome);
    const title = outcome === 'error' ? REPORT.error : REPORT.failed;
    const heading = `${'#'.repeat(level + 1)} ${word(title, options, { n: countsOf(result)[outcome] })}`;
    if (chosen.length === 0) return outcome === 'error' ? [] : ['', heading, '', word(MARKDOWN.allFit, options)];
    return [
      '',
      heading,
      ...chosen.flatMap(({ group, requirements }) => [
        '',
        `**${inert(`${group.id} ${group.name[options.language]}`)}**`,
        '',
        ...requirements.flatMap((requirement) => requirementLines(requirement, result, detail, options)),
      ]),
    ];
  });

/** What does not stand out: open, waived, for a person; folded away where the platform can fold. */
function foldedLines(result: CheckResult, detail: Detail, options: ReportOptions): string[] {
  return (['unknown', 'manual', 'waived'] as const).flatMap((outcome) => {
    const groups = byGroup(result, (requirement) => requirement.outcome === outcome);
    if (groups.length === 0) return [];
    const n = groups.reduce((sum, { requirements }) => sum + requirements.length, 0);
    return [
      '',
      `<details><summary>${word(REPORT[outcome], options, { n })}</summary>`,
      ...groups.flatMap(({ group, requirements }) => [
        '',
        `**${inert(`${group.id} ${group.name[options.language]}`)}**`,
        '',
        ...requirements.flatMap((requirement) =>
          outcome === 'unknown'
            ? openLines(requirement, result, detail, options)
            : requirementLines(requirement, result, { ...detail, places: 0 }, options),
        ),
      ]),
      '',
      '</details>',
    ];
  });
}

function factLines({ nextFacts }: CheckResult, level: number, { facts }: Detail, options: ReportOptions): string[] {
  const shown = nextFacts.filter(({ narrows }) => narrows > 0).slice(0, facts);
  if (shown.length === 0) return [];
  const heads = [MARKDOWN.points, MARKDOWN.fact, MARKDOWN.requirements].map((head) => word(head, options));
  return [
    '',
    `${'#'.repeat(level + 1)} ${word(MARKDOWN.facts, options)}`,
    '',
    `| ${heads.join(' | ')} |`,
    '| ---: | --- | --- |',
    ...shown.map(
      ({ narrows, message, requirements }) =>
        `| ${number(narrows, options)} | ${inertCell(message[options.language])} | ${idsOf(requirements, options)} |`,
    ),
  ];
}

function idsOf(ids: readonly string[], options: ReportOptions): string {
  const shown = ids.slice(0, SHOWN_IDS).map((id) => safe(id));
  const more = ids.length - shown.length;
  return inertCell(`${shown.join(', ')}${more > 0 ? ` ${word(REPORT.moreRequirements, options, { n: more })}` : ''}`);
}

const SHOWN_IDS = 4;

function byGroup(
  { groups, requirements }: CheckResult,
  takes: (requirement: RequirementResult) => boolean,
): { readonly group: CheckResult['groups'][number]; readonly requirements: readonly RequirementResult[] }[] {
  return groups
    .map((group) => ({
      group,
      requirements: requirements
        .filter((requirement) => requirement.group === group.id && takes(requirement))
        .sort((one, other) => RANK[one.strength] - RANK[other.strength]),
    }))
    .filter((chosen) => chosen.requirements.length > 0);
}
