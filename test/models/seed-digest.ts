import { createHash } from 'node:crypto';
import { writtenTokens } from './written-figures.ts';

/** What is kept of a sentence: its figures, act numbers and addresses, and a hash of its text; never the text. */
export interface SentenceDigest {
  figures?: string[];
  documents?: string[];
  addresses?: string[];
  sha256: string;
}

/** The digest of one seed document: the sentences of each place. */
export interface SeedDigest {
  seed: string;
  places: Record<string, SentenceDigest[]>;
}

/** A heading or a paragraph under the place that evidence cites. */
export interface PlacedText {
  place: string;
  text: string;
  /** The number that the text begins with, when it is a heading or a row of a table. */
  number?: string;
}

const sectionHeading = /^([IVX]+)\.\s+\S/;
const itemHeading = /^(\d{1,2}(?:\.\d{1,2})*)\.?\s+\p{Lu}/u;
const listItem = /^(?:[-+•]|[a-zđ]\))\s/u;
const pageBreakContinuation = /^\p{Ll}[^)]/u;

const oneLine = (text: string) => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const isBreak = (line: string) => line === '' || line === '|' || line === '.';
const isAllCapitals = (text: string) => text === text.toUpperCase();

/** Reads the lines of a report or plan with numbered sections. */
class SectionReader {
  readonly found: PlacedText[] = [];
  private section = 'Mở đầu';
  private roman = '';
  private numbers: number[] = [];
  private paragraphs = 0;
  private open: PlacedText | undefined;
  private openIsHeading = false;

  read(rawLine: string, nextLine: string): void {
    const line = oneLine(rawLine);
    if (isBreak(line)) this.open = undefined;
    else if (this.readsAsClosing(line) || this.readsAsRow(rawLine) || this.readsAsHeading(line)) return;
    else this.addToText(line, oneLine(nextLine));
  }

  private start(section: string, heading: string, number = ''): void {
    this.section = section;
    this.paragraphs = 0;
    this.openAt({ place: section, text: heading, number }, true);
  }

  private openAt(placed: PlacedText, isHeading: boolean): void {
    this.open = placed;
    this.openIsHeading = isHeading;
    this.found.push(this.open);
  }

  private readsAsClosing(line: string): boolean {
    const part = /^(Nơi nhận|Phụ lục)(?=:?$)/i.exec(line)?.[1];
    if (!part) return false;
    this.roman = '';
    this.start(part === 'Nơi nhận' ? part : 'Phụ lục', line);
    return true;
  }

  private readsAsRow(rawLine: string): boolean {
    const [number = '', ...cells] = rawLine.split('\t');
    if (this.section !== 'Phụ lục' || cells.length === 0 || !/^([IVX]+|\d+)$/.test(number)) return false;
    const isSection = /^[IVX]/.test(number);
    if (isSection) this.roman = number;
    const row = isSection ? number : `${this.roman}.${number}`;
    this.openAt({ place: `Phụ lục, mục ${row}`, text: oneLine(rawLine), number }, false);
    this.open = undefined;
    return true;
  }

  private readsAsHeading(line: string): boolean {
    const roman = sectionHeading.exec(line)?.[1];
    if (roman) {
      this.roman = roman;
      this.numbers = [];
      this.start(roman, line, `${roman}.`);
      return true;
    }
    const item = itemHeading.exec(line)?.[1]?.split('.').map(Number);
    if (!item || this.roman === '' || !this.comesNext(item)) return false;
    this.numbers = item;
    this.start([this.roman, ...item].join('.'), line, item.join('.'));
    return true;
  }

  // A number that starts a wrapped line is a heading only where the numbering expects it.
  private comesNext(item: number[]): boolean {
    const last = item.at(-1);
    const before = item.slice(0, -1);
    const sameParent = before.every((number, index) => number === this.numbers[index]);
    return sameParent && last === (this.numbers[before.length] ?? 0) + 1;
  }

  private addToText(line: string, nextLine: string): void {
    const previous = this.found.at(-1);
    if (this.open && !this.endsOpenText(line, nextLine)) this.open.text += ` ${line}`;
    else if (previous && this.paragraphs > 0 && pageBreakContinuation.test(line)) {
      previous.text += ` ${line}`;
      this.open = previous;
    } else {
      this.paragraphs += 1;
      this.openAt({ place: `${this.section}, đoạn ${this.paragraphs}`, text: line }, false);
    }
  }

  private endsOpenText(line: string, nextLine: string): boolean {
    if (listItem.test(line)) return true;
    if (!this.openIsHeading) return false;
    const continuesCapitals = isAllCapitals(this.open?.text ?? '') && isAllCapitals(line);
    const isLastOfHeading = /[\p{L}\d]$/u.test(line) && (listItem.test(nextLine) || nextLine.startsWith('('));
    return !continuesCapitals && !isLastOfHeading && !/^\p{Ll}/u.test(line);
  }
}

/**
 * Splits a seed text by the place grammar of evidence.
 *
 * With sections: "I.3" is the heading of item 3 of section I (and, when cited, all that stands under it), "I.3, đoạn 2"
 * its second paragraph, "Mở đầu, đoạn N" a paragraph before the first section, "Phụ lục, mục II.3" a row of the
 * appendix. A paragraph is a run of lines up to a list item, a numbered heading, or an empty line, a "|" or a "." alone;
 * a line in small letters after a page break continues the paragraph before it. A heading continues over lines in small
 * letters (or, when it is in capitals, in capitals), and over a line that no full stop ends before a list. News:
 * "đoạn N" counts the lines from the title on.
 */
export function placedTexts(text: string, kind: 'sections' | 'news'): PlacedText[] {
  const lines = text.split(/\r?\n/u);
  if (kind === 'news') {
    const [, ...fromTitle] = lines.map(oneLine).filter((line) => !isBreak(line));
    return fromTitle.map((line, index) => ({ place: `đoạn ${index + 1}`, text: line }));
  }
  const reader = new SectionReader();
  for (const [index, line] of lines.entries()) reader.read(line, lines[index + 1] ?? '');
  return reader.found;
}

/** Splits a paragraph into sentences; the number of a heading does not end one. */
function sentencesOf(text: string): string[] {
  const sentences: string[] = [];
  for (const part of text.split(/(?<=[.!?…])\s+(?=["“(\p{Lu}\d])/u)) {
    const last = sentences.at(-1);
    if (last !== undefined && /^[\dIVX.]+$/.test(last)) sentences[sentences.length - 1] = `${last} ${part}`;
    else sentences.push(part);
  }
  return sentences;
}

function digestSentence(sentence: string, number = ''): SentenceDigest {
  const { figures, documents, addresses } = writtenTokens(sentence.slice(number.length));
  return {
    ...(figures.length > 0 ? { figures } : {}),
    ...(documents.length > 0 ? { documents } : {}),
    ...(addresses.length > 0 ? { addresses } : {}),
    sha256: createHash('sha256').update(sentence, 'utf8').digest('hex'),
  };
}

/** Makes the digest of a seed text. */
export function digestSeed(seed: string, text: string, kind: 'sections' | 'news'): SeedDigest {
  const places: Record<string, SentenceDigest[]> = {};
  for (const { place, text: placed, number } of placedTexts(text, kind)) {
    places[place] = sentencesOf(placed).map((sentence, index) => digestSentence(sentence, index === 0 ? number : ''));
  }
  return { seed, places };
}

/** Prints JSON as the formatter of the project does: lists of words stay on one line while they fit. */
export function printJson(value: unknown, indent = '', before = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const line = `[${value.map((item) => JSON.stringify(item)).join(', ')}]`;
    const isFlat = value.every((item) => typeof item !== 'object');
    if (isFlat && before + line.length < 120) return line;
    return `[\n${value.map((item) => inner + printJson(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const entries = Object.entries(value).map(([key, item]) => {
    const name = `${inner}${JSON.stringify(key)}: `;
    return name + printJson(item, inner, name.length);
  });
  return entries.length === 0 ? '{}' : `{\n${entries.join(',\n')}\n${indent}}`;
}

/** The paragraphs at a cited place, each as its sentences; a section without "đoạn" stands for all that is under it. */
export function paragraphsAt(digest: SeedDigest, place: string): SentenceDigest[][] {
  return Object.entries(digest.places)
    .filter(([at]) => at === place || at.startsWith(`${place}, `) || at.startsWith(`${place}.`))
    .map(([, sentences]) => sentences);
}
