import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../kit/house-sources.ts';
import { dist } from './kit/dist.ts';

const folder = mkdtempSync(join(tmpdir(), 'kientruc-start-'));
const cli = join(folder, 'cli');
const caches = (): string[] => readdirSync(cli).filter((name) => name.endsWith('.cache'));
const cacheName = (): string => caches()[0] ?? '';

beforeAll(() => {
  for (const part of ['kientruc.js', 'cli']) cpSync(join(dist, part), join(folder, part), { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
});
afterAll(() => {
  chmodSync(cli, 0o755);
  rmSync(folder, { recursive: true });
});

/** What a check of a province writes, and how it ends. */
function checked(...flags: readonly string[]): readonly unknown[] {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [...flags, join(cli, 'kientruc.cjs'), 'check', 'models/provinces/quang-tri/2018.json', '--format', 'json'],
    { cwd: root, encoding: 'utf8', maxBuffer: 100_000_000 },
  );
  return [status, stdout, stderr];
}

describe('data', () => {
  it('are read when something in them is asked for', () => {
    const bare = join(folder, 'bare');
    cpSync(cli, bare, { recursive: true });
    rmSync(join(bare, 'data'), { recursive: true });
    const start = (...args: readonly string[]) =>
      spawnSync(process.execPath, [join(bare, 'kientruc.cjs'), ...args], { encoding: 'utf8' });
    expect(start('--version').stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(start('check', '--help').stdout).toContain('--framework');
    expect(start('check', join(root, 'models/provinces/quang-tri/2018.json')).status).toBe(3);
  });
});

describe('what V8 made of the program when it was built', () => {
  it('stands beside it for this Node.js, once', () => {
    expect(caches()).toEqual([expect.stringContaining(`-${process.version}-${process.arch}.cache`)]);
  });

  it('is read after Node.js has loaded its own modules, which it compiles anew under other settings', () => {
    const hook = join(folder, 'hook.cjs');
    writeFileSync(
      hook,
      `const v8 = require('node:v8'), { setFlagsFromString } = v8;
let before;
v8.setFlagsFromString = (flag) => { before ??= new Set(process.moduleLoadList); setFlagsFromString(flag); };
process.on('exit', () => console.error(process.moduleLoadList.filter((name) => !before.has(name) && name.startsWith('NativeModule')).join('\\n')));`,
    );
    const [, , stderr] = checked('--require', hook);
    expect(String(stderr)).not.toMatch(/^NativeModule (net|stream|tty|zlib)$/m);
    expect(stderr).toContain('NativeModule process');
  });

  it('changes nothing but the time: cut, damaged, of other settings, without the right to write, or missing', () => {
    const whole = checked();
    expect(whole[0]).toBe(1);
    const path = join(cli, cacheName());
    const bytes = readFileSync(path);
    const told = [checked('--no-opt'), checked('--max-lazy')];
    writeFileSync(path, bytes.subarray(0, 100_000));
    told.push(checked());
    const damaged = Buffer.from(bytes);
    damaged[bytes.length >> 1] = ~(bytes[bytes.length >> 1] ?? 0) & 0xff;
    writeFileSync(path, damaged);
    told.push(checked());
    writeFileSync(path, '');
    chmodSync(cli, 0o555);
    told.push(checked());
    expect(readFileSync(path)).toHaveLength(0);
    chmodSync(cli, 0o755);
    rmSync(path);
    told.push(checked());
    expect(caches()).toEqual([]);
    for (const one of told) expect(one).toEqual(whole);
  });
});
