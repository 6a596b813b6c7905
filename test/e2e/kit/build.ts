import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../kit/house-sources.ts';
import { otherBuild } from './dist.ts';

const built = [
  'dist/kientruc.js',
  'dist/index.js',
  'dist/viewer/index.html',
  'dist/page/index.html',
  'dist/index.d.ts',
];
const sources = [
  'checker',
  'schemas',
  'viewer',
  'models/examples',
  'models/provinces',
  'models/frameworks',
  'models/national',
  'package.json',
  'vite.config.ts',
];

/** Builds dist/ once before the end-to-end tests, unless it is newer than everything it is made from. */
export default function build(): void {
  if (otherBuild !== undefined) return;
  const oldest = Math.min(...built.map((path) => changedAt(join(root, path))));
  const newest = Math.max(...sources.map((path) => newestBelow(join(root, path))));
  if (oldest > newest) return;
  execFileSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: 'production' },
    shell: process.platform === 'win32',
  });
}

const changedAt = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestBelow(path: string): number {
  if (!statSync(path).isDirectory()) return changedAt(path);
  return Math.max(0, ...readdirSync(path).map((name) => newestBelow(join(path, name))));
}
