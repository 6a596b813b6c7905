/** The first day a date can mean: '2020' is 2020-01-01, '2020-09' is 2020-09-01. */
export const earliestDay = (date: string): string => (date.length === 10 ? date : `${date}-01-01`.slice(0, 10));

/** The last day a date can mean: '2020' is 2020-12-31, '2020-09' is 2020-09-30. */
export function latestDay(date: string): string {
  if (date.length === 10) return date;
  if (date.length === 4) return `${date}-12-31`;
  const [year = 0, month = 0] = date.split('-').map(Number);
  return isoDay(year, month, daysOf(year, month));
}

/** Whether one date certainly lies before another, whatever days the two can mean. */
export const isBefore = (date: string, other: string): boolean => latestDay(date) < earliestDay(other);

/** The day some months after a day; a day that the month does not have becomes its last. */
export function addMonths(day: string, months: number): string {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const inYear = Math.floor(count / 12);
  const inMonth = (count % 12) + 1;
  const ofMonth = Number(day.slice(8, 10));
  return isoDay(inYear, inMonth, Math.min(ofMonth, daysOf(inYear, inMonth)));
}

/** How many days a month has. */
const daysOf = (year: number, month: number): number =>
  month === 2 ? (isLeap(year) ? 29 : 28) : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const isoDay = (year: number, month: number, day: number): string =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
