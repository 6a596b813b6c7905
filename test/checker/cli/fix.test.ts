import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { runWith } from './run-with.ts';

const folder = mkdtempSync(join(tmpdir(), 'kientruc-fix-'));
const path = join(folder, 'tinh.json');
const only = ['--requirement', 'INT-08'];

/** A model written by hand: two codes with slips, Windows line ends, a byte order mark, an odd layout. */
const text = [
  '\uFEFF{ "$schema": "https://x/kientruc-model-1.schema.json",',
  '  "document": { "title": "Báo cáo", "version": "1", "date": "2021-06-30",',
  '    "province": {"code":"14", "name":"Sơn La"} },',
  '  "organisations": [',
  '    { "id": "so-a", "name": "Sở A", "level": "province", "kind": "department", "lifecycle": "operating",',
  '      "agencyCodes": { "qd20": "h52.16 " } },',
  '    { "id": "so-b", "name": "Sở B", "level": "province", "kind": "department", "lifecycle": "operating",',
  '      "agencyCodes": { "qcvn102" : "H52.17" } }',
  '  ]',
  '}',
  '',
].join('\r\n');

beforeEach(() => writeFileSync(path, text));
afterAll(() => rmSync(folder, { recursive: true }));

describe('fix', () => {
  it('writes what findings carry and leaves every other byte', async () => {
    const { exitCode, out, error } = await runWith(['fix', path, ...only]);
    expect(readFileSync(path, 'utf8')).toBe(
      text.replace('"h52.16 "', '"H52.16"').replace('{ "qcvn102" : "H52.17" }', '{"qd20": "H52.17"}'),
    );
    expect(out).toContain('2 chỗ sửa tự động được');
    expect(out).toContain('- "h52.16 "');
    expect(out).toContain('+ "H52.16"');
    expect(out).toContain('Yêu cầu chưa đáp ứng: 1 → 0');
    expect(error).toContain(`Đã ghi ${path}.`);
    expect(exitCode).toBe(0);
  });

  it('announces with --dry-run what it would do, and writes nothing', async () => {
    const dry = await runWith(['fix', path, ...only, '--dry-run', '--lang', 'en']);
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect(dry.out).toContain('Nothing was written.');
    const done = await runWith(['fix', path, ...only, '--lang', 'en']);
    expect(done.out).toBe(dry.out.replace(/Nothing was written\.[^]*?\n\n/, '\n'));
    expect(dry.exitCode).toBe(done.exitCode);
  });

  it('moves the score as announced: a check before and after says the same', async () => {
    const scores = async (): Promise<unknown> => {
      const { out } = await runWith(['check', path, '--format', 'json', '--fail-on', 'never']);
      const [result] = JSON.parse(out).results;
      return result.score;
    };
    const before = await scores();
    const { out } = await runWith(['fix', path, '--lang', 'en', '--fail-on', 'never']);
    const after = await scores();
    const told = (score: unknown): string => {
      const { low, high } = Object(score);
      return `${low} – ${high}`;
    };
    expect(out).toContain(`Score: ${told(before)} → ${told(after)}`);
  });

  it('says that there is nothing to do, a second time', async () => {
    await runWith(['fix', path, ...only]);
    const { out, exitCode } = await runWith(['fix', path, ...only]);
    expect(out).toContain('không có chỗ nào sửa tự động được');
    expect(exitCode).toBe(0);
  });

  it('has the exit codes of check, for the model as it is afterwards', async () => {
    writeFileSync(path, text.replace('H52.17', 'H52-17'));
    const { exitCode, error } = await runWith(['fix', path, ...only]);
    expect(error).toContain('--fail-on must');
    expect(exitCode).toBe(1);
    expect((await runWith(['fix', join(folder, 'none.json')])).exitCode).toBe(2);
    expect((await runWith(['fix', path, '--requirement', 'INT-99'])).exitCode).toBe(2);
  });

  it('has something to show on the examples, writing and fact said elsewhere, and leaves them as they are', async () => {
    const twins = ['du-lieu-ung-dung', 'chua-neu'].map((name) => `models/examples/tinh-mau-loi/${name}.json`);
    const before = twins.map((twin) => readFileSync(twin, 'utf8'));
    const { out, exitCode } = await runWith(['fix', '--dry-run', 'models/examples', '--fail-on', 'never']);
    expect(exitCode).toBe(0);
    expect(out.match(/1 chỗ sửa tự động được/gu)).toHaveLength(2);
    expect(out).toContain('- "drm 001.006"');
    expect(out).toContain('+ "DRM001.006"');
    expect(out).toContain('/connections/6/standards');
    expect(out).toContain('+ ["tt-13-2017"]');
    expect(twins.map((twin) => readFileSync(twin, 'utf8'))).toEqual(before);
  });
});
