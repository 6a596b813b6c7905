import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { jsonFaults, junitFaults } from '../../kit/published-schemas.ts';
import { runWith } from './run-with.ts';

const MODEL = 'models/examples/tinh-mau-loi/ket-noi.json';
const CHECK = ['check', MODEL, '--fail-on', 'never'];

const folder = mkdtempSync(join(tmpdir(), 'kientruc-outputs-'));
const at = (...names: string[]): string => join(folder, ...names);
const textOf = (path: string): string => readFileSync(path, 'utf8');
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('several reports in one run', () => {
  it('go each to its file, and one to standard output', async () => {
    const files = { sarif: at('a.sarif'), junit: at('a.xml'), gitlab: at('a.json'), markdown: at('a.md') };
    const asked = Object.entries(files).flatMap(([format, file]) => ['--format', `${format}=${file}`]);
    const { exitCode, out, error } = await runWith([...CHECK, ...asked, '--format', 'pretty']);
    expect(exitCode).toBe(0);
    expect(out).toContain('CHƯA TUÂN THỦ');
    for (const file of Object.values(files)) expect(error).toContain(file);
    expect(jsonFaults('sarif', textOf(files.sarif))).toEqual([]);
    expect(jsonFaults('gitlab', textOf(files.gitlab))).toEqual([]);
    expect(await junitFaults(textOf(files.junit))).toEqual([]);
    expect(textOf(files.markdown)).toContain('CHƯA TUÂN THỦ');
  });

  it('leave standard output empty when all of them have a file', async () => {
    const { exitCode, out } = await runWith([...CHECK, `--format=sarif=${at('b=c.sarif')}`]);
    expect({ exitCode, out }).toEqual({ exitCode: 0, out: '' });
    expect(existsSync(at('b=c.sarif'))).toBe(true);
  });

  it('--output is the file of the one that has none', async () => {
    const { out } = await runWith([
      ...CHECK,
      '--format',
      'ndjson',
      '--format',
      `sarif=${at('d.sarif')}`,
      '-o',
      at('d.txt'),
    ]);
    expect(out).toBe('');
    expect(textOf(at('d.txt')).split('\n')[0]).toContain('"type":"start"');
  });

  it('are the same as when each is asked for alone', async () => {
    const alone = await runWith([...CHECK, '--format', 'sarif']);
    await runWith([...CHECK, '--format', `sarif=${at('e.sarif')}`, '--format', 'json']);
    expect(textOf(at('e.sarif'))).toBe(alone.out);
  });

  it.each(['json', 'sarif', 'junit', 'gitlab', 'markdown', 'ndjson'])(
    'have all that they read when one beside them reads less (%s)',
    async (format) => {
      const alone = await runWith([...CHECK, '--format', format]);
      const people = await runWith([...CHECK, '--format', 'pretty']);
      const both = await runWith([...CHECK, '--format', 'pretty', '--format', `${format}=${at(format)}`]);
      expect(textOf(at(format))).toBe(alone.out);
      expect(both.out).toBe(people.out);
    },
  );

  it('are still written when one of them cannot be, which is told and spoils the exit code', async () => {
    mkdirSync(at('closed'));
    writeFileSync(at('closed', 'x.xml'), 'before');
    chmodSync(at('closed'), 0o500);
    const isRoot = process.getuid?.() === 0;
    // Root may write anywhere; a file that is a folder by the time of writing stands in.
    const lost = isRoot ? '/proc/version' : at('closed', 'x.xml');
    const asked = ['--format', `junit=${lost}`, '--format', `sarif=${at('f.sarif')}`, '--format', 'json'];
    const { exitCode, out, error } = await runWith([...CHECK, ...asked]);
    chmodSync(at('closed'), 0o700);
    expect(exitCode).toBe(2);
    expect(error).toContain(`Không ghi được ${lost}`);
    expect(JSON.parse(out).results).toHaveLength(1);
    expect(jsonFaults('sarif', textOf(at('f.sarif')))).toEqual([]);
    expect(textOf(at('closed', 'x.xml'))).toBe('before');
    expect(readdirSync(at('closed'))).toEqual(['x.xml']);
  });

  it('never take the place of a model', async () => {
    writeFileSync(at('model.json'), textOf(MODEL));
    const { exitCode, error } = await runWith(['check', at('model.json'), '--format', `sarif=${at('model.json')}`]);
    expect(exitCode).toBe(2);
    expect(error).toContain('là tệp đầu vào');
    expect(textOf(at('model.json'))).toBe(textOf(MODEL));
  });

  it('tell of files that could not be read, too', async () => {
    writeFileSync(at('broken.json'), '{ "$schema": "kientruc-model-1.schema.json", ');
    const asked = ['--format', `sarif=${at('g.sarif')}`, '--format', `junit=${at('g.xml')}`];
    const { exitCode } = await runWith(['check', at('broken.json'), MODEL, ...asked]);
    expect(exitCode).toBe(2);
    expect(textOf(at('g.sarif'))).toContain('"executionSuccessful": false');
    expect(textOf(at('g.xml'))).toMatch(/errors="1"[^>]*>[^]*broken\.json:1:\d+/);
    expect(await junitFaults(textOf(at('g.xml')))).toEqual([]);
  });
});

describe('on GitHub', () => {
  it('annotations go to standard output, and the report in Markdown behind what the summary holds already', async () => {
    writeFileSync(at('summary.md'), 'Trước đó.\n');
    const environment = { GITHUB_STEP_SUMMARY: at('summary.md') };
    const { exitCode, out } = await runWith([...CHECK, '--format', 'github'], { environment });
    expect(exitCode).toBe(0);
    expect(out).toMatch(/^::error file=models\/examples\/tinh-mau-loi\/ket-noi\.json,line=\d+,col=\d+/);
    expect(textOf(at('summary.md'))).toMatch(/^Trước đó\.\n## Tỉnh Mẫu/);
    const { out: markdown } = await runWith([...CHECK, '--format', 'markdown']);
    expect(textOf(at('summary.md'))).toBe(`Trước đó.\n${markdown}\n`);
  });

  it('no summary is written without annotations, and a lost summary spoils nothing', async () => {
    rmSync(at('summary.md'), { force: true });
    await runWith([...CHECK, '--format', 'json'], { environment: { GITHUB_STEP_SUMMARY: at('summary.md') } });
    expect(existsSync(at('summary.md'))).toBe(false);
    const environment = { GITHUB_STEP_SUMMARY: at('no-such-folder', 'summary.md') };
    const { exitCode, error } = await runWith([...CHECK, '--format', 'github'], { environment });
    expect(exitCode).toBe(0);
    expect(error).toContain('GITHUB_STEP_SUMMARY');
  });
});

describe('what is told about files', () => {
  it('is no command for a CI system, whatever the file is called', async () => {
    const name = at('::error file=x::y ##[add-path]z.json');
    writeFileSync(name, '{ "$schema": "kientruc-model-1.schema.json", ');
    const { error } = await runWith(['check', name]);
    expect(error).toContain('.json:1:');
    expect(error).not.toMatch(/::error|##\[/);
  });
});
