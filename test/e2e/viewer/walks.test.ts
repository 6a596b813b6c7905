import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContextOptions, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { check, frameworkById, parseModel, suppose } from '../../../checker/index.ts';
import { root } from '../../kit/house-sources.ts';
import { dist } from '../kit/dist.ts';
import { dropFile, focused } from '../kit/page.ts';
import { startBrowser, startViewing, stopViewing, type Viewing, type Watched, watchedPage } from '../kit/viewer.ts';

const sonLa = 'models/provinces/son-la/2019.json';
const tinhMau = 'models/examples/tinh-mau/2021.json';
const alone = pathToFileURL(join(dist, 'page/index.html')).href;

let browser: Browser;
let viewing: Viewing;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-walks-'));
  [browser, viewing] = await Promise.all([startBrowser(), startViewing([sonLa, tinhMau])]);
});

afterAll(async () => {
  await browser?.close();
  if (viewing !== undefined) await stopViewing(viewing);
  rmSync(folder, { recursive: true });
});

async function expectCleanWalk(
  url: string,
  steps: (page: Page, watched: Watched) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
  const watched = await watchedPage(context, url.startsWith('file:') ? url : viewing.url);
  await watched.page.goto(url);
  await watched.page.locator('main h1').first().waitFor();
  await steps(watched.page, watched);
  expect({ requests: watched.requests, complaints: watched.complaints }).toEqual({ requests: [], complaints: [] });
  await context.close();
}

const heading = (page: Page, name: string) => page.locator('main').getByRole('heading', { level: 1, name });
const panel = (page: Page) => page.locator('aside');
const go = (page: Page, view: string): Promise<void> =>
  page.locator('kt-app-navigation').getByRole('link', { name: view }).click();

describe('an official', () => {
  it('opens a file, finds a system without writing diacritics, and reads what is to be done and where', async () => {
    await expectCleanWalk(alone, async (page) => {
      await expect.poll(() => page.title()).toBe('Xem và đánh giá kiến trúc của tỉnh · kientruc');
      await page.locator('#files').setInputFiles(join(root, sonLa));
      await heading(page, 'Sơ đồ tổng thể').waitFor();
      expect(await page.title()).toBe('Sơ đồ tổng thể · Sơn La 2019 · kientruc');
      await page.getByPlaceholder('Tìm thành phần').fill('quan ly van ban');
      await go(page, 'Danh mục thành phần');
      const rows = page.locator('kt-elements-page tbody tr');
      await expect.poll(() => rows.count()).toBeLessThan(5);
      await page.getByRole('button', { name: 'Hệ thống Quản lý văn bản và điều hành' }).click();
      await panel(page).getByRole('heading', { level: 2, name: 'Hệ thống Quản lý văn bản và điều hành' }).waitFor();
      const card = panel(page).locator('kt-finding-card').first();
      expect(await card.locator('article').innerText()).toContain('Cần làm:');
      await card.getByRole('button', { name: 'Xem trong tệp' }).click();
      await panel(page).getByRole('heading', { level: 2, name: '2019.json' }).waitFor();
      expect(await panel(page).locator('.row.at').first().isVisible()).toBe(true);
      await page.getByRole('button', { name: 'English' }).click();
      await heading(page, 'Elements').waitFor();
      expect(await page.locator('html').getAttribute('lang')).toBe('en');
      await page.getByRole('button', { name: 'Tiếng Việt' }).click();
      await heading(page, 'Danh mục thành phần').waitFor();
      await page.getByRole('button', { name: 'Mục tiêu' }).click();
      await expect.poll(() => page.url()).toContain('plateau=target');
      await page.getByRole('button', { name: 'Hiện tại' }).click();
      await expect.poll(() => page.url()).not.toContain('plateau=target');
    });
  });

  it('drops a file, chooses a folder, and is told when there is nothing in it', async () => {
    mkdirSync(join(folder, 'models'));
    mkdirSync(join(folder, 'notes'));
    writeFileSync(join(folder, 'models/a.json'), readFileSync(join(root, sonLa)));
    writeFileSync(join(folder, 'models/b.json'), readFileSync(join(root, tinhMau)));
    writeFileSync(join(folder, 'notes/one.txt'), 'một');
    writeFileSync(join(folder, 'notes/two.txt'), 'hai');
    await expectCleanWalk(alone, async (page) => {
      await page.locator('#folder').setInputFiles(join(folder, 'notes'));
      await page.getByRole('alert').filter({ hasText: 'Không có tệp .json nào' }).waitFor();
      await page.locator('#folder').setInputFiles(join(folder, 'models'));
      await page.getByRole('button', { name: 'Tỉnh Mẫu 2021', exact: true }).waitFor();
      await page.getByRole('button', { name: 'Sơn La 2019', exact: true }).waitFor();
    });
    await expectCleanWalk(alone, async (page) => {
      await dropFile(page, 'kéo thả.json', readFileSync(join(root, sonLa), 'utf8'));
      await heading(page, 'Sơ đồ tổng thể').waitFor();
      await page.getByRole('button', { name: 'Sơn La 2019', exact: true }).waitFor();
    });
  });

  it('opens an example and goes through it with the keyboard alone', async () => {
    await expectCleanWalk(alone, async (page) => {
      await page.keyboard.press('Tab');
      expect(await focused(page)).toMatchObject({ text: 'Đến nội dung chính', isMarked: true });
      const order: string[] = [];
      for (let step = 0; step < 5; step += 1) {
        await page.keyboard.press('Tab');
        const now = await focused(page);
        expect(now.isMarked, now.text).toBe(true);
        order.push(now.text);
      }
      expect(order).toEqual([
        'English',
        'Giao diện',
        'Chọn tệp…',
        'Chọn thư mục…',
        expect.stringContaining('Tỉnh Mẫu'),
      ]);
      await page.keyboard.press('Enter');
      await heading(page, 'Sơ đồ tổng thể').waitFor();
      await page.locator('kt-overview .stage').focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await focused(page)).tag).toBe('g');
      const first = (await focused(page)).key;
      await page.keyboard.press('ArrowRight');
      await expect.poll(async () => (await focused(page)).key).not.toBe(first);
      await page.keyboard.press('Enter');
      await panel(page).getByRole('heading', { level: 2 }).first().waitFor();
      await page.keyboard.press('Escape');
      await panel(page).waitFor({ state: 'detached' });
      await go(page, 'Danh mục thành phần');
      const button = page.locator('kt-elements-page tbody button').nth(2);
      await button.focus();
      const name = (await focused(page)).text;
      await page.keyboard.press('Enter');
      await panel(page).getByRole('button', { name: 'Đóng' }).focus();
      await page.keyboard.press('Enter');
      await panel(page).waitFor({ state: 'detached' });
      expect((await focused(page)).text).toBe(name);
    });
  });
});

describe('a reviewer', () => {
  const bytes = readFileSync(join(root, sonLa));
  const read = parseModel(bytes);
  const framework = frameworkById('2.0');
  if (!read.ok || framework === undefined) throw new Error('There is no model to review.');
  const result = check(read.model, framework, { path: sonLa });

  it('goes from the verdict to the law and to the source of a requirement that passes', async () => {
    await expectCleanWalk(`${viewing.url}#/verdict?document=${encodeURIComponent(sonLa)}`, async (page) => {
      await heading(page, 'CHƯA TUÂN THỦ').waitFor();
      const passed = result.requirements.find(
        ({ outcome, group, citations, witness = [] }) =>
          outcome === 'pass' && group === 'INT' && citations.length > 0 && witness.length > 0,
      );
      await page.locator('kt-group-list summary').filter({ hasText: 'INT ·' }).click();
      await page
        .getByRole('button', { name: passed?.id ?? '', exact: true })
        .first()
        .click();
      const law = await panel(page).locator('kt-law-list ul').innerText();
      expect(law).toContain(passed?.citations[0]?.name.vi);
      expect(law).toMatch(/hiệu lực (từ )?\d{2}\/\d{2}\/\d{4}/);
      const why = panel(page).getByRole('heading', { level: 3, name: 'Vì sao đạt' });
      await why.waitFor();
      await panel(page).locator('h3:has-text("Vì sao đạt") + ul button').first().click();
      await panel(page).locator('.row.at').first().waitFor();
    });
  });

  it('supposes an answer: the interval moves as the checker says, and comes back', async () => {
    await expectCleanWalk(`${viewing.url}#/verdict?document=${encodeURIComponent(sonLa)}`, async (page) => {
      const open = result.requirements.find(
        ({ outcome, weight, group }) => outcome === 'unknown' && weight > 0 && group === 'INT',
      );
      const { score } = suppose(result, { [open?.id ?? '']: 'pass' });
      await page.locator('kt-group-list summary').filter({ hasText: 'INT ·' }).click();
      const row = page
        .locator('kt-group-list tr')
        .filter({ has: page.getByRole('button', { name: open?.id ?? '', exact: true }) });
      await row.getByRole('combobox').selectOption('pass');
      const written = (value = 0): string => String(value).replace('.', ',');
      const told = page.getByRole('status').filter({ hasText: 'Nếu vậy' });
      await told.waitFor();
      expect(await told.innerText()).toContain(`Từ ${written(score?.low)} đến ${written(score?.high)} trên 100 điểm`);
      await page.getByRole('button', { name: 'Bỏ 1 giả định' }).click();
      await told.waitFor({ state: 'detached' });
      expect(await row.getByRole('combobox').inputValue()).toBe('');
    });
  });

  it('compares two models, and sends the address of what is seen to a colleague', async () => {
    const place = `${viewing.url}#/compare?document=${encodeURIComponent(tinhMau)}&other=${encodeURIComponent(sonLa)}`;
    await expectCleanWalk(place, async (page) => {
      const tables = page.locator('kt-compare-page section').first();
      await tables.waitFor();
      expect(await tables.innerText()).toMatch(/Sơn La 2019[\s\S]*Tỉnh Mẫu 2021[\s\S]*CHƯA TUÂN THỦ[\s\S]*TUÂN THỦ/);
      await page
        .getByRole('heading', { level: 2, name: /thành phần/i })
        .first()
        .waitFor();
      await page.getByRole('button', { name: 'Sơn La 2019', exact: true }).click();
      await expect.poll(() => page.url()).toContain(`document=${encodeURIComponent(sonLa)}`);
      await go(page, 'Các phát hiện');
      await page.getByLabel('Nhóm').selectOption('INT');
      const count = await page.locator('kt-findings-page p[role=status]').innerText();
      await page.locator('kt-finding-card').first().getByRole('button').first().click();
      const title = await panel(page).getByRole('heading', { level: 2 }).innerText();
      const other = await page.context().newPage();
      await other.goto(page.url());
      await panel(other).getByRole('heading', { level: 2, name: title }).waitFor();
      expect(await other.locator('kt-findings-page p[role=status]').innerText()).toBe(count);
    });
  });
});

describe('a developer', () => {
  it('follows a link with filters, and goes back and forward', async () => {
    const place = `#/findings?document=${encodeURIComponent(sonLa)}&groups=INT&outcomes=fail&q=ket+noi`;
    await expectCleanWalk(`${viewing.url}${place}`, async (page) => {
      await heading(page, 'Các phát hiện').waitFor();
      expect(await page.getByLabel('Nhóm').inputValue()).toBe('INT');
      expect(await page.getByLabel('Kết luận').inputValue()).toBe('fail');
      expect(await page.getByLabel('Tìm trong phát hiện').inputValue()).toBe('ket noi');
      await page.getByRole('button', { name: 'Bỏ lọc' }).click();
      await expect.poll(() => page.getByLabel('Nhóm').inputValue()).toBe('');
      await go(page, 'Kết luận và điểm');
      await heading(page, 'CHƯA TUÂN THỦ').waitFor();
      await page.goBack();
      await heading(page, 'Các phát hiện').waitFor();
      await page.goBack();
      await expect.poll(() => page.getByLabel('Nhóm').inputValue()).toBe('INT');
      await page.goForward();
      await expect.poll(() => page.getByLabel('Nhóm').inputValue()).toBe('');
      await page.goForward();
      await heading(page, 'CHƯA TUÂN THỦ').waitFor();
    });
  });

  it('closes documents one by one, down to the start page', async () => {
    await expectCleanWalk(viewing.url, async (page) => {
      await page.getByRole('button', { name: 'Đóng Sơn La 2019' }).click();
      await expect.poll(() => page.url()).toContain(encodeURIComponent(tinhMau));
      await page.getByRole('button', { name: 'Đóng Tỉnh Mẫu 2021' }).click();
      await heading(page, 'Xem và đánh giá kiến trúc của tỉnh').waitFor();
    });
  });

  it.each([
    ['with line and column', '{\n  "id": "x",,\n}', /Dòng 2, cột 13/],
    ['when it is empty', '', /rỗng|trống|không có nội dung/i],
    ['when it is nested too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`, /lồng sâu quá giới hạn 100/],
    ['when it is no model', '{"a": 1}', /\$schema/],
  ])('is told what is wrong with a broken file %s', async (_, text, message) => {
    await expectCleanWalk(alone, async (page) => {
      await page.locator('#files').setInputFiles({ name: 'hỏng.json', mimeType: '', buffer: Buffer.from(text) });
      const alert = page.getByRole('alert').filter({ hasText: 'Không đọc được hỏng.json' });
      await alert.waitFor();
      expect(await alert.locator('kt-problem-list ul').innerText()).toMatch(message);
    });
  });
});
