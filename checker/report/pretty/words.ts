import { formatDate, formatNumber } from '#text/format-number';
import { type Bilingual, fill } from '#util/bilingual';
import { columns, wrapText } from '#util/wrap-text';
import type { ReportOptions } from '../reporter.ts';

const HIDDEN = /[\p{Cc}\p{Cf}]/gu;

/** A text of the model made safe for a terminal: control, bidi and invisible characters are shown as their code. */
export const safe = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(HIDDEN, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);

/** A text of the catalogue in the language of the report, with values filled in. */
export function word(
  text: Bilingual,
  options: ReportOptions,
  values: Readonly<Record<string, string | number>> = {},
): string {
  const written = Object.entries(values).map(([name, value]) => [
    name,
    typeof value === 'number' ? number(value, options) : value,
  ]);
  return fill(text, Object.fromEntries(written), options.language);
}

/** A number the way the language writes it. */
export const number = (value: number, options: ReportOptions): string => formatNumber(value, options.language);

/** A date the way the language writes it. */
export const day = (date: string, options: ReportOptions): string => formatDate(date, options.language);

/** A text of the result in the language of the report, safe for a terminal. */
export const told = (text: Bilingual, options: ReportOptions): string => safe(text[options.language]);

/** A label and its text, wrapped to the width; following lines hang two columns further in. */
export function labelled(label: string, text: string, indent: number, options: ReportOptions): string[] {
  const marked = `${label}:`;
  const [first = '', ...rest] = paragraph(`${marked} ${text}`, indent, options, 2);
  const isWhole = first.trimStart().startsWith(marked);
  const head = isWhole
    ? ' '.repeat(indent) + options.paint('faint', marked) + first.slice(indent + marked.length)
    : first;
  return [head, ...rest];
}

/** A text wrapped to the width, every line indented, those after the first perhaps further. */
export function paragraph(text: string, indent: number, options: ReportOptions, hanging = 0): string[] {
  const lines = wrapText(text, Math.max(NARROWEST_TEXT, options.width - indent - hanging));
  return lines.map((line, position) => ' '.repeat(position === 0 ? indent : indent + hanging) + line);
}

/** Parts with dots between them, broken into lines only between the parts. */
export function joined(parts: readonly string[], indent: number, options: ReportOptions): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const longer = `${lines.at(-1) ?? ''} · ${part}`;
    if (lines.length > 0 && columns(longer) <= options.width) lines[lines.length - 1] = longer;
    else lines.push(' '.repeat(indent) + part);
  }
  return lines;
}

const NARROWEST_TEXT = 24;
