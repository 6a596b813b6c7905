import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { validateConfig } from '#generated/validators';
import { textsOf } from '../docs/markdown.ts';
import { root } from '../kit/house-sources.ts';
import { failing, passing, writeFiles } from './kit/sample-files.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-ci-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) =>
  spawnSync(join(root, command), args, { cwd: folder, encoding: 'utf8', env: { ...process.env, ...env } });

/** The step of the action with the variables that a runner sets. */
const action = (inputs: Readonly<Record<string, string>>) =>
  run('.ci/github-action.sh', [], {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION_PATH: root,
    GITHUB_OUTPUT: join(folder, 'output.txt'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    ...inputs,
  });

describe.runIf(process.platform !== 'win32')('the GitHub action', () => {
  it('tells findings beside the lines, sums up, writes SARIF and gives the exit code', () => {
    writeFiles(folder, { 'a.json': failing, 'b b.json': passing });
    const { status, stdout } = action({
      KIENTRUC_PATHS: 'a.json\nb b.json\n',
      KIENTRUC_SARIF: 'out.sarif',
      KIENTRUC_LANGUAGE: 'en',
    });
    expect(status).toBe(1);
    expect(stdout).toMatch(/^::error .*file=a\.json/m);
    const { runs } = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8'));
    expect(runs[0].results.length).toBeGreaterThan(0);
    expect(readFileSync(join(folder, 'output.txt'), 'utf8')).toBe('exit-code=1\n');
    expect(readFileSync(join(folder, 'summary.md'), 'utf8')).toContain('INT-01');
  });

  it('passes on every gate', () => {
    writeFiles(folder, { 'a.json': failing });
    expect(action({ KIENTRUC_FAIL_ON: 'never' }).status).toBe(0);
    expect(action({ KIENTRUC_FAIL_ON: 'never', KIENTRUC_MIN_SCORE: '100' }).status).toBe(1);
    expect(action({ KIENTRUC_BASELINE: 'none.json' }).status).toBe(2);
    expect(action({ KIENTRUC_CHANGED_SINCE: 'HEAD' }).status).toBe(2);
    expect(action({ KIENTRUC_CONFIG: 'none.json' }).status).toBe(2);
    expect(action({ KIENTRUC_JUNIT: 'j.xml', KIENTRUC_FAIL_ON: 'never' }).status).toBe(0);
    expect(readFileSync(join(folder, 'j.xml'), 'utf8')).toContain('<testsuites');
  });

  it('reads nothing of its inputs as shell or as an option', () => {
    writeFiles(folder, { 'a.json': passing });
    const hostile = { KIENTRUC_PATHS: '$(touch pwned)\n--fail-on=never\n', KIENTRUC_FAIL_ON: 'must"; touch pwned; "' };
    expect(action(hostile).status).toBe(2);
    const paths = action({ KIENTRUC_PATHS: '$(touch pwned)\n--output=pwned', KIENTRUC_LANGUAGE: 'en' });
    expect(paths.stderr).toContain('There is no file or folder --output=pwned.');
    expect(run('.ci/kientruc', ['check', 'pwned', '--lang', 'en']).stderr).toContain(
      'There is no file or folder pwned.',
    );
  });

  it('hands every input of action.yml to the step', () => {
    const text = read('action.yml');
    const [, inputs = ''] = /^inputs:\n([^]*?)^outputs:/m.exec(text) ?? [];
    const names = [...inputs.matchAll(/^ {2}([a-z-]+):$/gm)].map(([, name]) => name ?? '');
    expect(names.length).toBeGreaterThan(5);
    expect(names.filter((name) => !text.includes(`\${{ inputs.${name} }}`))).toEqual([]);
    const variables = [...text.matchAll(/^ {8}(KIENTRUC_\w+):/gm)].map(([, name]) => name ?? '');
    const script = read('.ci/github-action.sh');
    expect(variables).toHaveLength(names.length - 1);
    expect(variables.filter((name) => !script.includes(name))).toEqual([]);
  });
});

describe.runIf(process.platform !== 'win32')('the hooks of pre-commit', () => {
  const hooks = [...read('.pre-commit-hooks.yaml').matchAll(/id: (\S+)[^]*?entry: (.*)$/gm)].map(
    ([, id, entry = '']) => ({
      id,
      entry: entry.split(' '),
    }),
  );

  it('do their work without file names', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['kientruc-check', 'kientruc-fmt']);
    writeFiles(folder, { 'a.json': passing.replaceAll('\n', '\r\n'), 'other.json': '{}' });
    const [check, fmt] = hooks.map(
      ({ entry: [command = '', ...args] }) =>
        () =>
          run(command, args),
    );
    expect(fmt?.().status).toBe(0);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).not.toContain('\r');
    expect(check?.().status).toBe(0);
    writeFiles(folder, { 'a.json': failing });
    expect(check?.().status).toBe(1);
  });
});

describe.runIf(process.platform !== 'win32')('the GitLab template', () => {
  it('writes the reports that it hands over', () => {
    const text = read('.ci/gitlab.yml');
    const [, script = ''] = /^ {2}script:\n {4}- (.*)$/m.exec(text) ?? [];
    symlinkSync(root, join(folder, '.kientruc'));
    writeFiles(folder, { 'a.json': failing });
    const env = { ...process.env, CI: 'true', KIENTRUC_ARGUMENTS: 'a.json --fail-on must' };
    expect(spawnSync('bash', ['-c', script], { cwd: folder, env }).status).toBe(1);
    const reports = [...text.matchAll(/^ {6}(?:codequality|junit): (.*)$/gm)].map(([, file = '']) => file);
    expect(reports).toHaveLength(2);
    for (const file of reports) expect(readFileSync(join(folder, file), 'utf8')).toContain('INT-01');
  });
});

describe('docs/ci', () => {
  it.each(['docs/ci.md', 'docs/ci.vi.md'])('%s shows what works', (path) => {
    const page = read(path);
    const [config = ''] = textsOf(page, 'json');
    expect(validateConfig(JSON.parse(config)), JSON.stringify(validateConfig.errors)).toBe(true);
    const [github = '', gitlab = '', hooks = ''] = textsOf(page, 'yaml');
    const used = [...(github.split('OWNER/kientruc@main')[1]?.split('- uses')[0] ?? '').matchAll(/^ {10}([a-z-]+):/gm)];
    expect(used.map(([, name]) => name)).toEqual(['paths', 'baseline', 'sarif']);
    for (const [, name] of used) expect(read('action.yml')).toContain(`\n  ${name}:\n`);
    const variables = [...gitlab.matchAll(/KIENTRUC_\w+/g)].map(([name]) => name);
    for (const name of variables) expect(read('.ci/gitlab.yml')).toContain(name);
    for (const [, id] of hooks.matchAll(/id: (\S+)/g)) expect(read('.pre-commit-hooks.yaml')).toContain(`id: ${id}\n`);
    writeFileSync(join(folder, 'kientruc.config.json'), config);
    const told = run('.ci/kientruc', ['config', '--lang', 'en']).stdout;
    expect(told).toMatch(/^baseline +kientruc-baseline\.json/m);
  });
});
