import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { findAll, nationalIds } from '../../bench/floor.js';
import { FAULTS } from '../../bench/provinces/faults.ts';
import { plant } from '../../bench/provinces/plant.ts';
import { modelText } from '../../bench/provinces/province.ts';
import { tenRules } from '../../bench/ten-rules.js';
import { root } from '../kit/house-sources.ts';
import { grownModel } from './kit/models.ts';

const clean = grownModel(60, 3);
const rulesFound = (text: string): string[] => [
  ...new Set(findAll(JSON.parse(text), nationalIds()).map(({ rule }) => rule)),
];

describe('the floor', () => {
  it('has ten rules', () => {
    expect(Object.keys(tenRules)).toHaveLength(10);
  });

  it('finds nothing in clean models, and nothing in the example', () => {
    expect(rulesFound(modelText(clean))).toEqual([]);
    expect(rulesFound(readFileSync(join(root, 'models/examples/tinh-mau/2021.json'), 'utf8'))).toEqual([]);
  });

  it.each(FAULTS)('finds $kind with its own rule, or leaves it to the whole pack', (fault) => {
    const { model } = plant(clean, 1, [fault]);
    expect(rulesFound(modelText(model))).toEqual(fault.tenRule === undefined ? [] : [fault.tenRule]);
  });

  it('has a planted fault for each of its rules', () => {
    const planted = FAULTS.flatMap(({ tenRule }) => tenRule ?? []);
    expect(planted.sort()).toEqual(Object.keys(tenRules).sort());
  });

  it('says where', () => {
    const fault = FAULTS.filter(({ kind }) => kind === 'hostBelowSystem');
    const { model, planted } = plant(clean, 1, fault);
    const position = model.applications?.findIndex(({ id }) => id === planted[0]?.id);
    expect(findAll(JSON.parse(modelText(model)), nationalIds())).toEqual([
      { rule: 'host', path: ['applications', position, 'hosting'] },
    ]);
  });
});

const spectral = join(root, 'bench/peers/node_modules/@stoplight/spectral-cli/dist/index.js');

describe.runIf(existsSync(spectral))('Spectral, where it is installed', () => {
  it('finds with the ten rules what the floor finds', { timeout: 60_000 }, async () => {
    const { model } = plant(clean, 2, FAULTS);
    const folder = mkdtempSync(join(tmpdir(), 'kientruc-bench-'));
    const file = join(folder, 'planted.json');
    writeFileSync(file, modelText(model));
    const args = [spectral, 'lint', file, '--ruleset', join(root, 'bench/peers/spectral.mjs'), '-f', 'json', '-q'];
    const env = { ...process.env, NATIONAL_SYSTEMS: join(root, 'models/national/systems.json') };
    const { stdout } = await promisify(execFile)(process.execPath, args, { env }).catch(
      (error: { stdout: string }) => error,
    );
    rmSync(folder, { recursive: true });
    const found: readonly { code: string; path: readonly (string | number)[] }[] = JSON.parse(stdout);
    // Where a property is missing, Spectral names the element that lacks it.
    const told = (code: string, path: readonly (string | number)[]): string => `${code} ${path.slice(0, 2).join('/')}`;
    const byFloor = findAll(JSON.parse(modelText(model)), nationalIds()).map(({ rule, path }) => told(rule, path));
    expect(found.map(({ code, path }) => told(code, path)).sort()).toEqual(byFloor.sort());
  });
});
