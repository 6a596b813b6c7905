import { USAGE } from '#text/cli';
import { quote } from '#util/visible-text';
import { Failure } from './failure.ts';
import type { Session } from './session.ts';
import { didYouMean } from './usage.ts';

/** The day an option names, as YYYY-MM-DD. Throws a Failure that suggests the day that was meant. */
export function realDay(text: string, session: Session): string {
  if (isDay(text)) return text;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text.trim()) ?? [];
  const meant = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const wrong = session.say(USAGE.notADate, { value: quote(text) });
  throw new Failure(isDay(meant) ? `${wrong} ${didYouMean(meant, session.language)}` : wrong);
}

function isDay(text: string): boolean {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== undefined && !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === text;
}

/** The day it is where the program runs. */
export function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear()).padStart(4, '0')}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
