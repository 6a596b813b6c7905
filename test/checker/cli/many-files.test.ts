import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { modelText } from '../../e2e/kit/sample-files.ts';
import { runWith } from './run-with.ts';

const folder = mkdtempSync(join(tmpdir(), 'kientruc-many-'));
const COUNT = 12;
const FILES = COUNT + 1;

beforeAll(() => {
  for (let number = 1; number <= COUNT; number += 1)
    writeFileSync(join(folder, `${number}.json`), modelText({ document: { version: `v${number}` } }));
  writeFileSync(join(folder, 'broken.json'), '{ "$schema": "kientruc-model-1.schema.json",');
});
afterAll(() => rmSync(folder, { recursive: true }));

const args = ['check', folder, '--requirement', 'INT-01', '--fail-on', 'never', '--lang', 'en', '--no-config'];

describe('check on many files', () => {
  it('checks the others when one is broken, tells that one, and ends with 2', async () => {
    const { exitCode, out, error } = await runWith(args);
    expect(exitCode).toBe(2);
    expect(out).toContain(`Summary of ${COUNT} models`);
    for (let number = 1; number <= COUNT; number += 1) expect(out).toMatch(new RegExp(`v${number} +NOT DECIDABLE YET`));
    expect(error).toMatch(/broken\.json:1:\d+: /);
    expect(error).toContain(`Models read: ${COUNT}. Files with problems, not checked: 1.`);
  });

  it('shows progress on a terminal only, and takes it away', async () => {
    expect((await runWith(args)).error).not.toContain('\r');
    const { error } = await runWith(args, { isTTY: true });
    expect(error).toContain(`Checking 1/${FILES} …`);
    expect(error).toContain(`Checking ${FILES - 1}/${FILES} …`);
    const [, after = ''] = error.split(`Checking ${FILES - 1}/${FILES} …`);
    expect(after.startsWith('\r\u001b[K')).toBe(true);
  });
});
