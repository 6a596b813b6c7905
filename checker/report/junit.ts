import type { CheckResult, FileProblem, RequirementResult, UnreadableFile } from '#generated/types';
import { DISCLAIMER } from '#text/check';
import { OUTCOME, REPORT, STRENGTH } from '#text/messages';
import { WORDS } from '#text/outputs';
import { findingMessage, lawText, omittedOf, waiverText } from './message.ts';
import type { Reporter, ReportOptions } from './reporter.ts';
import { countsOf, OUTCOMES, plainScore } from './told-findings.ts';
import { safe, told, word } from './words.ts';

/** The layout is that of github.com/windyroad/JUnit-Schema, which the parsers of all CI systems grew from. */
const HEADING = '<?xml version="1.0" encoding="UTF-8"?>';
const ENTITY: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
};

/**
 * One suite for each model, one case for each requirement. What is open, waived, not applicable or for a person to judge is a skipped case
 * that says why. There is no clock: `timestamp` is the day whose law was applied, times are 0.
 */
const junit: Reporter = (results, options, unreadable = []) => {
  const suites = [
    ...results.map((result, id) => modelSuite(result, id, options)),
    ...unreadable.map((file, index) => fileSuite(file, results.length + index, options)),
  ];
  return `${[HEADING, '<testsuites>', ...suites.flat(), '</testsuites>'].join('\n')}\n`;
};

export default junit;

function modelSuite(result: CheckResult, id: number, options: ReportOptions): string[] {
  const { model, framework, plateau, verdict, score, receipt, requirements } = result;
  const counts = countsOf(result);
  const name = `${safe(model.province.name)} ${safe(model.version)}`.trim();
  const properties: readonly (readonly [string, string])[] = [
    ['title', model.title],
    ...(model.path === undefined ? [] : [['file', model.path] as const]),
    ['framework', framework.id],
    ['plateau', plateau],
    ['asOf', receipt.asOf],
    ['verdict', verdict],
    ['score', plainScore(score)],
    ...OUTCOMES.map((outcome) => [outcome, String(counts[outcome])] as const),
    ['engine', receipt.engine],
    ...(receipt.model === undefined ? [] : [['modelHash', receipt.model] as const]),
    ...(receipt.framework === undefined ? [] : [['frameworkHash', receipt.framework] as const]),
    ['note', word(DISCLAIMER, options)],
  ];
  const skipped = counts.unknown + counts.waived + counts.manual + counts.notApplicable;
  const totals = { tests: requirements.length, failures: counts.fail, errors: counts.error, skipped };
  return suite(
    { name, id, day: receipt.asOf, ...totals },
    properties,
    requirements.map((requirement) => requirementCase(requirement, result, options)),
  );
}

function requirementCase(
  requirement: RequirementResult,
  { model, framework }: CheckResult,
  options: ReportOptions,
): string {
  const { id, title, group, outcome, strength } = requirement;
  const attributes = { name: `${safe(id)} ${told(title, options)}`, classname: `${safe(framework.id)}.${safe(group)}` };
  if (outcome === 'pass') return testCase(attributes);
  const more = omittedOf(requirement, 'fail') + omittedOf(requirement, 'unknown');
  const text = [
    ...findingLines(requirement, model.path, options),
    ...(more > 0 ? [`… ${word(WORDS.morePlaces, options, { n: more })}`] : []),
    lawText(requirement, options),
  ].join('\n');
  const message = messageOf(requirement, options);
  if (outcome === 'error') return testCase(attributes, element('error', { message, type: 'error' }, text));
  if (outcome !== 'fail') return testCase(attributes, element('skipped', { message }, text));
  return testCase(
    attributes,
    element('failure', { message: `${word(STRENGTH[strength], options)}: ${message}`, type: strength }, text),
  );
}

/** Many systems show the message only: the outcome, then the first thing found. */
function messageOf({ outcome, findings, question, waiver }: RequirementResult, options: ReportOptions): string {
  const [first] = outcome === 'fail' ? findings.filter((finding) => finding.outcome === 'fail') : findings;
  const said = [
    waiver === undefined ? word(OUTCOME[outcome], options) : waiverText(waiver, options),
    ...(outcome === 'manual' && question !== undefined ? [told(question, options)] : []),
    ...(first === undefined ? [] : [told(first.message, options)]),
  ];
  return said.join('. ').replaceAll('.. ', '. ');
}

const findingLines = ({ findings }: RequirementResult, path: string | undefined, options: ReportOptions): string[] =>
  findings.map((finding) => {
    const { line, column = 1, pointer, outcome } = finding;
    const file = path === undefined || line === undefined ? '' : `${safe(path)}:${line}:${column} `;
    const sign = outcome === 'fail' ? '✗' : '?';
    const place = `${file}${pointer === '' ? word(REPORT.wholeModel, options) : safe(pointer)}`;
    return `${sign} ${place} ${findingMessage(finding, options)}`;
  });

function fileSuite({ path, problems, omitted = 0 }: UnreadableFile, id: number, options: ReportOptions): string[] {
  const name = safe(path);
  const lines = [
    ...problems.map((problem) => `${name}${positionOf(problem)} ${told(problem.message, options)}`),
    ...(omitted === 0 ? [] : [word(WORDS.omitted, options, { n: omitted })]),
  ];
  const [first] = problems;
  const message = first === undefined ? '' : told(first.message, options);
  const failed = element('error', { message, type: first?.code ?? 'unreadable' }, lines.join('\n'));
  const day = NO_DAY;
  return suite(
    { name, id, day, tests: 1, failures: 0, errors: 1, skipped: 0 },
    [],
    [testCase({ name: word(WORDS.unreadable, options), classname: name }, failed)],
  );
}

/** The schema wants a day even for a file that could not be read. */
const NO_DAY = '1970-01-01';

const positionOf = ({ line, column = 1 }: FileProblem): string => (line === undefined ? '' : `:${line}:${column}`);

interface Suite {
  readonly name: string;
  readonly id: number;
  readonly day: string;
  readonly tests: number;
  readonly failures: number;
  readonly errors: number;
  readonly skipped: number;
}

function suite(
  { day, ...totals }: Suite,
  properties: readonly (readonly [string, string])[],
  cases: readonly string[],
): string[] {
  const attributes = { ...totals, package: 'kientruc', timestamp: `${day}T00:00:00`, hostname: 'localhost', time: 0 };
  return [
    `  <testsuite${written(attributes)}>`,
    '    <properties>',
    ...properties.map(([name, value]) => `      <property${written({ name, value })}/>`),
    '    </properties>',
    ...cases,
    '    <system-out></system-out>',
    '    <system-err></system-err>',
    '  </testsuite>',
  ];
}

const testCase = (attributes: Readonly<Record<'name' | 'classname', string>>, inside = ''): string =>
  `    <testcase${written({ ...attributes, time: 0 })}${inside === '' ? '/>' : `>${inside}</testcase>`}`;

const element = (name: string, attributes: Readonly<Record<string, string>>, text: string): string =>
  `<${name}${written(attributes)}>${escaped(text)}</${name}>`;

const written = (attributes: Readonly<Record<string, string | number>>): string =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escaped(safe(String(value)).trim())}"`)
    .join('');

const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITY[sign] ?? sign);
