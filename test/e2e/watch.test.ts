import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { program } from './kit/program.ts';
import { failing, modelText, passing, writeFiles } from './kit/sample-files.ts';

let folder = '';
let child: ChildProcess | undefined;
let output = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-watch-'));
  mkdirSync(join(folder, 'models'));
  writeFiles(join(folder, 'models'), { 'a.json': passing });
});
afterEach(() => {
  child?.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

/** Waits until the program has said something new. */
async function hears(pattern: RegExp): Promise<string> {
  const end = Date.now() + 30_000;
  for (;;) {
    const found = pattern.exec(output);
    if (found) {
      const heard = output.slice(0, found.index + found[0].length);
      output = output.slice(heard.length);
      return heard;
    }
    if (Date.now() > end) throw new Error(`${pattern} was not told; there is only:\n${output}`);
    await pause(20);
  }
}

async function start(args: readonly string[] = ['models']): Promise<void> {
  output = '';
  child = spawn(process.execPath, [program, 'watch', ...args, '--requirement', 'INT-01', '--lang', 'en'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const hear = (text: Buffer): void => {
    output += text.toString();
  };
  child.stdout?.on('data', hear);
  child.stderr?.on('data', hear);
  await hears(/Watching .*\n/);
}

const save = (name: string, text: string): void => writeFileSync(join(folder, 'models', name), text);

describe('watch', () => {
  it('tells what every save changed, over broken states, until it is interrupted', async () => {
    await start();
    save('a.json', failing);
    const told = await hears(/Models checked: 1, in \d+ ms\.\n/);
    expect(told).toMatch(/new 1 \(1 failing\).*score 100 → 0/s);
    expect(told).toMatch(/models\/a\.json:\d+:\d+\)/);
    save('a.json', '{ "$schema": "kientruc-model-1.schema.json",');
    await hears(/models\/a\.json:\d+:\d+: The file stops half-way/);
    save('a.json', '{');
    await hears(/models\/a\.json:1:\d+: The file stops half-way/);
    save('a.json', passing);
    expect(await hears(/Models checked: 1, in \d+ ms\.\n/)).toMatch(/fixed 1.*score 0 → 100/s);
    const ended = once(child ?? process, 'exit');
    const before = Date.now();
    child?.kill('SIGINT');
    expect(await ended).toEqual([0, null]);
    expect(Date.now() - before).toBeLessThan(3000);
  });

  it('notices new, replaced and deleted files, and passes over what editors leave', async () => {
    await start();
    save('b.json', modelText({ document: { version: 'b' } }));
    await hears(/ b: new \d+[^]*?not there before/);
    save('.a.json.swp', 'x');
    save('a.json~', 'x');
    save('4913', 'x');
    save('.#a.json', 'x');
    save('a.json.tmp', failing);
    renameSync(join(folder, 'models/a.json.tmp'), join(folder, 'models/a.json'));
    expect(await hears(/score 100 → 0/)).not.toContain('swp');
    rmSync(join(folder, 'models/b.json'));
    await hears(/File deleted: models\/b\.json\n/);
  });

  it('sees a named file again after it was deleted, and nothing beside it', async () => {
    mkdirSync(join(folder, '.hidden'));
    renameSync(join(folder, 'models'), join(folder, '.hidden/models'));
    const named = join(folder, '.hidden/models/a.json');
    await start([named]);
    rmSync(named);
    await hears(/File deleted: .*a\.json\n/);
    writeFileSync(join(folder, '.hidden/models/b.json'), failing);
    await pause(300);
    writeFileSync(named, failing);
    expect(await hears(/Models checked: 1, in \d+ ms\.\n/)).not.toContain('b.json');
  });

  it('takes a changed configuration over at once, and a broken one never', async () => {
    const config = join(folder, 'kientruc.config.json');
    writeFileSync(config, '{ "paths": ["models"], "plateau": "current" }');
    await start([]);
    writeFileSync(config, '{ "paths": ["models"], "plateau": "now" }');
    await hears(/kientruc\.config\.json:1:35: .*"now"/);
    writeFileSync(config, '{ "paths": ["models"], "plateau": "target" }');
    expect(await hears(/Models checked: 1, in \d+ ms\.\n/)).not.toContain('"now"');
  });

  it('tells a path that is not there', async () => {
    const lonely = spawn(process.execPath, [program, 'watch', 'nowhere', '--lang', 'en'], { cwd: folder });
    child = lonely;
    let told = '';
    lonely.stderr.on('data', (text: Buffer) => {
      told += text.toString();
    });
    expect(await once(lonely, 'exit')).toEqual([2, null]);
    expect(told).toContain('There is no file or folder nowhere.');
  });
});
