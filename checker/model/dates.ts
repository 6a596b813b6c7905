/** The first day a date can mean: '2020' is 2020-01-01, '2020-09' is 2020-09-01. */
export const earliestDay = (date: string): string => `${date}-01-01`.slice(0, 10);

/** The last day a date can mean: '2020' is 2020-12-31, '2020-09' is 2020-09-30. */
export function latestDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 10) return date;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return isoDay(new Date(Date.UTC(year, month, 0)));
}

/** Whether one date certainly lies before another, whatever days the two can mean. */
export const isBefore = (date: string, other: string): boolean => latestDay(date) < earliestDay(other);

/** The day some months after a day; a day that the month does not have becomes its last. */
export function addMonths(day: string, months: number): string {
  const [year = 0, month = 1, ofMonth = 1] = day.split('-').map(Number);
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0));
  return isoDay(new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth(), Math.min(ofMonth, last.getUTCDate()))));
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);
