import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import AxeBuilder from '@axe-core/playwright';
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright';
import { browserArguments, findBrowser } from '../../kit/find-browser.js';
import { root } from '../../kit/house-sources.ts';
import { program } from './program.ts';

/** What a page did besides showing itself: asked for something, complained, or broke its own policy. */
export interface Watched {
  readonly page: Page;
  readonly requests: string[];
  readonly complaints: string[];
}

/** Starts the Chromium of this machine. */
export function startBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No Chromium: run "node test/kit/find-browser.js".');
  return chromium.launch({ executablePath, args: [...browserArguments] });
}

/** A page that is watched; whatever it asks for outside of `mine` is blocked and noted. */
export async function watchedPage(context: BrowserContext, mine: string): Promise<Watched> {
  const page = await context.newPage();
  const watched: Watched = { page, requests: [], complaints: [] };
  await context.route('**/*', (route) => {
    const url = route.request().url();
    if (url.startsWith(mine) || url.startsWith('blob:') || url.startsWith('data:')) return route.continue();
    watched.requests.push(url);
    return route.abort();
  });
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) watched.complaints.push(message.text());
  });
  page.on('pageerror', (error) => watched.complaints.push(error.message));
  page.on('dialog', (dialog) => {
    watched.complaints.push(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  return watched;
}

/** What axe finds wrong with the page as it stands: rule and the elements that break it. */
export async function violations(page: Page): Promise<string[]> {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations: found } = await new AxeBuilder({ page }).withTags(tags).analyze();
  return found.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .map(({ target }) => target.flat().join(' '))
        .slice(0, 3)
        .join(' | ')}`,
  );
}

/** Keeps a picture of the page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  const folder = join(root, 'test/e2e/pictures');
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name}.png`) });
}

/** A running `kientruc view`. */
export interface Viewing {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts `kientruc view` on a free port and waits until it says where it is. */
export function startViewing(paths: readonly string[], options: readonly string[] = []): Promise<Viewing> {
  const child = spawn(process.execPath, [program, 'view', ...paths, ...options], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  return new Promise((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (chunk) => {
      said += String(chunk);
      const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (url !== undefined) resolve({ url, process: child });
    });
    child.once('exit', () => reject(new Error(said)));
  });
}

/** Ends a viewer as Ctrl+C does, and gives its exit code. */
export function stopViewing({ process: child }: Viewing): Promise<number | null> {
  return new Promise((resolve) => {
    child.once('exit', resolve);
    child.kill('SIGINT');
  });
}
