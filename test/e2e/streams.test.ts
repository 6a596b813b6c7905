import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding, Interval } from '#generated/types';
import { validateCheckResult } from '#generated/validators';
import { root } from '../kit/house-sources.ts';
import { kientruc, shell } from './kit/program.ts';
import { failing, passing, writeFiles } from './kit/sample-files.ts';

const folder = mkdtempSync(join(tmpdir(), 'kientruc-streams-'));
const stack = /\n\s+at .*(:\d+:\d+|native)/;

beforeAll(() => writeFiles(folder, { 'bad.json': failing, 'good.json': passing, 'broken.json': '{' }));
afterAll(() => rmSync(folder, { recursive: true }));

const resultsOf = (text: string): unknown[] => {
  const document: { results: unknown[] } = JSON.parse(text);
  return document.results;
};

const written = ({ low, high }: Interval): string =>
  [...new Set([low, high])].map((value) => String(value).replace('.', ',')).join(' – ');

const placeOf = ({ line, column, pointer }: Finding): string =>
  `:${line}:${column} ${pointer === '' ? '(toàn mô hình)' : pointer}`;

describe('--format json', () => {
  it('gives the real provinces as results that the schema accepts', () => {
    const { stdout, stderr } = kientruc(['check', 'models/provinces', '--format', 'json', '--fail-on', 'never']);
    const results = resultsOf(stdout);
    expect(results.length).toBeGreaterThanOrEqual(4);
    for (const result of results) {
      expect(validateCheckResult(result), JSON.stringify(validateCheckResult.errors?.slice(0, 3))).toBe(true);
    }
    expect(stderr).not.toContain('{');
  });

  it('says the numbers, verdicts and places of the report for people', () => {
    const args = ['check', 'models/provinces', '--fail-on', 'never', '--verbose'];
    const pretty = kientruc(args).stdout.replace(/\s+/g, ' ');
    const results = resultsOf(kientruc([...args, '--format', 'json']).stdout).filter((result) =>
      validateCheckResult(result),
    );
    const told = results.flatMap(({ score, requirements }) => [
      ...(score === null ? [] : [`Điểm ${written(score)} trên 100`]),
      ...requirements.flatMap(({ findings }) => findings.map(placeOf)),
    ]);
    expect(told.length).toBeGreaterThan(100);
    expect(told.filter((text) => !pretty.includes(text))).toEqual([]);
  });

  it('is one document whatever happens', () => {
    for (const args of [
      ['bad.json', 'broken.json'],
      ['broken.json'],
      ['nothing'],
      ['--bogus'],
      ['bad.json', '--as-of', 'x'],
    ]) {
      const { stdout, stderr } = kientruc(['check', ...args, '--format', 'json'], folder);
      expect(resultsOf(stdout)).toHaveLength(args.includes('broken.json') && args.includes('bad.json') ? 1 : 0);
      expect(stderr).not.toBe('');
    }
  });

  it('is the same bytes again', () => {
    const args = ['check', 'models/provinces', '--format', 'json', '--fail-on', 'never'];
    expect(kientruc(args).stdout).toBe(kientruc(args).stdout);
  });
});

describe.runIf(process.platform === 'linux')('a shell', () => {
  it('may close the pipe early', () => {
    const line = (command: string): string => `set -o pipefail; "$NODE" "$KIENTRUC" ${command} | head -1`;
    const listed = shell(line('rules --format json'));
    expect(listed.stderr).toBe('');
    expect(listed.status).toBe(0);
    const checked = shell(line('check models/provinces --verbose --fail-on must'));
    expect(checked.stderr).not.toMatch(stack);
    expect([0, 1]).toContain(checked.status);
  });

  it('may have no room left', () => {
    const { stderr, status } = shell('"$NODE" "$KIENTRUC" rules > /dev/full');
    expect(stderr).toBe('Không ghi được kết quả (ổ đĩa đã đầy).\n');
    expect(status).toBe(2);
  });

  it('may close both streams', () => {
    const { status } = shell('"$NODE" "$KIENTRUC" check bad.json >&- 2>&-', folder);
    expect(status).not.toBe(0);
  });

  it('gets colours on a terminal only', () => {
    const command = `${process.execPath} $KIENTRUC check bad.json`;
    const onTerminal = shell(`unset NO_COLOR FORCE_COLOR; TERM=xterm script -qec "${command}" /dev/null`, folder);
    expect(onTerminal.stdout).toContain('\u001b[');
    expect(shell(`NO_COLOR=1 TERM=xterm script -qec "${command}" /dev/null`, folder).stdout).not.toContain('\u001b[');
    expect(kientruc(['check', 'bad.json'], folder).stdout).not.toContain('\u001b[');
  });

  it('may send the result to a device', () => {
    expect(kientruc(['check', 'good.json', '--requirement', 'INT-01', '-o', '/dev/null'], folder).status).toBe(0);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});

describe('--output', () => {
  it('keeps what was there when the new result cannot be made', () => {
    writeFiles(folder, { 'kept.json': 'before' });
    expect(kientruc(['check', 'good.json', '--as-of', 'x', '-o', 'kept.json'], folder).status).toBe(2);
    expect(readFileSync(join(folder, 'kept.json'), 'utf8')).toBe('before');
    expect(kientruc(['check', 'good.json', '-o', 'missing/x.json'], folder).status).toBe(2);
    expect(existsSync(join(folder, 'missing'))).toBe(false);
  });
});

describe('a fault inside the program', () => {
  const faults: readonly (readonly [string, string])[] = [
    ['when hashing', 'JSON.stringify = () => { throw new TypeError("boom"); };'],
    ['when reading', 'Map.prototype.has = () => { throw new RangeError("boom"); };'],
    [
      'that nobody waits for',
      'const { on } = process; process.on = function (name, ...rest) { if (name === "uncaughtException") setImmediate(() => { throw new Error("boom"); }); return on.call(this, name, ...rest); };',
    ],
  ];
  const withFault = (fault: string, ...flags: string[]): ReturnType<typeof kientruc> =>
    kientruc(['check', 'bad.json', '--format', 'json', ...flags], folder, {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fault)}`,
    });

  it.each(faults)('%s is told without a stack, unless asked for', (_, fault) => {
    const quiet = withFault(fault);
    expect(quiet.stderr).toContain('boom');
    expect(quiet.stderr).toContain('--debug');
    expect(quiet.stdout + quiet.stderr).not.toMatch(stack);
    expect(quiet.status).toBe(3);
    const loud = withFault(fault, '--debug');
    expect(loud.stderr).toMatch(stack);
    expect(loud.status).toBe(3);
  });

  it('that is no error at all is told too', () => {
    const { stderr, status } = withFault('JSON.stringify = () => { throw "boom"; };');
    expect(stderr).toContain('Chương trình gặp sự cố: boom.');
    expect(status).toBe(3);
  });
});

it('the README command runs from a clean copy of the models', () => {
  expect(kientruc(['check', 'models/provinces', '--fail-on', 'never'], root).status).toBe(0);
});
