import type { CheckResult, UnreadableFile } from '#generated/types';
import { DISCLAIMER } from '#text/check';
import { WORDS } from '#text/outputs';
import { fingerprint } from '../finding-identity.ts';
import { jsonText } from '../json-text.ts';
import { findingMessage, omittedOf, waiverText } from '../message.ts';
import type { Reporter, ReportOptions } from '../reporter.ts';
import { countsOf, type ToldFinding, toldFindings } from '../told-findings.ts';
import { safe, told, word } from '../words.ts';
import { linkless } from './linkless.ts';
import { fileUri, locationOf, physical } from './places.ts';
import { rulesOf } from './rules.ts';

/** See https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html. */
const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';

/**
 * One run with one result for each finding. Findings keep their fingerprint when files are renamed, reordered or reformatted; what was
 * waived is suppressed; score and counts stand in the properties of the run.
 */
const sarif: Reporter = (results, options, unreadable = []) => {
  const rules = rulesOf(results, unreadable, options);
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const run = {
    tool: { driver: { name: 'kientruc', ...versionOf(results), language: options.language, rules } },
    invocations: [invocationOf(results, unreadable, options)],
    artifacts: pathsOf(results, unreadable).map((path) => ({ location: fileUri(path), roles: ['analysisTarget'] })),
    columnKind: 'utf16CodeUnits',
    results: [
      ...toldFindings(results, options.changes).map((one) => findingResult(one, indexes, options)),
      ...results.flatMap((result) => reviewResults(result, indexes, options)),
      ...unreadable.flatMap((file) => unreadableResults(file, indexes, options)),
    ],
    properties: {
      models: results.map((result) => modelProperties(result, options)),
      note: word(DISCLAIMER, options),
    },
  };
  return `${jsonText({ $schema: SCHEMA, version: '2.1.0', runs: [run] }, 2)}\n`;
};

export default sarif;

const pathsOf = (results: readonly CheckResult[], unreadable: readonly UnreadableFile[]): string[] => [
  ...new Set([...results.flatMap(({ model: { path } }) => path ?? []), ...unreadable.map(({ path }) => path)]),
];

type Indexes = ReadonlyMap<string, number>;

function findingResult(
  { result, requirement, finding, level, fingerprint: print, isNew }: ToldFinding,
  indexes: Indexes,
  options: ReportOptions,
): object {
  const { id, outcome, waiver } = requirement;
  const { line, column, endLine, endColumn, ...place } = finding;
  const positions = Object.entries({ line, column, endLine, endColumn }).filter(([, value]) => value !== undefined);
  return {
    ...ruleOf(id, indexes),
    level,
    message: { text: linkless(findingMessage(finding, options)) },
    locations: [locationOf({ ...place, ...Object.fromEntries(positions) }, result.model.path, options)],
    partialFingerprints: { primaryLocationLineHash: print, 'kientrucFinding/v1': print },
    ...(isNew === undefined ? {} : { baselineState: isNew ? 'new' : 'unchanged' }),
    ...(waiver === undefined ? {} : { suppressions: [suppression(waiverText(waiver, options))] }),
    properties: { outcome: outcome === 'error' ? outcome : finding.outcome },
  };
}

/** Where one result of a run says whether it was there before, all must. */
const baselineState = (state: 'new' | 'unchanged', { changes }: ReportOptions): object =>
  changes === undefined ? {} : { baselineState: state };

const suppression = (justification: string): object => ({
  kind: 'external',
  status: 'accepted',
  justification: linkless(justification),
});

/** What a person must judge has no fault to point at: it is told as a review of the model as a whole. */
const reviewResults = (
  { requirements, model: { path } }: CheckResult,
  indexes: Indexes,
  options: ReportOptions,
): object[] =>
  requirements
    .filter(({ outcome }) => outcome === 'manual')
    .map(({ id, question, title }) => ({
      ...ruleOf(id, indexes),
      kind: 'review',
      level: 'none',
      message: { text: linkless(told(question ?? title, options)) },
      locations: [locationOf({ pointer: '' }, path, options)],
      ...baselineState('unchanged', options),
      properties: { outcome: 'manual' },
    }));

const unreadableResults = ({ path, problems }: UnreadableFile, indexes: Indexes, options: ReportOptions): object[] =>
  problems.map(({ code, message, pointer = '', ...positions }, index) => ({
    ...ruleOf(code, indexes),
    level: 'error',
    message: { text: linkless(told(message, options)) },
    locations: [physical(path, positions)],
    ...baselineState('new', options),
    partialFingerprints: {
      'kientrucFinding/v1': fingerprint(path, code, pointer, String(index)),
    },
    properties: { outcome: 'unreadable' },
  }));

const ruleOf = (id: string, indexes: Indexes): object => ({ ruleId: id, ruleIndex: indexes.get(id) ?? -1 });

/** A run that could not read a file or in which a rule broke did not do all it was asked for. */
function invocationOf(
  results: readonly CheckResult[],
  unreadable: readonly UnreadableFile[],
  options: ReportOptions,
): object {
  const files = unreadable.map(({ path, problems, omitted = 0 }) => {
    const more = omitted === 0 ? '' : ` (${word(WORDS.omitted, options, { n: omitted })})`;
    const [first] = problems;
    const what = first === undefined ? '' : `: ${told(first.message, options)}`;
    return {
      level: 'error',
      message: { text: linkless(`${word(WORDS.unreadable, options)}: ${safe(path)}${what}${more}`) },
      locations: [physical(path, {})],
    };
  });
  const broken = results.flatMap(({ requirements, model: { path } }) =>
    requirements
      .filter(({ outcome }) => outcome === 'error')
      .map(({ id, title, findings: [finding] }) => ({
        level: 'error',
        message: { text: linkless(told(finding?.message ?? title, options)) },
        associatedRule: { id },
        ...(path === undefined ? {} : { locations: [physical(path, {})] }),
      })),
  );
  const notifications = [...files, ...broken];
  return { executionSuccessful: notifications.length === 0, toolExecutionNotifications: notifications };
}

/** `kientruc@0.1.0 sha256:…` is the engine of a receipt. */
function versionOf([first]: readonly CheckResult[]): object {
  const version = /@(\S+)/.exec(first?.receipt.engine ?? '')?.[1];
  return version === undefined ? {} : { version: safe(version) };
}

function modelProperties(result: CheckResult, options: ReportOptions): object {
  const { model, framework, plateau, verdict, score, receipt } = result;
  return {
    ...(model.path === undefined ? {} : { path: safe(model.path) }),
    title: safe(model.title),
    province: { code: safe(model.province.code), name: safe(model.province.name) },
    version: safe(model.version),
    framework: { id: safe(framework.id), name: told(framework.name, options), mode: framework.mode },
    plateau,
    verdict,
    score,
    counts: countsOf(result),
    findingsNotListed: result.requirements.reduce(
      (sum, one) => sum + omittedOf(one, 'fail') + omittedOf(one, 'unknown'),
      0,
    ),
    receipt,
  };
}
