import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dist } from '../kit/dist.ts';
import { kientruc } from '../kit/program.ts';
import { picture, startBrowser, violations, type Watched, watchedPage } from '../kit/viewer.ts';

let folder: string;
let report: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-report-'));
  report = join(folder, 'report.html');
  const models = ['models/provinces/son-la/2019.json', 'models/examples/tinh-mau/2021.json'];
  const { status, stderr } = kientruc(['check', ...models, '--format', 'html', '-o', report, '--fail-on', 'never']);
  if (status !== 0) throw new Error(stderr);
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

const sonLa = 'document=models%2Fprovinces%2Fson-la%2F2019.json';
const places = {
  overview: `overview?${sonLa}`,
  diagrams: `diagrams?${sonLa}`,
  verdict: `verdict?${sonLa}`,
  findings: `findings?${sonLa}`,
  elements: `elements?${sonLa}`,
  sources: `sources?${sonLa}`,
  compare: `compare?${sonLa}`,
  element: `findings?${sonLa}&element=%2Fapplications%2F0`,
  requirement: `verdict?${sonLa}&requirement=INT-01`,
  place: `verdict?${sonLa}&pointer=%2Fapplications%2F0%2Fname`,
  source: `sources?${sonLa}&source=tin-buoi-lam-viec-2019`,
  target: `overview?${sonLa}&plateau=target`,
};
const states = [
  { name: 'desk', viewport: { width: 1440, height: 900 }, colorScheme: 'light' },
  { name: 'phone', viewport: { width: 390, height: 844 }, colorScheme: 'dark' },
] as const;

/** Waits until the page for an address is drawn and nothing on it is still being looked up. */
const settled = async (page: Page): Promise<void> => {
  await page.locator('main h1').first().waitFor();
  if (/[?&](element|requirement|pointer|source)=/.test(page.url())) await page.locator('aside h2').first().waitFor();
  await expect.poll(() => page.getByRole('status').filter({ hasText: '…' }).count()).toBe(0);
};

describe('the one-file report', () => {
  it('holds viewer, models and results in 3 MB, the models aside', () => {
    const [viewer, whole] = [join(dist, 'page/index.html'), report].map((path) => statSync(path).size);
    expect(viewer).toBeLessThan(3_000_000);
    expect(whole).toBeGreaterThan(viewer ?? 0);
    expect(readFileSync(report, 'utf8')).not.toMatch(/(src|href)="https?:/);
  });

  describe.each(states)('on a $name in $colorScheme', ({ name, viewport, colorScheme }) => {
    let context: BrowserContext;
    let watched: Watched;
    const url = (): string => pathToFileURL(report).href;

    beforeAll(async () => {
      context = await browser.newContext({ viewport, colorScheme, offline: true, reducedMotion: 'reduce' });
      watched = await watchedPage(context, url());
      await watched.page.goto(url());
    });

    afterAll(() => context?.close());

    it.each(Object.entries(places))('shows %s: no request, no complaint, no barrier', async (view, hash) => {
      const { page, requests, complaints } = watched;
      await page.goto(`${url()}#/${hash}`);
      await settled(page);
      await picture(page, `${view}-${name}-${colorScheme}`);
      const isWide = await page.evaluate('document.documentElement.scrollWidth > document.documentElement.clientWidth');
      const barriers = await violations(page);
      expect({ requests, complaints: complaints.splice(0), isWide, barriers }).toEqual({
        requests: [],
        complaints: [],
        isWide: false,
        barriers: [],
      });
    });
  });

  it('shows the result that the check gave, not one of its own', async () => {
    const own = join(folder, 'own.html');
    const { status } = kientruc([
      'check',
      'models/provinces/son-la/2019.json',
      '--group',
      'INT',
      '--format',
      'html',
      '-o',
      own,
      '--fail-on',
      'never',
    ]);
    expect(status).toBe(0);
    const { page } = await watchedPage(await browser.newContext(), pathToFileURL(own).href);
    await page.goto(`${pathToFileURL(own).href}#/verdict`);
    await page.locator('kt-group-list details').first().waitFor();
    expect(await page.locator('kt-group-list details').count()).toBe(1);
  });
});
