import type { CheckResult, FileProblem, RequirementResult, UnreadableFile } from '#generated/types';
import { DISCLAIMER } from '#text/check';
import { OUTCOME, REPORT, VERDICT } from '#text/messages';
import { WORDS } from '#text/outputs';
import { withoutCommands } from '#util/log-commands';
import { omittedOf, placedMessage } from './message.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { repositoryPath } from './repository-path.ts';
import { scoreText } from './score-text.ts';
import { countsOf, type Level, OUTCOMES, type ToldFinding, toldFindings } from './told-findings.ts';
import { number, safe, told, visible, word } from './words.ts';

/** See https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions. */
type Command = 'error' | 'warning' | 'notice' | 'group' | 'endgroup';

const COMMAND: Record<Level, Command> = { error: 'error', warning: 'warning', note: 'notice' };
const LEVELS: readonly Level[] = ['error', 'warning', 'note'];

/**
 * Annotations for GitHub Actions, the loudest first since GitHub shows only the first ten of each kind. What is open is told once for each
 * requirement, and what was known before not at all; `--verbose` tells every place.
 */
const github: Reporter = (results, options, unreadable = []) => {
  const findings = toldFindings(results, options.changes).filter(
    ({ requirement, isNew }) => requirement.waiver === undefined && (options.verbose || isNew !== false),
  );
  const shown = options.verbose ? findings : openOnce(findings);
  const lines = [
    ...unreadable.flatMap((file) => file.problems.map((problem) => problemLine(file, problem, options))),
    ...LEVELS.flatMap((level) => shown.filter((one) => one.level === level)).map((one) =>
      annotation(one, options.verbose ? 0 : alsoOpen(one), options),
    ),
    ...results.flatMap((result) => summaryLines(result, options)),
    ...(results.length > 0 ? [word(DISCLAIMER, options)] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
};

export default github;

const isOpen = ({ finding }: ToldFinding): boolean => finding.outcome === 'unknown';

/** The findings without those that repeat that a requirement is open. */
function openOnce(findings: readonly ToldFinding[]): ToldFinding[] {
  const told = new Map<CheckResult, Set<string>>();
  return findings.filter((one) => {
    if (!isOpen(one)) return true;
    if (one.requirement.outcome === 'fail') return false;
    const ids = told.get(one.result) ?? new Set();
    told.set(one.result, ids);
    return !ids.has(one.requirement.id) && ids.add(one.requirement.id);
  });
}

const alsoOpen = (one: ToldFinding): number =>
  isOpen(one)
    ? Math.max(0, one.requirement.findings.filter(({ outcome }) => outcome === 'unknown').length - 1) +
      omittedOf(one.requirement, 'unknown')
    : 0;

function annotation(
  { result, requirement, finding, level }: ToldFinding,
  more: number,
  options: ReportOptions,
): string {
  const { line, column, endLine, endColumn } = finding;
  const properties = {
    file: fileOf(result.model.path),
    line,
    col: column,
    endLine,
    // GitHub takes columns only within one line.
    endColumn: endLine === line ? endColumn : undefined,
    title: titleOf(requirement, options),
  };
  const rest = more > 0 ? ` (${word(WORDS.morePlaces, options, { n: more })})` : '';
  return command(COMMAND[level], properties, `${placedMessage(finding, options)}${rest}`);
}

const titleOf = ({ id, title, outcome }: RequirementResult, options: ReportOptions): string =>
  `${safe(id)} ${told(title, options)} – ${word(OUTCOME[outcome], options)}`;

function problemLine({ path }: UnreadableFile, { line, column, message }: FileProblem, options: ReportOptions): string {
  return command(
    'error',
    { file: fileOf(path), line, col: column, title: word(WORDS.unreadable, options) },
    told(message, options),
  );
}

const fileOf = (path: string | undefined): string | undefined =>
  path === undefined ? undefined : withoutCommands(visible(repositoryPath(path)));

/** Verdict, score and counts stay in the log, folded away. */
function summaryLines(result: CheckResult, options: ReportOptions): string[] {
  const { model, verdict, score } = result;
  const counts = countsOf(result);
  const heading = `${safe(model.province.name)} ${safe(model.version)}: ${word(VERDICT[verdict], options)}, ${scoreText(score, options)}`;
  return [
    command('group', {}, heading),
    ...OUTCOMES.map((outcome) => `${word(OUTCOME[outcome], options)}: ${number(counts[outcome], options)}`),
    ...(model.path === undefined ? [] : [`${word(REPORT.model, options)}: ${safe(model.path)}`]),
    command('endgroup', {}, ''),
  ];
}

function command(
  name: Command,
  properties: Readonly<Record<string, string | number | undefined>>,
  text: string,
): string {
  const written = Object.entries(properties).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}=${escapedProperty(String(value))}`],
  );
  return `::${name}${written.length === 0 ? '' : ` ${written.join(',')}`}::${escapedData(text)}`;
}

const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
