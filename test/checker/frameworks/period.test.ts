import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '#generated/types';
import { contains, dayAfter, dayBefore, periodOf, periodOfCitation } from '../../../checker/frameworks/period.ts';

const document = (id: string, more: Partial<LegalDocument>): LegalDocument => ({
  id,
  number: null,
  kind: 'decree',
  shortName: { vi: id, en: id },
  issuer: null,
  date: null,
  from: null,
  to: null,
  replacedBy: null,
  amendedBy: [],
  verification: 'text',
  source: 'law/verified.md §1',
  ...more,
});
const among = (...documents: LegalDocument[]): Map<string, LegalDocument> =>
  new Map(documents.map((one) => [one.id, one]));

describe('the time in force of a document', () => {
  it('is what was read', () => {
    const read = document('a', { date: '2019-12-01', from: '2020-01-01', to: '2020-12-31' });
    expect(periodOf(read, among(read))).toEqual({ from: '2020-01-01', to: '2020-12-31' });
  });

  it('does not begin before its issue when the first day was not read', () => {
    expect(periodOf(document('a', { date: '2020-05' }), among())).toEqual({ from: '2020-05-01', to: null });
    expect(periodOf(document('a', {}), among())).toEqual({ from: null, to: null });
  });

  it('ends when its successor begins, at the latest when the successor itself ends', () => {
    const replaced = document('a', { from: '2020-01-01', replacedBy: 'b' });
    const by = (more: Partial<LegalDocument>) => periodOf(replaced, among(replaced, document('b', more))).to;
    expect(by({ from: '2024-03-01', to: '2025-01-01' })).toBe('2024-02-29');
    expect(by({ to: '2026-06-30' })).toBe('2026-06-30');
    expect(by({})).toBeNull();
  });

  it('holds what a citation says of its own days', () => {
    const read = document('a', { from: '2020-01-01', to: '2022-12-31' });
    const cite = (days: { from?: string; to?: string }) =>
      periodOfCitation({ document: 'a', verification: 'text', ...days }, read, among(read));
    expect(cite({ from: '2020-09-30' })).toEqual({ from: '2020-09-30', to: '2022-12-31' });
    expect(cite({ from: '2019-01-01', to: '2030-01-01' })).toEqual({ from: '2020-01-01', to: '2022-12-31' });
  });
});

describe('days', () => {
  it('know their neighbours over month, year and leap day', () => {
    expect([dayBefore('2020-03-01'), dayAfter('2019-12-31'), dayAfter('2021-02-28')]).toEqual([
      '2020-02-29',
      '2020-01-01',
      '2021-03-01',
    ]);
  });

  it('lie in a period with its first and last day', () => {
    const period = { from: '2020-01-01', to: '2020-12-31' };
    expect(['2019-12-31', '2020-01-01', '2020-12-31', '2021-01-01'].map((day) => contains(period, day))).toEqual([
      false,
      true,
      true,
      false,
    ]);
    expect(contains({ from: null, to: null }, '0001-01-01')).toBe(true);
  });
});
