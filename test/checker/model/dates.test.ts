import { describe, expect, test } from 'vitest';
import { addMonths, earliestDay, isBefore, latestDay } from '#model/dates';

describe('dates that a document gives only in part', () => {
  test.each([
    ['2020', '2020-01-01', '2020-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-12', '2021-12-01', '2021-12-31'],
    ['2021-06-15', '2021-06-15', '2021-06-15'],
  ])('%s lies between %s and %s', (date, first, last) => {
    expect(earliestDay(date)).toBe(first);
    expect(latestDay(date)).toBe(last);
  });
  test.each([
    ['2020-01-31', 1, '2020-02-29'],
    ['2020-11-30', 6, '2021-05-30'],
    ['2019-05-31', 12, '2020-05-31'],
    ['2021-12-15', 1, '2022-01-15'],
  ])('%s and %i months', (day, months, then) => expect(addMonths(day, months)).toBe(then));
  test('one date is before another only when no reading says otherwise', () => {
    expect(isBefore('2019', '2020-01-01')).toBe(true);
    expect(isBefore('2020', '2020-06')).toBe(false);
    expect(isBefore('2020-06', '2020')).toBe(false);
  });
});
