import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { kientruc } from './kit/program.ts';
import { failing, modelText, passing, writeFiles } from './kit/sample-files.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-baseline-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const check = (args: readonly string[], env: NodeJS.ProcessEnv = { CI: '' }) =>
  kientruc(
    ['check', '.', '--requirement', 'INT-01,INT-02', '--lang', 'en', '--baseline', 'known.json', ...args],
    folder,
    env,
  );

const read = (): string => readFileSync(join(folder, 'known.json'), 'utf8');

describe('check --baseline', () => {
  it('takes nothing for known by itself', () => {
    writeFiles(folder, { 'a.json': failing });
    const { status, stderr } = check([]);
    expect(status).toBe(2);
    expect(stderr).toContain('There is no baseline known.json; add --accept-new');
  });

  it('stops at what is new only, whatever the file is called and however it is laid out', () => {
    writeFiles(folder, { 'a.json': failing });
    expect(check(['--accept-new']).status).toBe(0);
    const known = read();
    expect(check([]).status).toBe(0);
    renameSync(join(folder, 'a.json'), join(folder, 'b.json'));
    writeFiles(folder, { 'b.json': JSON.stringify(JSON.parse(failing)) });
    const again = check([]);
    expect(again.stderr).toContain('Models without any change: 1.');
    expect(again.status).toBe(0);
    expect(read()).toBe(known);
  });

  it('tells and stops at a new finding, and adds it on request only', () => {
    writeFiles(folder, { 'a.json': passing });
    expect(check(['--accept-new']).status).toBe(0);
    const known = read();
    writeFiles(folder, { 'a.json': failing });
    const worse = check([]);
    expect(worse.status).toBe(1);
    expect(worse.stderr).toMatch(/new \d+ \(\d+ failing\)/);
    expect(worse.stderr).toMatch(/\+ INT-01 Fail: .*\(a\.json:\d+:\d+\)/s);
    expect(worse.stderr).toContain('add --accept-new to accept them');
    expect(check(['--update-baseline']).status).toBe(1);
    expect(read()).toBe(known);
    expect(check(['--accept-new']).status).toBe(0);
    expect(check([]).status).toBe(0);
  });

  it('shrinks by itself, but where CI is set only says so', () => {
    writeFiles(folder, { 'a.json': failing });
    check(['--accept-new']);
    const known = read();
    writeFiles(folder, { 'a.json': passing });
    const server = check([], { CI: 'true' });
    expect(server.stderr).toContain('holds findings that are gone: 1');
    expect(read()).toBe(known);
    const person = check([]);
    expect(person.stderr).toContain('Wrote the baseline known.json');
    expect(read()).not.toContain('INT-01');
    writeFiles(folder, { 'a.json': failing });
    expect(check([]).status).toBe(1);
  });

  it('keeps what was not asked for, and forgets models that are gone on request', () => {
    const other = modelText({ document: { version: 'other' } });
    writeFiles(folder, { 'a.json': failing, 'other.json': other });
    check(['--accept-new']);
    const known = read();
    expect(check(['--requirement', 'DOC-02']).status).toBe(0);
    rmSync(join(folder, 'other.json'));
    expect(check([]).stderr).toContain('holds models whose file is gone: 1');
    expect(read()).toBe(known);
    check(['--update-baseline']);
    expect(JSON.parse(read()).models).toHaveLength(1);
  });

  it('tells what is wrong with the file, and touches no other file', () => {
    writeFiles(folder, { 'a.json': failing, 'known.json': '{ "$schema": "baseline.schema.json", "modles": [] }' });
    const wrong = check(['--accept-new']);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toMatch(/known\.json:1:\d+: .*"modles".*"models"/s);
    const model = kientruc(['check', 'a.json', '--baseline', 'a.json', '--accept-new', '--lang', 'en'], folder);
    expect(model.status).toBe(2);
    expect(readFileSync(join(folder, 'a.json'), 'utf8')).toBe(failing);
    expect(check(['--format', 'json=./known.json']).stderr).toContain('known.json is read as input');
    expect(kientruc(['check', '--accept-new', '--lang', 'en'], folder).stderr).toContain(
      '--accept-new needs --baseline',
    );
  });

  it('shows the change in the report for programs and in the table of several models', () => {
    writeFiles(folder, { 'a.json': failing, 'b.json': modelText({ document: { version: 'b' } }) });
    check(['--accept-new']);
    writeFiles(folder, { 'a.json': passing });
    const { changes } = JSON.parse(check(['--format', 'json'], { CI: '1' }).stdout);
    expect(changes).toMatchObject({ against: 'known.json', notChecked: 0 });
    expect(changes.models[0].fixed).toHaveLength(1);
    expect(check([], { CI: '1' }).stdout).toMatch(/change\n.* [+]\d+ −1\n/);
  });
});
