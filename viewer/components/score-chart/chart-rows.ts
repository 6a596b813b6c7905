import type { Language } from '#util/bilingual';
import type { CheckResult } from '../../../checker/index.ts';

/** One bar of the chart; without numbers where nothing of the group counts. */
export interface ChartRow {
  readonly name: string;
  readonly weight?: number;
  readonly low?: number;
  readonly high?: number;
  readonly isTotal: boolean;
}

/** The groups of a result in their order, and the total last. */
export function chartRows({ groups, score }: CheckResult, language: Language, all: string): ChartRow[] {
  return [
    ...groups.map(({ name, weight, score: interval }) => ({
      name: name[language],
      weight,
      ...interval,
      isTotal: false,
    })),
    { name: all, ...score, isTotal: true },
  ];
}

/** A text broken between words into lines of so many letters. */
export function wrapped(text: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1);
    if (last === undefined || last.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`;
  }
  return lines;
}
