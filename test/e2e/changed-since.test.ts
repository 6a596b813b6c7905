import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kientruc } from './kit/program.ts';
import { failing, modelText, passing, writeFiles } from './kit/sample-files.ts';

const place = mkdtempSync(join(tmpdir(), 'kientruc-git-'));
const folder = join(place, 'kho có dấu');
const outside = join(place, 'outside');
afterAll(() => rmSync(place, { recursive: true }));

function git(...args: string[]): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.invalid', '-c', 'init.defaultBranch=main'];
  const { status, stderr } = spawnSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
}

const since = (revision: string, args: readonly string[] = [], cwd = folder) =>
  kientruc(['check', '.', '--lang', 'en', '--requirement', 'INT-01', `--changed-since=${revision}`, ...args], cwd);

const named = (version: string, text = passing): string => text.replace('"version": "1"', `"version": "${version}"`);

beforeAll(() => {
  mkdirSync(folder);
  mkdirSync(outside);
  git('init', '-q');
  const files = {
    'kept.json': named('kept'),
    'tỉnh.json': named('tỉnh'),
    'gone.json': named('gone'),
    'old name.json': named('old'),
  };
  writeFiles(folder, { ...files, 'was-broken.json': '{ "$schema": "kientruc-model-1.schema.json", ' });
  git('add', '.');
  git('commit', '-qm', 'before');
});

describe('check --changed-since', () => {
  it('has nothing to do where nothing changed', () => {
    const { status, stderr, stdout } = since('HEAD');
    expect(stderr).toBe('No model changed since HEAD.\n');
    expect(stdout).toBe('');
    expect(status).toBe(0);
  });

  it('checks what changed, committed or not, and tells how scores moved', () => {
    git('checkout', '-qb', 'work');
    writeFiles(folder, { 'tỉnh.json': named('tỉnh', failing) });
    renameSync(join(folder, 'old name.json'), join(folder, 'new name.json'));
    rmSync(join(folder, 'gone.json'));
    writeFiles(folder, { 'was-broken.json': named('mended') });
    git('add', '-A');
    git('commit', '-qm', 'after');
    writeFiles(folder, { 'untracked.json': modelText({ document: { version: 'untracked' } }) });
    const { status, stderr, stdout } = since('main', ['--format', 'json']);
    const { results, changes } = JSON.parse(stdout);
    const names = results.map(({ model }: { model: { version: string } }) => model.version);
    const before = changes.models.map((delta: { before: unknown }) => delta.before !== null);
    expect(Object.fromEntries(names.map((name: string, index: number) => [name, before[index]]))).toEqual({
      mended: false,
      old: true,
      tỉnh: true,
      untracked: false,
    });
    expect(stderr).toMatch(/score 100 → 0; verdict COMPLIANT → NOT\s+COMPLIANT/);
    expect(stderr).toMatch(/Model deleted since main: gone\.json\s/);
    expect(stderr).toContain('was-broken.json: the version at main has problems');
    expect(status).toBe(1);
  });

  it('counts from where the lines of work parted', () => {
    git('stash', '-qu');
    git('checkout', '-q', 'main');
    writeFiles(folder, { 'kept.json': named('kept', failing) });
    git('commit', '-qam', 'meanwhile');
    git('checkout', '-q', 'work');
    expect(since('main', ['--format', 'json']).stdout).not.toContain('"kept.json"');
  });

  it('compares all findings, however many, whatever their order', () => {
    const systems = (count: number) =>
      Array.from({ length: count }, (_, position) => ({ id: `he-thong-${position}`, name: `Hệ thống ${position}` }));
    const write = (applications: ReturnType<typeof systems>): void =>
      writeFiles(folder, { 'many.json': modelText({ document: { version: 'many' }, applications }) });
    const told = (): string => {
      const args = ['check', 'many.json', '--lang', 'en', '--requirement', 'ARM-03b', '--changed-since', 'HEAD'];
      return kientruc(args, folder).stderr;
    };
    write(systems(1200));
    git('add', 'many.json');
    git('commit', '-qm', 'many');
    write(systems(1200).reverse());
    expect(told()).toContain('Models without any change: 1.');
    write([...systems(1200).reverse(), { id: 'moi', name: 'Mới' }]);
    expect(told()).toContain('new 1, fixed 0,');
    git('checkout', '-q', 'many.json');
  });

  it.each([
    ['an option', '--output=pwned'],
    ['nothing', ''],
    ['no revision', 'no-such-branch'],
    ['a command', '$(touch pwned)'],
    ['two words', 'HEAD -- x'],
  ])('refuses %s', (_, revision) => {
    const { status, stderr } = since(revision);
    expect(stderr).toContain('The git repository has no revision');
    expect(status).toBe(2);
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });

  it('says so outside of a repository, without git, and in a shallow clone', () => {
    expect(since('HEAD', [], outside).stderr).toContain('This folder is in no git repository');
    const lonely = kientruc(['check', '.', '--changed-since', 'HEAD', '--lang', 'en'], folder, { PATH: outside });
    expect(lonely.stderr).toContain('git could not be run');
    expect(lonely.status).toBe(2);
    const clone = join(place, 'clone');
    spawnSync('git', ['clone', '-q', '--depth', '1', `file://${folder}`, clone]);
    expect(since('HEAD~1', [], clone).stderr).toContain('git fetch --unshallow');
  });
});
