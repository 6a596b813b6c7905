import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { Baseline, CheckReport } from '#generated/types';
import { validateBaseline, validateCheckReport } from '#generated/validators';
import { type ModelParts, modelWith } from '../../kit/model-builder.ts';
import { runWith } from './run-with.ts';

const SYSTEMS = 2000;
const LISTED = 1000;
const REQUIREMENT = 'ARM-03b';
const PLACE = '/applications/*/operator';

const folder = mkdtempSync(join(tmpdir(), 'kientruc-many-'));
const at = (name: string): string => join(folder, name);
afterAll(() => rmSync(folder, { recursive: true }));

type Application = NonNullable<ModelParts['applications']>[number];
const bare: readonly Application[] = Array.from({ length: SYSTEMS }, (_, position) => ({
  id: `he-thong-${position}`,
  name: `Hệ thống ${position}`,
  lifecycle: 'operating',
}));

function writeModel(applications: readonly Application[]): void {
  const organisations = [{ id: 'don-vi', name: 'Đơn vị vận hành', level: 'province' } as const];
  const model = modelWith({ organisations, applications: [...applications] });
  writeFileSync(at('model.json'), JSON.stringify({ ...model, $schema: 'https://x/kientruc-model-1.schema.json' }));
}

const OPTIONS = `--requirement ${REQUIREMENT} --fail-on unknown --format json --lang en`.split(' ');
const run = (...args: string[]) =>
  runWith(['check', at('model.json'), '--baseline', at('known.json'), ...OPTIONS, ...args]);

function baseline(): Baseline {
  const value: unknown = JSON.parse(readFileSync(at('known.json'), 'utf8'));
  if (!validateBaseline(value)) throw new Error(JSON.stringify(validateBaseline.errors));
  return value;
}

function reportOf(out: string): CheckReport {
  const value: unknown = JSON.parse(out);
  if (!validateCheckReport(value)) throw new Error(JSON.stringify(validateCheckReport.errors));
  return value;
}

const systemKeys = (): string[] => (baseline().models[0]?.unknown ?? []).filter((key) => key.includes(PLACE));

describe('a model with more findings of one requirement than a result lists', () => {
  it('is known to the last finding, while the report lists as many as ever and counts the others', async () => {
    writeModel(bare);
    const { exitCode, out } = await run('--accept-new');
    expect(exitCode).toBe(0);
    expect(systemKeys()).toHaveLength(SYSTEMS);
    const { results, changes } = reportOf(out);
    const [requirement] = results[0]?.requirements ?? [];
    const listed = requirement?.findings.filter(({ pointer }) => pointer.endsWith('/operator'));
    expect(listed).toHaveLength(LISTED);
    expect(requirement?.omitted).toMatchObject({ fail: 0, unknown: SYSTEMS - LISTED });
    const [delta] = changes?.models ?? [];
    expect(delta?.added.filter(({ pointer }) => pointer.endsWith('/operator'))).toHaveLength(LISTED);
    expect(delta?.omitted).toEqual({ added: SYSTEMS - LISTED, failing: 0, fixed: 0, unstated: 0 });
  });

  it('has nothing new when its systems stand in another order', async () => {
    const before = readFileSync(at('known.json'), 'utf8');
    writeModel([...bare].reverse());
    const { exitCode, error } = await run();
    expect(error).toContain('Models without any change: 1.');
    expect(exitCode).toBe(0);
    expect(readFileSync(at('known.json'), 'utf8')).toBe(before);
  });

  it('shows the one that is new and drops the one that is mended, wherever they stand', async () => {
    const mended = bare.map((one, position) => (position === 3 ? { ...one, operator: 'don-vi' } : one));
    writeModel([...mended, { id: 'moi', name: 'Mới', lifecycle: 'operating' }]);
    const { exitCode, out, error } = await run();
    expect(exitCode).toBe(1);
    expect(error).toMatch(/new 1, fixed 1, unchanged/);
    const { changes } = reportOf(out);
    expect(changes?.models[0]?.added.map(({ key }) => key)).toEqual([`${REQUIREMENT} unstated ${PLACE} @moi`]);
    expect(changes?.models[0]?.omitted).toBeUndefined();
    expect(systemKeys()).toHaveLength(SYSTEMS - 1);
    expect(systemKeys()).not.toContain(`${REQUIREMENT} unstated ${PLACE} @he-thong-3`);
  });
});
