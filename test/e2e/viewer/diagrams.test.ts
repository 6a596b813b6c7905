import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kientruc } from '../kit/program.ts';
import { picture, startBrowser, violations, type Watched, watchedPage } from '../kit/viewer.ts';

const models = ['models/examples/tinh-mau/2021.json', 'models/provinces/thanh-hoa/2016.json'] as const;
const pictures = ['integration', 'national', 'hosting', 'data', 'trace', 'neighbourhood', 'roadmap', 'change', 'score'];

let folder: string;
let url: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-diagrams-'));
  const report = join(folder, 'report.html');
  const { status, stderr } = kientruc(['check', ...models, '--format', 'html', '-o', report, '--fail-on', 'never']);
  if (status !== 0) throw new Error(stderr);
  url = pathToFileURL(report).href;
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const addressOf = (model: string, diagram: string): string =>
  `${url}#/diagrams?document=${encodeURIComponent(model)}&diagram=${encodeURIComponent(diagram)}`;

/** Waits until the drawing is there, or the page says that there is none. */
const drawn = async (page: Page): Promise<void> => {
  await page.locator('main h1').first().waitFor();
  await page.locator('kt-diagram .port svg, kt-diagram .small, kt-score-chart svg').first().waitFor();
};

describe.each([
  { name: 'desk', model: models[0], viewport: { width: 1440, height: 900 }, colorScheme: 'dark' },
  { name: 'phone', model: models[1], viewport: { width: 390, height: 844 }, colorScheme: 'light' },
] as const)('the diagrams on a $name', ({ name, model, viewport, colorScheme }) => {
  let context: BrowserContext;
  let watched: Watched;
  let before = 0;
  const children = (): Promise<number> => watched.page.locator('body > *').count();

  beforeAll(async () => {
    context = await browser.newContext({ viewport, colorScheme, offline: true, reducedMotion: 'reduce' });
    watched = await watchedPage(context, url);
    await watched.page.goto(addressOf(model, 'score'));
    await drawn(watched.page);
    before = await children();
  });

  afterAll(() => context?.close());

  it.each(pictures)('%s is drawn without request, complaint, remains or barrier', async (diagram) => {
    const { page, requests, complaints } = watched;
    await page.goto(addressOf(model, diagram));
    await drawn(page);
    await picture(page, `diagram-${diagram}-${name}-${colorScheme}`);
    const isWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
    const remains = (await children()) - before;
    expect({ requests, complaints: complaints.splice(0), remains, isWide, barriers: await violations(page) }).toEqual({
      requests: [],
      complaints: [],
      remains: 0,
      isWide: false,
      barriers: [],
    });
  });
});

describe('a walk through a diagram', () => {
  it('by keys: to a box, along a line, into its details, and back to a drawing around it', async () => {
    const { page } = await watchedPage(await browser.newContext({ offline: true }), url);
    await page.goto(addressOf(models[1], 'neighbourhood'));
    await drawn(page);
    await page.locator('kt-diagram .isFocus').focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await page.locator('aside h2').first().waitFor();
    const chosen = await page.locator('aside h2').first().textContent();
    await page.getByRole('button', { name: 'làm tâm' }).click();
    await expect.poll(() => page.locator('kt-diagram .isFocus').first().textContent()).toContain(chosen?.trim());
  });

  it('with exports that stand alone', async () => {
    const { page } = await watchedPage(await browser.newContext({ acceptDownloads: true }), url);
    await page.goto(addressOf(models[1], 'hosting'));
    await drawn(page);
    const contentOf = async (button: string): Promise<Buffer> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button, exact: true }).click(),
      ]);
      return readFileSync(await download.path());
    };
    const svg = (await contentOf('Tệp SVG')).toString();
    expect(svg.slice(0, 5)).toBe('<svg ');
    expect(svg.replace(/<[^>]*>/g, '').includes('Cổng thông tin điện tử')).toBe(true);
    expect((await contentOf('Ảnh PNG')).subarray(1, 4).toString()).toBe('PNG');
    expect((await contentOf('Văn bản Mermaid (.mmd)')).toString()).toMatch(/^flowchart TB\n/);
  });
});
