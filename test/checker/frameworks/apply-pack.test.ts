import { describe, expect, it } from 'vitest';
import type { Pack } from '#generated/types';
import { applyPack, type CheckResult, check, frameworkById } from '../../../checker/index.ts';
import { deepFreeze, modelWith } from '../../kit/model-builder.ts';

const shipped = deepFreeze(frameworkById('2.0') ?? expect.fail('Framework 2.0 is gone.'));
const reason = { vi: 'Lý do.', en: 'A reason.' };
const packWith = (parts: Partial<Pack>): Pack => ({
  $schema: 'pack.schema.json',
  id: 'p',
  name: { vi: 'Gói', en: 'Pack' },
  extends: '2.0',
  ...parts,
});
const added = {
  id: 'TINH-01',
  title: { vi: 'Tên', en: 'Title' },
  text: { vi: 'Lời', en: 'Text' },
  group: 'TINH',
  strength: 'should' as const,
  weight: 1,
  rule: 'lgsp-missing',
  citations: [],
  ours: true,
};
const requirement = (result: CheckResult, id: string) => result.requirements.find((one) => one.id === id);
const model = modelWith({ platforms: [{ id: 'lgsp', name: 'LGSP', role: 'lgsp', lifecycle: 'operating' }] });

describe('applyPack', () => {
  it('changes only what the pack names and leaves the framework as it is', () => {
    const changed = applyPack(shipped, packWith({ overrides: { 'INT-01': { weight: 9, strength: 'may' } } }));
    const others = (ids: typeof shipped.requirements) => ids.filter(({ id }) => id !== 'INT-01');
    expect(changed.requirements.find(({ id }) => id === 'INT-01')).toMatchObject({ weight: 9, strength: 'may' });
    expect(others(changed.requirements)).toEqual(others(shipped.requirements));
    expect(changed.groups).toEqual(shipped.groups);
  });

  it('keeps the thresholds that an override does not name', () => {
    const pack = packWith({ overrides: { 'SEC85-20': { parameters: { monthsAtLevel3: 6 } } } });
    const { parameters } = applyPack(shipped, pack).requirements.find(({ id }) => id === 'SEC85-20') ?? {};
    expect(parameters).toEqual({ monthsAtLevel3: 6, monthsAtLevel4: 12, monthsAtLevel5: 6 });
  });

  it('weighs groups, and makes a group that has a name', () => {
    const pack = packWith({ groups: { INT: { weight: 7 }, TINH: { weight: 2, name: reason } } });
    const { groups } = applyPack(shipped, pack);
    expect(groups.find(({ id }) => id === 'INT')?.weight).toBe(7);
    expect(groups.at(-1)).toEqual({ id: 'TINH', weight: 2, name: reason });
  });

  it('records every departure, pack by pack', () => {
    const first = packWith({
      overrides: { 'INT-01': { weight: 1 }, 'INT-03': { off: true, reason } },
      groups: { TINH: { weight: 1, name: reason } },
      requirements: [added],
    });
    const second = packWith({ id: 'q', overrides: { 'TINH-01': { weight: 5 } } });
    expect(applyPack(applyPack(shipped, first), second).packs).toEqual([
      {
        id: 'p',
        name: first.name,
        changed: ['INT-01'],
        off: [{ id: 'INT-03', reason }],
        added: ['TINH-01'],
        groups: ['TINH'],
      },
      { id: 'q', name: first.name, changed: ['TINH-01'], off: [], added: [], groups: [] },
    ]);
  });

  it.each([
    ['another framework', { extends: '3.0' }],
    ['an unknown requirement', { overrides: { 'NO-01': { weight: 1 } } }],
    ['a requirement that exists', { requirements: [{ ...added, id: 'INT-01' }] }],
  ])('refuses %s', (_, parts) => {
    expect(() => applyPack(shipped, packWith(parts))).toThrow(/framework|requirement/);
  });
});

describe('a check with a pack', () => {
  it('says first what differs, names what is off, and has another framework hash', () => {
    const pack = packWith({ overrides: { 'INT-03': { off: true, reason } } });
    const [plain, result] = [check(model, shipped), check(model, applyPack(shipped, pack))];
    expect(result.notes[0]?.vi).toContain('gói riêng "Gói" (p): đổi 0, tắt 1, thêm 0');
    expect(result.notes[1]?.vi).toContain('tắt yêu cầu INT-03 (Lý do).');
    expect(result.notes.slice(2)).toEqual(plain.notes);
    expect(result.framework.packs?.[0]?.off).toEqual([{ id: 'INT-03', reason }]);
    expect(requirement(result, 'INT-03')).toBeUndefined();
    expect(result.receipt.framework).not.toBe(plain.receipt.framework);
    expect(result.receipt.model).toBe(plain.receipt.model);
  });

  it('has another hash for a pack that changes nothing, and the same one for the same pack', () => {
    const hash = (pack: Pack) => check(model, applyPack(shipped, pack)).receipt.framework;
    expect(hash(packWith({}))).not.toBe(check(model, shipped).receipt.framework);
    expect(hash(packWith({}))).toBe(hash(packWith({})));
  });

  it('judges an added requirement by the rule it names', () => {
    const groups = { TINH: { weight: 1, name: reason } };
    const result = check(model, applyPack(shipped, packWith({ groups, requirements: [added] })));
    expect(requirement(result, 'TINH-01')?.outcome).toBe('pass');
    expect(result.groups.at(-1)).toMatchObject({ id: 'TINH', score: { low: 100, high: 100 } });
  });
});
