import type { ChangeReport, CheckResult, UnreadableFile } from '#generated/types';
import type { Language } from '#util/bilingual';
import type { PageParts } from './html.ts';

/** What part of a report a piece of text is; how it looks is the caller's business. */
export type Style = 'good' | 'bad' | 'open' | 'strong' | 'faint';

/** How many findings of a requirement the report for people shows, unless it is to be verbose. */
export const MOST_SHOWN = 5;

/** How to write a report. */
export interface ReportOptions {
  readonly language: Language;
  /** Columns of the terminal. */
  readonly width: number;
  readonly verbose: boolean;
  /** Colours a text; gives it back unchanged where there are no colours. */
  readonly paint: (style: Style, text: string) => string;
  /** What differs from before, where there is a before: a baseline or a revision. */
  readonly changes?: ChangeReport;
  /** The viewer and the models, for a report that carries them; asked for by that report only. */
  readonly page?: () => PageParts;
}

/** Writes results as text, and what could not be read where the format has a place for it. Pure: no output, no clock, no exit code. */
export type Reporter = (
  results: readonly CheckResult[],
  options: ReportOptions,
  unreadable?: readonly UnreadableFile[],
) => string;
