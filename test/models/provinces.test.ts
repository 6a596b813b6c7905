import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { digestSeed, printJson } from './seed-digest.ts';

const root = new URL('../../', import.meta.url);
const seedFolder = new URL('../shared/seeds/', root);
const seedNames = [
  '000_d7f0c3487a69032e',
  '001_e915012e004b3dfc',
  '002_6aa2a88f314b9f8b',
  '003_df37fbe4066e4c43',
  '004_b6d390cc0191ec74',
];
const newsSeeds = new Set(['003_df37fbe4066e4c43']);

describe('the digests of the seed documents', () => {
  it.skipIf(!existsSync(seedFolder)).for(seedNames)('%s is what the text gives', async (name) => {
    const text = readFileSync(new URL(`${name}.txt`, seedFolder), 'utf8');
    const digest = digestSeed(`${name}.txt`, text, newsSeeds.has(name) ? 'news' : 'sections');
    await expect(`${printJson(digest)}\n`).toMatchFileSnapshot(`../fixtures/seeds/${name}.digest.json`);
  });
});
