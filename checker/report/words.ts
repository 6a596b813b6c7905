import { formatDate, formatNumber } from '#text/format-number';
import { type Bilingual, fill } from '#util/bilingual';
import { withoutCommands } from '#util/log-commands';
import { isPlain } from '#util/plain-text';
import type { ReportOptions } from './reporter.ts';

type Speaking = Pick<ReportOptions, 'language'>;

/**
 * A text of the model as one line that does nothing to whoever shows it: control, direction and invisible characters are shown as their
 * code, what a CI system would take for a command is drawn apart.
 */
export const safe = (text: string): string => withoutCommands(visible(text.replace(/\s+/g, ' ')));

/** Every hidden character of a text as its code, `\u{202e}`. */
export const visible = (text: string): string =>
  isPlain(text)
    ? text
    : text.replace(
        /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu,
        (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`,
      );

/** A text of the catalogue in the language of the report, with values filled in. */
export function word(
  text: Bilingual,
  options: Speaking,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? number(value, options) : value,
  ]);
  return fill(text, Object.fromEntries(written), options.language);
}

/** A number the way the language writes it. */
export const number = (value: number, { language }: Speaking): string => formatNumber(value, language);

/** A date the way the language writes it. */
export const day = (date: string, { language }: Speaking): string => formatDate(date, language);

/** A text of the result in the language of the report, made safe. */
export const told = (text: Bilingual, { language }: Speaking): string => safe(text[language]);
