// Adds up what the built viewer loads before its first picture, and fails above the budget. Runs after the build, as a step of `npm test`.
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';

/** The numbers to edit when more is meant to be loaded, in bytes. */
const budget = {
  /** The page, its styles and scripts and the overview, packed with gzip: what a reader waits for before the first picture. Never above 250 000. */
  firstLoad: 100_000,
  /** The worker that reads and checks, packed with gzip; it loads beside the page. */
  worker: 320_000,
  /** The viewer as one file, which every one-file report carries. */
  onePage: 3_000_000,
};

const dist = resolve(import.meta.dirname, '../..', process.env['KIENTRUC_DIST'] ?? 'dist');
const assets = join(dist, 'viewer/assets');
const html = readFileSync(join(dist, 'viewer/index.html'), 'utf8');
const named = (start) => readdirSync(assets).filter((name) => name.startsWith(start) && name.endsWith('.js'));

const eager = [...html.matchAll(/(?:src|href)="\.\/([^"]+\.(?:js|css))"/g)].map(([, path]) =>
  join(dist, 'viewer', path),
);
const overview = named('overview-page-').map((name) => join(assets, name));
const first = withImports([...eager, ...overview]);
const worker = named('check-worker-').map((name) => join(assets, name));
if (eager.length === 0 || overview.length !== 1 || worker.length !== 1)
  throw new Error('The build is not as this script expects.');

const sizes = first.map((path) => ({ name: path.slice(assets.length + 1), bytes: packed(path) }));
for (const { name, bytes } of sizes.sort((one, other) => other.bytes - one.bytes))
  console.log(`${String(bytes).padStart(9)}  ${name}`);
const found = {
  firstLoad: sizes.reduce((sum, { bytes }) => sum + bytes, gzipSync(html).length),
  worker: withImports(worker).reduce((sum, path) => sum + packed(path), 0),
  onePage: statSync(join(dist, 'page/index.html')).size,
};
console.log(
  `The first load has ${found.firstLoad} bytes, the worker ${found.worker}, the one-file viewer ${found.onePage}.`,
);
for (const [name, most] of Object.entries(budget)) {
  if (found[name] <= most) continue;
  console.error(
    `${found[name]} bytes are more than ${most}: load less, or edit budget.${name} in test/kit/viewer-size.js.`,
  );
  process.exitCode = 1;
}

function packed(path) {
  return gzipSync(readFileSync(path)).length;
}

/** Files and whatever they import at once; what they import later is left out. */
function withImports(paths) {
  const all = new Set();
  const open = [...paths];
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    if (all.has(path) || !existsSync(path)) continue;
    all.add(path);
    if (!path.endsWith('.js')) continue;
    for (const [, from] of readFileSync(path, 'utf8').matchAll(/\b(?:import|from)\s*["'](\.[^"']+\.js)["']/g))
      open.push(join(dirname(path), from));
  }
  return [...all];
}
