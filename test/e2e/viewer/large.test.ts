import { spawnSync } from 'node:child_process';
import {
  closeSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../kit/house-sources.ts';
import { dist } from '../kit/dist.ts';
import { startBrowser, watchedPage } from '../kit/viewer.ts';

const alone = pathToFileURL(join(dist, 'page/index.html')).href;
const small = join(root, 'models/provinces/son-la/2019.json');

/** Longer than a reader takes for a page that hangs, on a machine that does several other things. */
const LONGEST_PAUSE = 12_000;

let folder: string;
let large: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-large-'));
  large = join(folder, 'large.json');
  const made = spawnSync(process.execPath, ['bench/run.js', 'generate', '--systems', '32000', '--out', large], {
    cwd: root,
  });
  if (made.status !== 0) throw new Error(String(made.stderr));
  browser = await startBrowser();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** An empty viewer that keeps the longest time between two of its frames. */
async function startPage(): Promise<Page> {
  const { page } = await watchedPage(await browser.newContext(), alone);
  await page.addInitScript(`(() => {
    let last = performance.now();
    const tick = (now) => {
      globalThis.longestPause = Math.max(globalThis.longestPause ?? 0, now - last);
      globalThis.frameCount = (globalThis.frameCount ?? 0) + 1;
      last = now;
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  })()`);
  await page.goto(alone);
  await page.locator('kt-start-page h1').waitFor();
  return page;
}

const read = (page: Page, name: string): Promise<number> => page.evaluate<number>(`globalThis.${name}`);
const busy = (page: Page) => page.getByRole('status').filter({ hasText: 'Đang đọc và kiểm tra large.json…' });

describe('a model of 50 MB', () => {
  it('is read while the page lives on, and every page of it opens', { timeout: 240_000 }, async () => {
    expect(statSync(large).size).toBeGreaterThan(45_000_000);
    const page = await startPage();
    await page.locator('#files').setInputFiles(large);
    await busy(page).waitFor();
    const before = await read(page, 'frameCount');
    await page.waitForTimeout(2_000);
    expect((await read(page, 'frameCount')) - before).toBeGreaterThan(5);
    await page.locator('kt-overview-page h1').waitFor({ timeout: 200_000 });
    for (const view of ['verdict', 'findings', 'elements', 'sources']) {
      await page.evaluate(`location.hash = location.hash.replace(/#\\/\\w+/, '#/${view}')`);
      await page.locator(`kt-${view}-page h1`).first().waitFor();
    }
    expect(await read(page, 'longestPause')).toBeLessThan(LONGEST_PAUSE);
    await page.context().close();
  });

  it('is left at once when the reader stops it, and another opens', async () => {
    const page = await startPage();
    await page.locator('#files').setInputFiles(large);
    await busy(page).waitFor();
    await page.getByRole('button', { name: 'Dừng lại' }).click();
    await page.locator('kt-start-page h1').waitFor({ timeout: 5_000 });
    await page.locator('#files').setInputFiles(small);
    await page.locator('kt-overview-page h1').waitFor();
    expect(await page.locator('kt-app-header .tabs li').count()).toBe(1);
    await page.context().close();
  });
});

describe('a file that is too large', () => {
  it('is refused by its size, without being read', async () => {
    const path = join(folder, 'huge.json');
    const file = openSync(path, 'w');
    ftruncateSync(file, 200_000_000);
    closeSync(file);
    const page = await startPage();
    await page.locator('#files').setInputFiles(path);
    await page.getByText('Tệp có 200 MB, vượt giới hạn 100 MB.').waitFor({ timeout: 10_000 });
    expect(await read(page, 'longestPause')).toBeLessThan(LONGEST_PAUSE);
    await page.context().close();
  });
});

describe('a file of another kind', () => {
  it.each([
    ['blank', '  \n ', 'chỉ có khoảng trắng'],
    ['in UTF-16', Buffer.from('\ufeff{}', 'utf16le'), 'UTF-16'],
    ['no text', Buffer.from([9, 8, 7, 0, 1, 2, 3, 4, 5, 6]), 'tệp nhị phân'],
    ['a packed file', Buffer.from('PK\u0003\u0004 abc'), 'Tệp trông như'],
  ])('is refused with its reason when %s', async (_, content, message) => {
    const path = join(folder, 'other.json');
    writeFileSync(path, content);
    const page = await startPage();
    await page.locator('#files').setInputFiles(path);
    const list = page.locator('kt-problem-list ul');
    await list.waitFor();
    expect(await list.innerText()).toContain(message);
    await page.context().close();
  });

  it('is opened when it only begins with a byte order mark', async () => {
    const page = await startPage();
    const path = join(folder, 'bom.json');
    writeFileSync(path, `\ufeff${readFileSync(small, 'utf8')}`);
    await page.locator('#files').setInputFiles(path);
    await page.locator('kt-overview-page h1').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await page.context().close();
  });
});
