// Finds a Chromium for the browser tests, or installs Debian's where that is possible: `node test/kit/find-browser.js`.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const places = [
  process.env['CHROME_PATH'],
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a Chromium is on this machine; undefined when there is none. */
export const findBrowser = () => places.find((place) => place !== undefined && place !== '' && existsSync(place));

/** Arguments that let it run without a screen, without the network of its own services, and as root in a container. */
export const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'];

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (findBrowser() === undefined) install();
  const found = findBrowser();
  if (found === undefined) {
    console.error(
      'No Chromium was found. Install Chromium or Google Chrome, or give its path in the variable CHROME_PATH; the browser tests need it.',
    );
    process.exit(1);
  }
  console.log(found);
}

function install() {
  const run = (...words) => spawnSync('apt-get', words, { stdio: 'inherit' });
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-dejavu-core');
}
