import { chownSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../kit/house-sources.ts';
import { kientruc } from './kit/program.ts';
import { failing, modelText, passing, writeFiles } from './kit/sample-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-config-'));
  mkdirSync(join(folder, 'models/drafts'), { recursive: true });
  writeFiles(join(folder, 'models'), { 'a.json': passing });
  writeFiles(join(folder, 'models/drafts'), { 'b.json': failing });
});
afterEach(() => rmSync(folder, { recursive: true }));

const configure = (config: object | string): void =>
  writeFileSync(
    join(folder, 'kientruc.config.json'),
    typeof config === 'string' ? config : JSON.stringify(config, null, 2),
  );

const scope = ['--requirement', 'INT-01'];
const drafts = (): string => join(folder, 'models/drafts');

describe('kientruc.config.json', () => {
  it('holds from its folder downwards, and the command line wins', () => {
    configure({ paths: ['models'], language: 'en', gate: { failOn: 'never' } });
    const below = kientruc(['check', ...scope], drafts());
    expect(below.stdout).toContain('Summary of 2 models');
    expect(below.status).toBe(0);
    expect(kientruc(['check', ...scope, '--fail-on', 'must'], drafts()).status).toBe(1);
    expect(kientruc(['check', ...scope, '--lang', 'vi', 'b.json'], drafts()).stdout).toContain('CHƯA TUÂN THỦ');
    expect(kientruc(['check', ...scope, '--no-config'], drafts()).status).toBe(1);
    expect(kientruc(['--help'], folder).stdout).toContain('Usage:');
  });

  it('is not looked for beyond the repository', () => {
    configure({ language: 'en' });
    mkdirSync(join(drafts(), '.git'));
    expect(kientruc(['--help'], drafts()).stdout).toContain('Cách dùng:');
  });

  it('sets gates and packs by path', () => {
    writeFileSync(
      join(folder, 'lenient.pack.json'),
      JSON.stringify({
        $schema: 'pack.schema.json',
        id: 'lenient',
        name: { vi: 'Nhẹ', en: 'Lenient' },
        extends: '2.0',
        overrides: { 'INT-01': { strength: 'may', reason: { vi: 'bản thảo', en: 'a draft' } } },
      }),
    );
    configure({ gate: { failOn: 'must' }, overrides: [{ files: ['models/drafts/*'], gate: { failOn: 'never' } }] });
    expect(kientruc(['check', ...scope], folder).status).toBe(0);
    expect(kientruc(['check', ...scope, '--fail-on', 'must'], folder).status).toBe(1);
    configure({ overrides: [{ files: ['**/drafts/**'], packs: ['lenient.pack.json'] }] });
    const { status, stdout } = kientruc(['check', ...scope, '--format', 'json'], folder);
    const strengths = JSON.parse(stdout).results.map(
      ({ requirements }: { requirements: readonly { strength: string }[] }) => requirements[0]?.strength,
    );
    expect(strengths).toEqual(['must', 'may']);
    expect(status).toBe(0);
    configure({
      overrides: [
        { files: ['models/a.json'], gate: { minScore: 100 } },
        { files: ['**'], gate: { failOn: 'never' } },
      ],
    });
    expect(kientruc(['check', ...scope], folder).status).toBe(0);
    configure({ overrides: [{ files: ['**'], gate: { minScore: 100, failOn: 'never' } }] });
    expect(kientruc(['check', ...scope], folder).status).toBe(1);
  });

  it('names baseline, packs and outputs from its own folder', () => {
    configure({ paths: ['models'], baseline: 'known.json', outputs: [{ format: 'json', file: 'out.json' }] });
    expect(kientruc(['check', '--accept-new', ...scope], drafts(), { CI: '' }).status).toBe(0);
    expect(kientruc(['check', ...scope], folder, { CI: '' }).status).toBe(0);
    expect(kientruc(['schema', 'config'], folder).stdout).toContain('"title": "Config"');
  });

  it.each([
    ['{ "pahts": ["models"] }', /kientruc\.config\.json:1:3: .*"pahts".*"paths"/],
    ['{ "gate": { "failOn": "shuold" } }', /kientruc\.config\.json:1:23: .*"shuold".*"should"/],
    ['{ "framework": "3.0" }', /kientruc\.config\.json:1:16: .*"3\.0".*"2\.0"/],
    ['{ "outputs": [{ "format": "jsno" }] }', /kientruc\.config\.json:1:27: .*"jsno".*"json"/],
    ['{ "paths": "models" }', /kientruc\.config\.json:1:12: /],
    ['{ "paths": ["a"], "paths": ["b"] }', /kientruc\.config\.json:1:19: .*"paths"/],
    ['{ "$schema": "pack.schema.json" }', /kientruc\.config\.json:1:14: /],
    ['[]', /kientruc\.config\.json:1:1: /],
    ['{', /kientruc\.config\.json:1:/],
  ])('%s is refused with its place', (text, told) => {
    configure(text);
    const { status, stderr } = kientruc(['check', 'models', '--lang', 'en'], folder);
    expect(stderr).toMatch(told);
    expect(status).toBe(2);
  });

  it.runIf(process.getuid?.() === 0)('of another user runs no code, unless it is named', () => {
    writeFileSync(join(folder, 'own.mjs'), 'console.log("it ran"); export default [];');
    configure({ rules: ['own.mjs'] });
    chownSync(join(folder, 'kientruc.config.json'), 12_345, 12_345);
    const found = kientruc(['check', 'models', '--lang', 'en'], folder);
    expect(found.stdout).not.toContain('it ran');
    expect(found.stderr).toContain('belongs to another user');
    expect(found.status).toBe(2);
    expect(kientruc(['check', 'models', '--config', 'kientruc.config.json'], folder).stdout).toContain('it ran');
  });

  it('is named on the command line, or told to be missing', () => {
    writeFiles(folder, { 'other.json': '{ "gate": { "failOn": "never" } }', 'm.json': modelText() });
    expect(kientruc(['check', 'models', '--config', 'other.json'], folder).status).toBe(0);
    const missing = kientruc(['check', 'models', '--config', 'no.json', '--lang', 'en'], folder);
    expect(missing.stderr).toContain('no.json');
    expect(missing.status).toBe(2);
  });
});

describe('kientruc config', () => {
  it('says what holds and where it comes from', () => {
    configure({ paths: ['models'], gate: { failOn: 'should' }, language: 'en' });
    const { stdout, status } = kientruc(['config', '--min-score', '50'], folder, { NO_COLOR: '1' });
    expect(status).toBe(0);
    expect(stdout).toContain('Configuration: kientruc.config.json');
    expect(stdout).toMatch(/^paths +models {2}\(kientruc\.config\.json:2\)$/m);
    expect(stdout).toMatch(/^gate\.failOn +should {2}\(kientruc\.config\.json:6\)$/m);
    expect(stdout).toMatch(/^gate\.minScore +50 {2}\(command line, --min-score\)$/m);
    expect(stdout).toMatch(/^framework +2\.0 {2}\(default\)$/m);
    expect(stdout).toMatch(/^color +auto {2}\(environment variable NO_COLOR\)$/m);
    const { file, settings } = JSON.parse(kientruc(['config', '--json'], folder).stdout);
    expect(file).toBe('kientruc.config.json');
    expect(settings).toContainEqual({
      key: 'paths',
      value: ['models'],
      origin: { kind: 'config', path: 'kientruc.config.json', line: 2 },
    });
  });

  it('says so where there is none', () => {
    expect(kientruc(['config', '--lang', 'en'], root).stdout).toContain('There is no configuration');
  });
});
