import { type BenchResult, type CaseResult, type Measured, ratioOf, spreadOf } from '../measure/result.ts';
import { measuredOf, targetsOf } from './targets.ts';

/** What the programs are called on the page, in the order of its tables. */
const CONTENDERS: Readonly<Record<string, string>> = {
  node: '`node -e 0`',
  parse: '`JSON.parse` of the files',
  floor: 'the floor: ten rules by hand',
  kientruc: '**kientruc check**',
  kientrucJson: '**kientruc check** `--format json`',
  ajvCli: 'ajv-cli, schema part only',
  spectral: 'Spectral, the same ten rules',
};

const CASE_NAMES: Readonly<Record<string, string>> = {
  province: 'A real province',
  stored: 'The stored model of Quảng Trị, much of it open',
  country: 'A country',
  '1000': '1,000 systems',
  '1000-planted': '1,000 systems with planted faults',
  '10000': '10,000 systems',
  '100000': '100,000 systems',
};

/** The stages of a check in the order in which they run, and what each does. */
const STAGES: Readonly<Record<string, string>> = {
  decode: 'decode: bytes to text',
  count: 'scan: keys, hidden characters',
  parse: 'parse: `JSON.parse`',
  prove: 'validate: schema, references, values, in one walk',
  index: 'index',
  rules: 'rules',
  rest: 'score: findings, witness, score, receipt',
  locate: 'lines and columns',
  report: 'report: pretty',
  scan: '*only where something is wrong:* strict scan',
  validate: '*only where something is wrong:* the schema, by ajv',
  references: '*only where something is wrong:* references, values',
};

/** A table in Markdown, its first column of words and the others of numbers. */
export function table(heads: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(heads),
    `|---|${heads
      .slice(1)
      .map(() => '---:|')
      .join('')}`,
    ...rows.map(line),
  ].join('\n');
}

/** What a case is called. */
export const caseName = (id: string): string => CASE_NAMES[id] ?? id;

/** The table of one case: CPU and wall time, memory, and how many times as much as the yardsticks. */
export function caseTable(found: CaseResult): string {
  const rows = Object.keys(CONTENDERS).flatMap((contender) => {
    const one = found.measured.find((candidate) => candidate.contender === contender);
    return one === undefined ? [] : [caseRow(found, one)];
  });
  const heads = [
    'program',
    'CPU s (min – max)',
    'wall s',
    'peak MB',
    '× node',
    '× JSON.parse',
    '× floor',
    '× kientruc',
  ];
  return table(heads, rows);
}

function caseRow(found: CaseResult, one: Measured): readonly string[] {
  const name = CONTENDERS[one.contender] ?? one.contender;
  if (one.cpu.length === 0) return [name, one.failure ?? '–', '–', '–', '–', '–', '–', '–'];
  const { min, median, max } = spreadOf(one.cpu);
  const ratios = ['node', 'parse', 'floor', 'kientruc'].map((yardstick) => {
    const other = measuredOf(found, yardstick);
    return other === undefined || other === one ? '–' : ratioOf(one.cpu, other.cpu).toFixed(2);
  });
  const cpu = `${seconds(median)} (${seconds(min)} – ${seconds(max)})`;
  return [name, cpu, seconds(spreadOf(one.wall).median), one.peakMb?.toString() ?? '–', ...ratios];
}

const seconds = (value: number): string => value.toFixed(value < 10 ? 3 : 1);

/** The stages of a check, in milliseconds of a fresh process, a column for each case. */
export function stageTable({ stages }: BenchResult): string {
  const rows = Object.entries(STAGES).map(([stage, name]) => [
    name,
    ...stages.map((one) => (stage === 'rest' ? restOf(one.stages) : spreadText(one.stages[stage]))),
  ]);
  return table(['stage, ms', ...stages.map((one) => caseName(one.case))], rows);
}

const spreadText = (times: readonly number[] | undefined): string => {
  if (times === undefined) return '–';
  const { min, median, max } = spreadOf(times);
  return `${short(median)} (${short(min)} – ${short(max)})`;
};

/** What a whole check takes beyond its index and its rules, which other processes measured: a difference, so it may be a little off. */
function restOf({ check = [], index = [], rules = [] }: Readonly<Record<string, readonly number[]>>): string {
  const rest = spreadOf(check).median - spreadOf(index).median - spreadOf(rules).median;
  return short(Math.max(0, rest));
}

const short = (milliseconds: number): string => milliseconds.toFixed(milliseconds < 10 ? 1 : 0);

/** How long a check after an edit takes in a process that is warm. */
export function againTable({ again }: BenchResult): string {
  const rows = again.map(({ case: id, times }) => {
    const { min, median, max } = spreadOf(times);
    return [caseName(id), short(median), short(min), short(max)];
  });
  return table(['check after an edit', 'median ms', 'min ms', 'max ms'], rows);
}

/** The targets and how they stand. */
export function targetTable(result: BenchResult): string {
  const rows = targetsOf(result).map(({ what, target, measured, verdict }) => [
    what,
    target,
    measured,
    verdict === 'missed' ? '**missed**' : verdict,
  ]);
  return table(['what', 'target', 'measured', ''], rows);
}

/** Everything a run of the bench found out, as it is shown at its end. */
export function resultTables(result: BenchResult): string {
  return [
    ...result.cases.flatMap((found) => [`\n${caseHead(found)}\n`, caseTable(found)]),
    `\nStages, one pass in a fresh process\n\n${stageTable(result)}`,
    `\n${againTable(result)}`,
    `\n${targetTable(result)}\n`,
  ].join('\n');
}

/** What a case consists of, in one line. */
export const caseHead = ({ id, files, bytes, systems, connections }: CaseResult): string =>
  `${caseName(id)}: ${files === 1 ? 'one file' : `${files} files`}, ${(bytes / 1e6).toFixed(bytes < 1e6 ? 2 : 1)} MB, ${systems.toLocaleString('en')} systems, ${connections.toLocaleString('en')} connections`;
