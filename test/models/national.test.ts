import { describe, expect, it } from 'vitest';
import { national } from '../../checker/generated/national.ts';
import type { AdministrativeUnit } from '../../checker/generated/types.ts';

interface Period {
  readonly from: string | null;
  readonly to: string | null;
}

function lasts({ from, to }: Period, day: string): boolean {
  return (from ?? '') <= day && day <= (to ?? '9999-12-31');
}

function dayAfter(day: string): string {
  return new Date(Date.parse(day) + 86_400_000).toISOString().slice(0, 10);
}

function unit(id: string): AdministrativeUnit {
  const found = national.units.find((one) => one.id === id);
  if (found === undefined) throw new Error(`No unit ${id}.`);
  return found;
}

function committeeCode(id: string): { readonly code: string; readonly verification: string } | undefined {
  return unit(id).agencyCodes.find(({ body }) => body === 'peoplesCommittee');
}

function typesOn(day: string): string[] {
  return national.units.flatMap(({ names }) => names.filter((name) => lasts(name, day)).map(({ type }) => type));
}

describe('national systems', () => {
  it('fill the lists of national databases as far as they are known', () => {
    for (const { document: id, count, complete } of national.lists) {
      const members = national.systems.filter(({ lists }) => lists.some((one) => one.document === id));
      expect(members.length === count, id).toBe(complete);
      expect(members.length, id).toBeLessThanOrEqual(count);
      for (const { kind } of members) expect(kind, id).toBe('database');
    }
    expect(national.lists.map(({ count, complete }) => [count, complete])).toEqual([
      [6, true],
      [10, true],
      [20, false],
    ]);
  });

  it('stand in a list for the period of that list', () => {
    for (const { id, lists } of national.systems) {
      for (const entry of lists) {
        const list = national.lists.find((one) => one.document === entry.document);
        expect([entry.from, entry.to], id).toEqual([list?.from, list?.to]);
      }
    }
  });

  it('name the owners of the six databases of QĐ 714', () => {
    const owners = national.systems
      .filter(({ lists }) => lists.some((one) => one.document === 'qd-714-ttg-2015'))
      .map(({ id, owner }) => [id, owner.find((one) => lasts(one, '2016-01-01'))?.ministry]);
    expect(owners).toEqual([
      ['csdlqg-dan-cu', 'bo-cong-an'],
      ['csdlqg-dat-dai', 'bo-tai-nguyen-va-moi-truong'],
      ['csdlqg-dang-ky-doanh-nghiep', 'bo-ke-hoach-va-dau-tu'],
      ['csdlqg-thong-ke-dan-so', 'bo-ke-hoach-va-dau-tu'],
      ['csdlqg-tai-chinh', 'bo-tai-chinh'],
      ['csdlqg-bao-hiem', 'bao-hiem-xa-hoi-viet-nam'],
    ]);
  });

  it('have at most one owner on any day, and an owner that exists then', () => {
    const days = ['2016-01-01', '2025-02-28', '2025-03-01', '2026-07-28', '2026-07-29', '2026-11-01'];
    const owners = national.systems.flatMap(({ id, owner }) =>
      days.map((day) => ({ id, day, now: owner.filter((one) => lasts(one, day)).map(({ ministry }) => ministry) })),
    );
    expect(owners.filter(({ now }) => now.length > 1)).toEqual([]);
    const existing = (day: string) => national.ministries.filter((one) => lasts(one, day)).map(({ id }) => id);
    expect(owners.filter(({ day, now }) => now.some((id) => !existing(day).includes(id)))).toEqual([]);
    expect(owners.filter(({ now }) => now.length === 1).length).toBeGreaterThan(100);
  });

  it('offer every role that rules look for, most of them once', () => {
    const roles = national.systems.map(({ role }) => role);
    const twice = roles.filter((role, place) => roles.indexOf(role) !== place);
    expect(twice).toEqual(['eIdentification']);
    for (const role of [
      'ndxp',
      'documentAxis',
      'publicServicePortal',
      'reportingSystem',
      'eCabinet',
      'proceduresDatabase',
    ]) {
      expect(roles).toContain(role);
    }
  });

  it('are called by one name each', () => {
    const owners = new Map<string, string>();
    for (const { id, name, alsoCalled } of national.systems) {
      for (const called of new Set([name.vi, ...alsoCalled])) {
        expect(owners.get(called), `"${called}"`).toBeUndefined();
        owners.set(called, id);
      }
    }
  });
});

describe('administrative units', () => {
  it('are 63 until 30/6/2025 and 34 after, as the totals say', () => {
    for (const { from, to, provinces, cities } of national.totals) {
      for (const day of [from, to ?? '2026-11-01']) {
        const types = typesOn(day ?? '');
        expect(
          types.filter((type) => type === 'province'),
          `${day}`,
        ).toHaveLength(provinces);
        expect(
          types.filter((type) => type === 'centrallyRunCity'),
          `${day}`,
        ).toHaveLength(cities);
      }
    }
    expect(typesOn('2025-06-30')).toHaveLength(63);
    expect(typesOn('2025-07-01')).toHaveLength(34);
  });

  it('have one unit per code and name on a day', () => {
    for (const day of ['2018-07-01', '2025-06-30', '2025-07-01', '2026-11-01']) {
      const now = national.units.filter((one) => lasts(one, day));
      expect(new Set(now.map(({ gsoCode }) => gsoCode)).size).toBe(now.length);
      const codes = now.flatMap(({ agencyCodes }) => agencyCodes.map(({ code }) => code));
      expect(new Set(codes).size).toBe(codes.length);
    }
  });

  it('agree about successors and predecessors', () => {
    for (const { id, to, successor, predecessors } of national.units) {
      expect(successor === null, id).toBe(to === null);
      expect(successor === null ? [id] : unit(successor).predecessors, id).toContain(id);
      for (const former of predecessors) expect(unit(former).successor, former).toBe(id);
    }
    expect(national.units.filter(({ predecessors }) => predecessors.length > 0)).toHaveLength(23);
    expect(national.units.filter(({ from, to }) => from === null && to === null)).toHaveLength(11);
    expect(unit('phu-tho-2025').predecessors).toEqual(['hoa-binh', 'phu-tho', 'vinh-phuc']);
  });

  it('add up to the communes of the whole country', () => {
    const counted = national.units.flatMap(({ counts }) => counts.filter(({ asOf }) => asOf === '2026-07-25'));
    expect(counted).toHaveLength(34);
    expect(counted.reduce((sum, { communes }) => sum + communes, 0)).toBe(3321);
    expect(counted.every(({ districts }) => districts === 0)).toBe(true);
  });

  it('carry name and type changes with their days', () => {
    expect(unit('hue').names.map(({ name, type, to }) => [name, type, to])).toEqual([
      ['Thừa Thiên Huế', 'province', '2024-12-31'],
      ['Huế', 'centrallyRunCity', null],
    ]);
    expect(unit('dong-nai-2025').names.map(({ type, from }) => [type, from])).toEqual([
      ['province', '2025-07-01'],
      ['centrallyRunCity', '2026-04-30'],
    ]);
    for (const { id, names, from, to } of national.units) {
      expect([names[0]?.from, names.at(-1)?.to], id).toEqual([from, to]);
      names.slice(1).forEach(({ from: next }, place) => {
        expect(next, id).toBe(dayAfter(names[place]?.to ?? ''));
      });
    }
  });

  it('list every unit code that changed its name in 2025 as a trap', () => {
    const changed = national.units
      .filter((one) => one.from === '2025-07-01')
      .filter(({ gsoCode, names }) => {
        const before = national.units.find((one) => one.gsoCode === gsoCode && lasts(one, '2025-06-30'));
        return before?.names.at(-1)?.name !== names[0]?.name;
      })
      .map(({ gsoCode }) => gsoCode);
    expect(national.codeTraps.map(({ gsoCode }) => gsoCode)).toEqual(changed);
    expect(changed).toEqual(['15', '24', '44', '52', '80', '82', '91']);
    for (const { gsoCode, before, after, namesake, namesakeCode } of national.codeTraps) {
      expect([unit(before).gsoCode, unit(after).gsoCode, unit(namesake).gsoCode]).toEqual([
        gsoCode,
        gsoCode,
        namesakeCode,
      ]);
      expect(unit(namesake).names.at(-1)?.name).toBe(unit(after).names[0]?.name);
    }
  });

  it('keep the agency code of the former namesake and close the others', () => {
    const merged = national.units.filter(({ predecessors }) => predecessors.length > 0);
    for (const { id, names, predecessors, closedAgencyCodes } of merged) {
      const namesake = predecessors.find((former) => unit(former).names.at(-1)?.name === names[0]?.name);
      expect(committeeCode(id)?.code, id).toBe(committeeCode(namesake ?? '')?.code);
      const others = predecessors.filter((former) => former !== namesake).map((former) => committeeCode(former)?.code);
      expect(new Set(closedAgencyCodes), id).toEqual(new Set(others));
      expect(closedAgencyCodes, id).toHaveLength(others.length);
    }
  });

  it('grade the agency codes as they were found', () => {
    const grades = ['thanh-hoa', 'quang-tri', 'quang-ngai', 'son-la', 'quang-ninh', 'an-giang'].map((id) => {
      const found = committeeCode(id);
      return [found?.code, found?.verification];
    });
    expect(grades).toEqual([
      ['H56', 'secondary'],
      ['H50', 'secondary'],
      ['H48', 'secondary'],
      ['H52', 'unverified'],
      ['H49', 'text'],
      ['H01', 'unverified'],
    ]);
    for (const { id, agencyCodes } of national.units) {
      expect(
        agencyCodes.map(({ code }) => code[0]),
        id,
      ).toEqual(['H', 'K']);
      expect(new Set(agencyCodes.map(({ code }) => code.slice(1))).size, id).toBe(1);
    }
  });

  it('have no district level after 30/6/2025 and keep the notice of the source', () => {
    const levels = (day: string) => national.levels.filter((one) => lasts(one, day)).map(({ level }) => level);
    expect(levels('2025-06-30')).toEqual(['central', 'province', 'district', 'commune']);
    expect(levels('2025-07-01')).toEqual(['central', 'province', 'commune']);
    expect(national.notice).toMatchObject({ licence: 'MIT', copyright: 'Copyright (c) 2021 Thang Le Quoc' });
  });
});

describe('ministries', () => {
  it('that end name who follows, from the next day', () => {
    for (const { id, to, successors } of national.ministries) {
      expect(successors.length > 0, id).toBe(to !== null);
      for (const { ministry, from } of successors) {
        expect(from, id).toBe(dayAfter(to ?? ''));
        const next = national.ministries.find((one) => one.id === ministry);
        expect(next !== undefined && lasts(next, from ?? ''), `${id} -> ${ministry}`).toBe(true);
      }
    }
  });

  it('carry the 28 codes of the list before 2025, each once and graded', () => {
    const coded = national.ministries.filter(({ agencyCode }) => agencyCode !== undefined);
    expect(new Set(coded.map(({ agencyCode }) => agencyCode)).size).toBe(28);
    expect(coded).toHaveLength(28);
    for (const { id, agencyCodeVerification } of coded) expect(agencyCodeVerification, id).toBe('secondary');
  });
});
