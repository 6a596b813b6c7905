import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diagramViews } from '#diagrams/diagram';
import { hostileModel } from '../../kit/hostile-model.ts';
import { root } from '../../kit/house-sources.ts';
import { dist } from '../kit/dist.ts';
import { dropFile } from '../kit/page.ts';
import { kientruc } from '../kit/program.ts';
import { startBrowser, type Watched, watchedPage } from '../kit/viewer.ts';

const hostile = hostileModel(readFileSync(join(root, 'models/examples/tinh-mau/2021.json'), 'utf8'));
const alone = pathToFileURL(join(dist, 'page/index.html')).href;

let folder: string;
let report: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'kientruc-hostile-'));
  const model = join(folder, 'model.json');
  writeFileSync(model, hostile.text);
  const path = join(folder, 'report.html');
  const { status, stderr } = kientruc(['check', model, '--format', 'html', '-o', path, '--fail-on', 'never']);
  if (status !== 0) throw new Error(stderr);
  report = pathToFileURL(path).href;
  browser = await startBrowser();
});

afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

/** Every element that runs, loads or leads somewhere because a text said so, looked for inside components. */
const intruders = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`(() => {
    const found = [];
    const look = (within) => {
      for (const element of within.querySelectorAll('*')) {
        const handlers = element.getAttributeNames().filter((name) => name.startsWith('on'));
        const leads = ['href', 'xlink:href', 'src', 'action'].map((name) => element.getAttribute(name) ?? '');
        const isOwn = element.parentElement === document.body || element.parentElement === document.head;
        if (handlers.length > 0 || leads.some((lead) => /javascript:|evil/.test(lead)) ||
            ['x', 'iframe', 'object', 'embed', 'foreignobject-x'].includes(element.localName) ||
            (element.localName === 'script' && !isOwn) ||
            (element.localName === 'style' && /evil/.test(element.textContent))) found.push(element.outerHTML.slice(0, 200));
        if (element.shadowRoot) look(element.shadowRoot);
      }
    };
    look(document);
    return found;
  })()`);

async function expectUnharmed({ page, requests, complaints }: Watched): Promise<void> {
  expect({ requests, complaints, intruders: await intruders(page) }).toEqual({
    requests: [],
    complaints: [],
    intruders: [],
  });
}

const element = (at: string): string => `element=${encodeURIComponent(at)}`;
const views = {
  overview: 'overview',
  target: 'overview?plateau=target',
  verdict: 'verdict',
  findings: 'findings',
  elements: 'elements',
  sources: 'sources',
  compare: 'compare',
  application: `elements?${element('/applications/0')}`,
  organisation: `elements?${element('/organisations/0')}`,
  dataAsset: `elements?${element('/dataAssets/0')}`,
  place: 'elements?pointer=%2Fapplications%2F0%2Fname',
  requirement: 'verdict?requirement=INT-01',
  ...Object.fromEntries(
    diagramViews.map((view) => [
      view,
      `diagrams?diagram=${view}${view === 'neighbourhood' ? `%3Bfocus%3D%2Fapplications%2F0` : ''}`,
    ]),
  ),
};

describe('a model whose every text is hostile', () => {
  it('is hostile in every list of the model', () => {
    const sections = new Set([...hostile.places.keys()].map((pointer) => pointer.split('/')[1]));
    expect(sections.size).toBeGreaterThan(18);
    expect([...hostile.places.values()].filter((text) => text.includes('<script>')).length).toBeGreaterThan(5);
  });

  it('is shown as text in all views', { timeout: 120_000 }, async () => {
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
    const watched = await watchedPage(context, report);
    const { page } = watched;
    await page.goto(report);
    for (const hash of Object.values(views)) {
      await page.goto(`${report}#/${hash}`);
      await page.locator('main h1').first().waitFor();
      if (hash.startsWith('diagrams')) await page.locator('kt-diagram .port svg').first().waitFor();
      await expect.poll(() => page.getByRole('status').filter({ hasText: '…' }).count()).toBe(0);
      await expectUnharmed(watched);
    }
    await page.goto(`${report}#/elements`);
    const names = [...hostile.places].filter(([pointer]) => /^\/applications\/\d+\/name$/.test(pointer));
    const shown = await page.locator('kt-elements-page tbody').innerText();
    const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim();
    expect(names.length).toBeGreaterThan(10);
    for (const [, name] of names) expect(squeezed(shown)).toContain(squeezed(name));
    await context.close();
  });
});

describe('a hostile file', () => {
  it('bears any name without harm', async () => {
    const watched = await watchedPage(await browser.newContext(), alone);
    const { page } = watched;
    await page.goto(alone);
    await page.locator('kt-start-page h1').waitFor();
    const names = ['"><img src=x onerror=alert(1)>.json', '__proto__', 'constructor.json', `${'dài'.repeat(80)}.json`];
    const text = readFileSync(join(root, 'models/provinces/son-la/2019.json'), 'utf8');
    for (const [at, name] of names.entries()) {
      await dropFile(page, name, at % 2 === 0 ? '{' : text);
      await page.locator('kt-app-header .tabs li').nth(at).waitFor();
      await expectUnharmed(watched);
    }
    await page.locator('kt-app-header .tabs button[aria-current]').first().click();
    await page.getByRole('heading', { name: `Không đọc được ${names[0]}` }).waitFor();
    await page.getByTitle('__proto__', { exact: true }).click();
    await page.locator('kt-overview-page h1').waitFor();
    await expectUnharmed(watched);
  });

  it('is refused when an id is one of the names that objects have by birth', async () => {
    const watched = await watchedPage(await browser.newContext(), alone);
    await watched.page.goto(alone);
    await watched.page.locator('kt-start-page h1').waitFor();
    const text = readFileSync(join(root, 'models/provinces/son-la/2019.json'), 'utf8');
    await dropFile(watched.page, 'a.json', text.replace('"id": "qlvb-dieu-hanh"', '"id": "__proto__"'));
    await watched.page.getByRole('alert').filter({ hasText: '__proto__' }).waitFor();
    await dropFile(watched.page, 'b.json', text.replace('{', '{ "__proto__": { "isAdmin": true },'));
    await watched.page.getByRole('alert').filter({ hasText: 'Không đọc được b.json' }).waitFor();
    await expectUnharmed(watched);
  });
});

describe('a hostile address', () => {
  it.each([
    ['huge', `findings?q=${'a'.repeat(300_000)}`],
    ['with broken escapes', 'verdict?requirement=%E0%A4%A&element=%&q=%zz'],
    ['of a script', 'javascript:alert(1)'],
    ['with markup', 'elements?element=%3Cimg%20src=x%20onerror=alert(1)%3E&q=%3Cscript%3E'],
    ['with names by birth', '__proto__?__proto__=x&constructor=y&element=__proto__&requirement=constructor'],
    ['with places that are none', 'verdict?pointer=%2F__proto__%2Fpolluted&source=__proto__'],
    ['with unknown words', 'nowhere?document=no-such&layers=none&plateau=never&diagram=none%3Bfocus%3Dx'],
    ['to a diagram of nothing', 'diagrams?diagram=neighbourhood%3Bfocus%3D__proto__&element=%2F%2F%2F'],
  ])('%s does no harm', async (_, hash) => {
    const context = await browser.newContext();
    const watched = await watchedPage(context, report);
    await watched.page.goto(`${report}#/${hash}`);
    await watched.page.locator('main').waitFor();
    await watched.page.waitForFunction(
      `document.querySelector('kt-app').shadowRoot.querySelector('main').children.length > 0`,
    );
    await expectUnharmed(watched);
    await watched.page.goto(`${report}#/verdict`);
    await watched.page.locator('kt-verdict-page h1').waitFor();
    await expectUnharmed(watched);
    await context.close();
  });
});
