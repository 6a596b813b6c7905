// How fast the overview of the viewer is: first picture after a result, and frames while panning and zooming.
// Usage: npx vite build --mode viewer && node bench/run.js generate --systems 2000 --out /tmp/large.json
//        node bench/viewer/overview-frames.js /tmp/large.json [folder of the built viewer, dist/viewer]
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';
import { browserArguments, findBrowser } from '../../test/kit/find-browser.js';

const TARGET = { firstPicture: 500, frame: 33 };
const FRAMES = 90;
const types = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };

const [model, folder = 'dist/viewer'] = process.argv.slice(2);
if (model === undefined) throw new Error('Name a model: node bench/viewer/overview-frames.js MODEL [FOLDER]');

const server = createServer((request, response) => {
  const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname).replace(/\/$/, '/index.html');
  try {
    const bytes = readFileSync(join(folder, path));
    response.writeHead(200, { 'content-type': types[extname(path)] ?? 'application/octet-stream' }).end(bytes);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const browser = await chromium.launch({ executablePath: findBrowser(), args: [...browserArguments] });
try {
  const page = await browser.newPage({ viewport: { width: 1600, height: 900 } });
  await page.goto(`http://127.0.0.1:${server.address().port}/#/overview`);
  await page.locator('input[type=file]').first().setInputFiles(model);
  await page.locator('kt-overview').waitFor({ timeout: 120_000 });
  await page.waitForTimeout(1000);
  console.log(`${await page.evaluate(countDrawn)}`);
  const first = [];
  for (let round = 0; round < 5; round += 1) first.push(await page.evaluate(firstPicture));
  tell('first picture after the result', first, TARGET.firstPicture);
  for (const [name, scale, move] of [
    ['pan at fit', 0, 'pan'],
    ['pan at 50 %', 0.5, 'pan'],
    ['pan at 100 %', 1, 'pan'],
    ['zoom from fit to near and back', 0, 'zoom'],
  ]) {
    tell(name, await page.evaluate(frames, { scale, move, count: FRAMES }), TARGET.frame);
  }
} finally {
  await browser.close();
  server.close();
}

function tell(name, times, target) {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part) => (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(1);
  const isMet = Number(at(0.5)) <= target ? 'met' : 'MISSED';
  console.log(`${name}: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, most ${at(1)} ms (target ${target} ms: ${isMet})`);
}

// The functions below run in the page.

function countDrawn() {
  const { overview } = document
    .querySelector('kt-app')
    .shadowRoot.querySelector('kt-overview-page')
    .shadowRoot.querySelector('kt-overview');
  return `${overview.boxes.length} elements, ${overview.lines.length} connections`;
}

async function firstPicture() {
  const page = document.querySelector('kt-app').shadowRoot.querySelector('kt-overview-page');
  const picture = page.shadowRoot.querySelector('kt-overview');
  const { data } = page;
  const outline = structuredClone(data.opened.outline);
  const start = performance.now();
  page.data = { ...data, opened: { ...data.opened, outline }, standings: new Map(data.standings) };
  await page.updateComplete;
  await picture.updateComplete;
  for (let frame = 0; frame < 2; frame += 1) await new Promise((done) => requestAnimationFrame(done));
  return performance.now() - start;
}

async function frames({ scale, move, count }) {
  const picture = document
    .querySelector('kt-app')
    .shadowRoot.querySelector('kt-overview-page')
    .shadowRoot.querySelector('kt-overview');
  const stage = picture.shadowRoot.querySelector('.stage');
  const { left, top, width, height } = stage.getBoundingClientRect();
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const wheel = (deltaX, deltaY) => {
    const at = { clientX: left + width / 2, clientY: top + height / 2, bubbles: true, cancelable: true };
    stage.dispatchEvent(new WheelEvent('wheel', { ...at, deltaX, deltaY, shiftKey: deltaX !== 0 }));
  };
  picture.fit();
  await frame();
  if (scale > 0) picture.zoom(scale / picture.scale);
  await new Promise((done) => setTimeout(done, 1500));
  const times = [];
  let last = await frame();
  for (let at = 0; at < count; at += 1) {
    if (move === 'pan') wheel(at < count / 2 ? 30 : -30, 0);
    else wheel(0, at < count / 2 ? -110 : 110);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
}
