import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { excerptOf } from '../docs/excerpt.ts';
import { outputOf, readPage, textsOf } from '../docs/markdown.ts';
import { root } from '../kit/house-sources.ts';

// These tests read dist/: `npm test` builds before it comes here.
it.for(['README.md', 'README.vi.md'])('%s shows what the built program prints', (path) => {
  const page = readPage(path);
  const [, ...args] = textsOf(page, 'sh')[0]?.trim().split(' ') ?? [];
  const { stdout, status } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(status).toBe(0);
  expect(`${excerptOf(stdout, 'TTHC61-25b')}\n`).toBe(outputOf(page));
});
