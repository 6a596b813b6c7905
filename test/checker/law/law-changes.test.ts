import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawOn } from '../../../checker/frameworks/law-on.ts';
import { check, frameworkById } from '../../../checker/index.ts';
import { root } from '../../kit/house-sources.ts';
import { modelWith } from '../../kit/model-builder.ts';

/*
 * The law read a second time, from the raw files and without the checker: which requirements are in force on a day.
 */

interface Act {
  id: string;
  date: string | null;
  from: string | null;
  to: string | null;
  replacedBy: string | null;
}
interface Cited {
  document: string;
  from?: string;
  to?: string;
}
interface Asked {
  id: string;
  ours?: boolean;
  citations: Cited[];
}

const { documents }: { documents: Act[] } = JSON.parse(
  readFileSync(join(root, 'models/national/legal-documents.json'), 'utf8'),
);
const folder = join(root, 'models/frameworks/2.0/requirements');
const asked: Asked[] = readdirSync(folder).flatMap((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
const acts = new Map(documents.map((one) => [one.id, one]));
const act = (id: string | null): Act | undefined => (id === null ? undefined : acts.get(id));

/** Whether an act may be cited on a day: issued, begun, not ended, not replaced by one that has begun or is itself over. */
function mayCite({ date, from, to, replacedBy }: Act, day: string): boolean {
  const hasBegun = from === null ? date === null || `${date}-01-01`.slice(0, 10) <= day : from <= day;
  const next = act(replacedBy);
  const isReplaced = next !== undefined && (next.from === null ? next.to !== null && next.to < day : next.from <= day);
  return hasBegun && (to === null ? !isReplaced : day <= to);
}

function idsOn(day: string): string[] {
  return asked
    .filter(({ ours, citations }) =>
      ours
        ? true
        : citations.some((cited) => {
            const one = act(cited.document);
            const isOwnTime = (cited.from ?? day) <= day && day <= (cited.to ?? day);
            return one !== undefined && isOwnTime && mayCite(one, day);
          }),
    )
    .map(({ id }) => id);
}

const days = [...daysFrom('2000-01-01', '2027-12-31')];

function* daysFrom(first: string, last: string): Generator<string> {
  for (const day = new Date(`${first}T00:00:00Z`); ; day.setUTCDate(day.getUTCDate() + 1)) {
    const text = day.toISOString().slice(0, 10);
    yield text;
    if (text === last) return;
  }
}

/** The rows of the first table of docs/law-changes.md: day, what starts, what stops. */
const rows = readFileSync(join(root, 'docs/law-changes.md'), 'utf8')
  .split('\n## ')[1]
  ?.split('\n')
  .filter((line) => /^\| \d{4}-/.test(line))
  .map((line) => line.split(' |').map((cell) => cell.replace(/^\| ?/, '').trim()))
  .map(([date = '', start = '', stop = '']) => ({ date, start: listed(start), stop: listed(stop) }));

function listed(cell: string): string[] {
  return cell === '' ? [] : cell.split(', ').sort();
}

describe('docs/law-changes.md', () => {
  it('tells every day of 28 years on which the requirements change, and exactly how', () => {
    const found: typeof rows = [];
    let before = new Set<string>();
    for (const date of days) {
      const after = new Set(idsOn(date));
      const start = [...after].filter((id) => !before.has(id)).sort();
      const stop = [...before].filter((id) => !after.has(id)).sort();
      if (date !== days[0] && start.length + stop.length > 0) found.push({ date, start, stop });
      before = after;
    }
    expect(found.length).toBeGreaterThan(30);
    expect(rows).toEqual(found);
  });

  it.each(rows ?? [])('$date: the checker differs from the day before by just that', ({ date, start, stop }) => {
    const yesterday = days[days.indexOf(date) - 1] ?? '';
    const [before, after] = [yesterday, date].map((day) => lawOn(day).requirements[0]?.ids ?? []);
    expect(after?.filter((id) => !before?.includes(id)).sort()).toEqual(start);
    expect(before?.filter((id) => !after?.includes(id)).sort()).toEqual(stop);
  });

  it.each([
    ['2022-08-15', 'DVC42-01', 'DVC43-01'],
    ['2022-10-01', 'SEC12-01', 'SRM-06'],
    ['2020-09-15', 'INT-08', 'ID102-01'],
  ])('knows that on %s %s takes the place of %s', (date, comes, goes) => {
    const row = rows?.find((one) => one.date === date);
    expect(row?.start).toContain(comes);
    expect(row?.stop).toContain(goes);
  });
});

const framework = frameworkById('2.0') ?? expect.fail('Framework 2.0 is gone.');
const anyDay = fc.constantFrom(...days);

describe('a repealed act', () => {
  it('is never in force, on any day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        const told = lawOn(day).inForce.filter(({ subject }) => subject === 'document');
        expect(told.filter(({ id }) => !mayCite(act(id) ?? unknown(id), day))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is never cited in a result, whose citations all contain its day', () => {
    const model = modelWith({});
    const first = rows?.findIndex(({ date }) => date === '2019-12-31') ?? 0;
    const turning = rows?.slice(first).map(({ date }) => date) ?? [];
    for (const asOf of [...turning, ...fc.sample(fc.constantFrom(...days.filter((day) => day >= '2019-12-31')), 20)]) {
      const cited = check(model, framework, { asOf }).requirements.flatMap(({ citations }) => citations);
      const wrong = cited.filter(({ document, from, to }) => {
        const isWithin = (from ?? asOf) <= asOf && asOf <= (to ?? asOf);
        return !isWithin || !mayCite(act(document) ?? unknown(document), asOf);
      });
      expect(wrong, asOf).toEqual([]);
    }
  });

  it('keeps the days of its citations within its own', () => {
    const wrong = asked.flatMap(({ id, citations }) =>
      citations.flatMap(({ document, from, to }) => {
        const { from: first, to: last } = act(document) ?? unknown(document);
        const isWithin = (from ?? '9') >= (first ?? '0') && (to ?? '0') <= (last ?? '9');
        return isWithin ? [] : [`${id}: ${document}`];
      }),
    );
    expect(wrong).toEqual([]);
  });
});

describe('the order of the country on a day', () => {
  const named = (day: string, subject: string): string[] =>
    lawOn(day)
      .inForce.filter((fact) => fact.subject === subject)
      .map(({ id }) => id);

  it.each([
    ['level', '2025-06-30', 'district', true],
    ['level', '2025-07-01', 'district', false],
    ['serviceGrades', '2022-08-14', 'nd-43-2011', true],
    ['serviceGrades', '2022-08-15', 'nd-42-2022', true],
    ['serviceGrades', '2022-08-15', 'nd-43-2011', false],
    ['serviceGrades', '2026-07-01', 'nd-224-2026', true],
    ['framework', '2019-12-30', 'cv-1178-btttt-2015', true],
    ['framework', '2019-12-31', 'cv-1178-btttt-2015', false],
    ['framework', '2023-12-28', 'qd-2323-btttt-2019', true],
    ['framework', '2023-12-29', 'qd-2568-btttt-2023', true],
    ['framework', '2026-07-29', 'qd-1425-ttg-2026', true],
    ['agencies', '2020-09-14', 'qd-20-2020-ttg', false],
    ['agencies', '2020-09-15', 'qd-20-2020-ttg', true],
    ['agencies', '2022-09-15', 'qcvn-102-2016-btttt', false],
    ['ministry', '2025-02-28', 'bo-thong-tin-va-truyen-thong', true],
    ['ministry', '2025-03-01', 'bo-thong-tin-va-truyen-thong', false],
  ])('%s on %s: %s %s', (subject, day, id, isThere) => {
    expect(named(day, subject).includes(id)).toBe(isThere);
  });

  it.each([
    ['2025-06-30', '63 đơn vị'],
    ['2025-07-01', '34 đơn vị'],
  ])('counts the provinces of %s: %s', (day, count) => {
    expect(lawOn(day).inForce.find(({ subject }) => subject === 'provinces')?.name.vi).toContain(count);
  });

  it('has one number of provinces and one scale of grades on any day', () => {
    fc.assert(
      fc.property(fc.constantFrom(...days.filter((day) => day >= '2011-10-01')), (day) => {
        expect(named(day, 'provinces')).toHaveLength(1);
        expect(named(day, 'serviceGrades')).toHaveLength(1);
      }),
      { numRuns: 60 },
    );
  });
});

function unknown(id: string): never {
  throw new Error(`No document has the id "${id}".`);
}
