import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { hostname, userInfo } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { topFunctions } from '../../bench/measure/profile.ts';
import { newestResult } from '../../bench/measure/workshop.ts';
import { performancePage } from '../../bench/page/page.ts';
import { caseTable, resultTables, stageTable, table } from '../../bench/page/tables.ts';
import { root } from '../kit/house-sources.ts';
import { caseWith, resultWith } from './kit/results.ts';

describe('tables of the bench', () => {
  const province = caseWith('province', 60, {
    node: [0.02, 0.02, 0.04],
    parse: [0.025, 0.025, 0.05],
    floor: [0.04, 0.04, 0.08],
    kientruc: [0.05, 0.06, 0.1],
    spectral: [],
  });

  it('show lowest, middle, highest and every ratio', () => {
    expect(caseTable(province).split('\n')).toEqual([
      '| program | CPU s (min – max) | wall s | peak MB | × node | × JSON.parse | × floor | × kientruc |',
      '|---|---:|---:|---:|---:|---:|---:|---:|',
      '| `node -e 0` | 0.020 (0.020 – 0.040) | 0.020 | 50 | – | 0.80 | 0.50 | 0.40 |',
      '| `JSON.parse` of the files | 0.025 (0.025 – 0.050) | 0.025 | 50 | 1.25 | – | 0.63 | 0.50 |',
      '| the floor: ten rules by hand | 0.040 (0.040 – 0.080) | 0.040 | 50 | 2.00 | 1.60 | – | 0.80 |',
      '| **kientruc check** | 0.060 (0.050 – 0.100) | 0.060 | 50 | 2.50 | 2.00 | 1.25 | – |',
      '| Spectral, the same ten rules | took longer than 5 s | – | – | – | – | – | – |',
    ]);
  });

  it('show stages in the order in which they run, and what is left of a whole check', () => {
    const stages = [{ case: '1000', stages: { rules: [10], index: [2], check: [15], parse: [3, 4, 5] } }];
    const lines = stageTable(resultWith([], { stages })).split('\n');
    expect(lines).toContain('| parse: `JSON.parse` | 4.0 (3.0 – 5.0) |');
    expect(lines).toContain('| score: findings, witness, score, receipt | 3.0 |');
    expect(lines.findIndex((line) => line.includes('parse:'))).toBeLessThan(
      lines.findIndex((line) => line.startsWith('| rules')),
    );
  });

  it('have as many cells in every row', () => {
    expect(table(['a', 'b'], [['1', '2']])).toBe('| a | b |\n|---|---:|\n| 1 | 2 |');
    const widths = resultTables(resultWith([province]))
      .split('\n\n')
      .filter((part) => part.startsWith('|'))
      .map(
        (part) =>
          new Set(
            part
              .trim()
              .split('\n')
              .map((line) => line.split('|').length),
          ).size,
      );
    expect(new Set(widths)).toEqual(new Set([1]));
  });
});

describe('the page on speed', () => {
  it('names what was compared, and what was not there', () => {
    const page = performancePage(resultWith([]), 'a.json');
    expect(page).toContain('- **Peer:** Spectral 6.16.3.');
    expect(page).toContain('- **Not there:** OPA: no compiler.');
    expect(page).toContain('bench/results/a.json');
  });

  it('tells of each missed target by how much, and where the time goes', () => {
    const profiles = [{ case: '1000', functions: [{ name: 'scan', file: 'scan.ts', percent: 12.5 }] }];
    const result = resultWith([caseWith('1000', 1_000, { floor: [0.1], kientruc: [0.3] })], { profiles });
    const page = performancePage(result, 'a.json');
    expect(page).toContain('- 1,000 systems, to the floor: 3 × instead of ≤ 2 ×.');
    expect(page).toContain('| `scan` | scan.ts | 12.5 |');
  });

  it('says so where none is missed', () => {
    const result = resultWith([caseWith('1000', 1_000, { floor: [0.1], kientruc: [0.1] })]);
    expect(performancePage(result, 'a.json')).toContain('No target that was measured is missed.');
  });

  it('is made from the newest result', () => {
    const newest = newestResult(root);
    expect(newest, 'Run `npm run bench`.').toBeDefined();
    const page = newest && performancePage(JSON.parse(newest.text), newest.name);
    expect(readFileSync(join(root, 'docs/performance.md'), 'utf8'), 'Run `npm run bench:docs`.').toBe(page);
  });
});

describe('kept results', () => {
  const folder = join(root, 'bench/results');
  const texts = existsSync(folder) ? readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')) : [];

  it('say nothing of the machine beyond its processor and its Node', () => {
    const home = userInfo().homedir;
    // A name of two letters, as some machines have, stands in many words.
    const names = [root, hostname(), home, 'http'].filter((word) => word.length > 3);
    const tales = texts.flatMap((text) => names.filter((word) => text.includes(word)));
    expect(tales).toEqual([]);
  });

  it('have rounds for everything that did not fail', () => {
    const empty = texts.flatMap((text) => {
      const { cases }: ReturnType<typeof resultWith> = JSON.parse(text);
      return cases.flatMap(({ measured }) => measured.filter(({ cpu, failure }) => cpu.length === 0 && !failure));
    });
    expect(empty).toEqual([]);
  });
});

describe('a profile', () => {
  it('gives each function its own time, under the source it was made from', () => {
    const frame = (functionName: string, url: string, lineNumber: number): object => ({
      functionName,
      url,
      lineNumber,
    });
    const bundle =
      '// checker/a.ts\nfunction one() {}\n//\n// node_modules/b/c.js\nfunction two() {}\n// \\0made:up\nfunction three() {}\n';
    const url = 'file:///x/kientruc-bench/dist/cli.js';
    const profile = {
      nodes: [
        { id: 1, callFrame: frame('one', url, 1) },
        { id: 2, callFrame: frame('', url, 4) },
        { id: 3, callFrame: frame('(idle)', '', -1) },
        { id: 4, callFrame: frame('one', url, 1) },
        { id: 5, callFrame: frame('RegExp: a|b', '', -1) },
        { id: 6, callFrame: frame('RegExp: c', '', -1) },
        { id: 7, callFrame: frame('three', url, 6) },
      ],
      samples: [1, 2, 3, 4, 5, 6, 7],
      timeDeltas: [20, 30, 900, 30, 5, 5, 10],
    };
    expect(topFunctions(JSON.parse(JSON.stringify(profile)), () => bundle)).toEqual([
      { name: 'one', file: 'checker/a.ts', percent: 50 },
      { name: '(unnamed)', file: 'b/c.js', percent: 30 },
      { name: '(regular expressions)', file: '', percent: 10 },
      { name: 'three', file: '\\0made:up', percent: 10 },
    ]);
  });
});
