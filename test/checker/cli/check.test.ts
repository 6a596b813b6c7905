import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { validateCheckReport } from '#generated/validators';
import { type ModelParts, modelWith } from '../../kit/model-builder.ts';
import { runWith } from './run-with.ts';

const folder = mkdtempSync(join(tmpdir(), 'kientruc-check-'));
const at = (name: string): string => join(folder, name);
const writeModel = (name: string, parts: ModelParts): void =>
  writeFileSync(at(name), JSON.stringify({ ...modelWith(parts), $schema: 'https://x/kientruc-model-1.schema.json' }));
const lgsp = (lifecycle: 'operating' | 'absent'): ModelParts => ({
  platforms: [{ id: 'lgsp', name: 'LGSP tỉnh', role: 'lgsp', lifecycle }],
});
const only = ['--requirement', 'INT-01'];

beforeAll(() => {
  writeModel('good.json', lgsp('operating'));
  writeModel('bad.json', lgsp('absent'));
  writeModel('open.json', {});
  writeFileSync(at('broken.json'), '{');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe('the exit code', () => {
  it.each([
    ['good.json', 'must', 0],
    ['bad.json', 'must', 1],
    ['bad.json', 'should', 1],
    ['bad.json', 'any', 1],
    ['bad.json', 'never', 0],
    ['open.json', 'must', 0],
    ['open.json', 'any', 0],
    ['open.json', 'unknown', 1],
    ['good.json', 'unknown', 0],
    ['broken.json', 'never', 2],
  ])('of %s with --fail-on %s is %i', async (name, level, expected) => {
    const { exitCode, error } = await runWith(['check', at(name), ...only, '--fail-on', level]);
    expect(exitCode).toBe(expected);
    expect(error.includes(`--fail-on ${level}`)).toBe(expected === 1);
  });

  it.each([
    ['open.json', '0', 0],
    ['open.json', '0,5', 1],
    ['good.json', '100', 0],
    ['bad.json', '0.1', 1],
  ])('of %s with --min-score %s is %i, by the low bound', async (name, minimum, expected) => {
    const { exitCode } = await runWith(['check', at(name), ...only, '--fail-on', 'never', '--min-score', minimum]);
    expect(exitCode).toBe(expected);
  });

  it('is 2 when one of several files is broken, and the rest is reported', async () => {
    const { exitCode, out, error } = await runWith(['check', at('good.json'), at('broken.json'), ...only]);
    expect(exitCode).toBe(2);
    expect(out).toContain('TUÂN THỦ');
    expect(error).toContain(`${at('broken.json')}:1:2: `);
    expect(error).toContain('Đã đọc 1 mô hình; 1 tệp có lỗi');
  });

  it('is 2 when no requirement of the scope was in force', async () => {
    const { exitCode, error } = await runWith([
      'check',
      at('good.json'),
      '--requirement',
      'INT-03',
      '--as-of',
      '2199-12-31',
    ]);
    expect(exitCode).toBe(2);
    expect(error).toContain('31/12/2199');
  });

  it('is 3 when the program itself breaks, with a stack on request only', async () => {
    const write = (): void => {
      throw new TypeError('boom');
    };
    const broken = await runWith(['check', at('good.json')], { write });
    expect(broken.exitCode).toBe(3);
    expect(broken.error).toContain('Chương trình gặp sự cố: boom.');
    expect(broken.error).not.toContain('    at ');
    expect((await runWith(['check', at('good.json'), '--debug'], { write })).error).toContain('    at ');
  });
});

describe('what is checked', () => {
  it('says when it is a part of the framework only', async () => {
    const { out } = await runWith(['check', at('good.json'), '--requirement', 'int-01']);
    expect(out.replace(/\s+/g, ' ')).toContain('! Chỉ kiểm tra INT-01:');
    expect((await runWith(['check', at('good.json')])).out).not.toContain('Chỉ kiểm tra');
  });

  it('takes a file once, however often it is named', async () => {
    const { out } = await runWith([
      'check',
      at('good.json'),
      folder,
      at('../x/../good.json').replace('../x/../', './'),
    ]);
    expect(out.match(/good\.json/g)).toHaveLength(1);
  });

  it('counts the JSON files that are no models, and names them on request', async () => {
    mkdirSync(at('mixed'));
    writeFileSync(at('mixed/package.json'), '{}');
    writeModel('mixed/good.json', lgsp('operating'));
    expect((await runWith(['check', at('mixed')])).error).toContain('Không xét 1 tệp JSON');
    expect((await runWith(['check', at('mixed'), '--verbose'])).error).toContain('mixed/package.json');
  });
});

describe('--output', () => {
  it('writes the report whole, without colours, and leaves standard output empty', async () => {
    const { exitCode, out, error } = await runWith(
      ['check', at('good.json'), ...only, '-o', at('report.txt'), '--color', 'auto'],
      { isTTY: true, columns: 40 },
    );
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
    expect(error).toContain(`Đã ghi ${at('report.txt')}.`);
    expect(readFileSync(at('report.txt'), 'utf8')).toContain('TUÂN THỦ');
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('does not destroy what it reads', async () => {
    const before = readFileSync(at('good.json'), 'utf8');
    const { exitCode, error } = await runWith(['check', folder, '-o', at('good.json')]);
    expect(exitCode).toBe(2);
    expect(error).toContain('là tệp đầu vào');
    expect(readFileSync(at('good.json'), 'utf8')).toBe(before);
  });
});

describe('the screen', () => {
  it.each([
    ['a terminal', [], {}, true, true],
    ['a pipe', [], {}, false, false],
    ['NO_COLOR', [], { NO_COLOR: '1' }, true, false],
    ['FORCE_COLOR', [], { FORCE_COLOR: '1' }, false, true],
    ['TERM=dumb', [], { TERM: 'dumb' }, true, false],
    ['--color always', ['--color', 'always'], { NO_COLOR: '1' }, false, true],
    ['--color never', ['--color', 'never'], {}, true, false],
  ])('with %s', async (_, flags, environment, isTTY, expected) => {
    const { out } = await runWith(['check', at('good.json'), ...only, ...flags], { isTTY, environment });
    expect(out.includes('\u001b[')).toBe(expected);
  });

  it('shows progress on a terminal only, and clears it', async () => {
    mkdirSync(at('many'));
    for (let number = 0; number < 12; number += 1) writeModel(`many/${number}.json`, lgsp('operating'));
    const { error } = await runWith(['check', at('many'), ...only], { isTTY: true });
    expect(error).toContain('Đang kiểm tra 3/12');
    expect(error.endsWith('\r\u001b[K')).toBe(true);
    expect((await runWith(['check', at('many'), ...only])).error).toBe('');
  });

  it('follows COLUMNS where there is no terminal', async () => {
    const { out } = await runWith(['check', at('good.json'), ...only], { environment: { COLUMNS: '50' } });
    expect(Math.max(...out.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
  });
});

describe('the report for programs', () => {
  const reportOf = async (...args: readonly string[]): Promise<unknown> => {
    const { out } = await runWith(['check', ...args, ...only, '--format', 'json']);
    const report: unknown = JSON.parse(out);
    expect(validateCheckReport(report), JSON.stringify(validateCheckReport.errors?.slice(0, 3))).toBe(true);
    return report;
  };

  it('has nothing beside the results when every file was read', async () => {
    expect(Object.keys((await reportOf(at('good.json'), at('bad.json'))) ?? {})).toEqual(['results']);
  });

  it('tells of files that could not be read, in both languages, with their places', async () => {
    expect(await reportOf(at('good.json'), at('broken.json'), at('none.json'))).toMatchObject({
      results: [{ model: { path: at('good.json') } }],
      unreadable: [
        {
          path: at('none.json'),
          problems: [
            {
              code: 'missing',
              message: { vi: expect.stringMatching(/^Không có tệp/), en: expect.stringMatching(/^There is no file/) },
            },
          ],
        },
        { path: at('broken.json'), problems: [{ code: 'truncated', line: 1, column: 2 }] },
      ],
    });
  });

  it('gives pointers, and says how many problems it leaves out', async () => {
    const organisations = Array.from({ length: 70 }, () => ({ id: 'a', level: 'x' }));
    writeFileSync(at('many-problems.json'), JSON.stringify({ $schema: 'kientruc-model-1.schema.json', organisations }));
    const report = await reportOf(at('many-problems.json'));
    expect(report).toMatchObject({ results: [], unreadable: [{ problems: { length: 100 }, omitted: 110 }] });
    expect(report).toHaveProperty('unreadable.0.problems.0.pointer', '/document');
  });
});
