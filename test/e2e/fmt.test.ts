import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../kit/house-sources.ts';
import { kientruc } from './kit/program.ts';
import { passing, writeFiles } from './kit/sample-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-fmt-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const fmt = (...args: string[]) => kientruc(['fmt', '--lang', 'en', ...args], folder);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
const untidy = passing.replaceAll('\n', '\r\n').replaceAll('  ', '\t');

describe('fmt', () => {
  it('rewrites models only, once, and says so', () => {
    writeFiles(folder, { 'a.json': untidy, 'other.json': '{"x":1}' });
    const first = fmt();
    expect(first.stderr).toContain('Rewritten in the canonical form: a.json');
    expect(first.stdout).toBe('');
    expect(first.status).toBe(0);
    expect(JSON.parse(read('a.json'))).toEqual(JSON.parse(passing));
    expect(read('other.json')).toBe('{"x":1}');
    const { mtimeMs } = statSync(join(folder, 'a.json'));
    expect(fmt().stderr).toBe('Files rewritten: 0. Files already in the canonical form: 1.\n');
    expect(statSync(join(folder, 'a.json')).mtimeMs).toBe(mtimeMs);
  });

  it('only looks with --check', () => {
    writeFiles(folder, { 'a.json': untidy });
    const { status, stderr } = fmt('--check');
    expect(stderr).toContain('Not in the canonical form: a.json');
    expect(status).toBe(1);
    expect(read('a.json')).toBe(untidy);
    fmt();
    expect(fmt('--check').status).toBe(0);
  });

  it('leaves a broken file as it is, tells where it breaks, and goes on with the others', () => {
    const doubled = passing.replace('"document": {', '"document": {}, "document": {');
    writeFiles(folder, { 'a.json': doubled, 'b.json': untidy });
    const { status, stderr } = fmt();
    expect(stderr).toMatch(/a\.json:\d+:\d+: The property "document" is already at line/);
    expect(stderr).toContain('Rewritten in the canonical form: b.json');
    expect(status).toBe(2);
    expect(read('a.json')).toBe(doubled);
  });

  it('keeps the mode of a file and follows a link', () => {
    mkdirSync(join(folder, 'real'));
    writeFiles(join(folder, 'real'), { 'a.json': untidy });
    chmodSync(join(folder, 'real/a.json'), 0o640);
    symlinkSync(join(folder, 'real/a.json'), join(folder, 'link.json'));
    expect(fmt('link.json').status).toBe(0);
    expect(JSON.parse(read('real/a.json'))).toEqual(JSON.parse(passing));
    expect(statSync(join(folder, 'real/a.json')).mode & 0o777).toBe(0o640);
  });

  it('says so when there is no model', () => {
    expect(fmt().status).toBe(2);
    expect(fmt('nowhere').stderr).toContain('There is no file or folder nowhere.');
  });

  it('has nothing to do in this repository', () => {
    const { status, stderr } = kientruc(['fmt', '--check', 'models', '--lang', 'en'], root);
    expect(stderr).not.toContain('Not in the canonical form');
    expect(status).toBe(0);
  });
});
