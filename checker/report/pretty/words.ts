import { columns, wrapText } from '#util/wrap-text';
import type { ReportOptions } from '../reporter.ts';

export { day, number, safe, told, word } from '../words.ts';

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
