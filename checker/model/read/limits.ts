import { formatNumber } from '#text/format-number';
import type { Bilingual } from '#util/bilingual';

/** How much a file may ask of the reader. */
export interface ReadLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
  /** Objects, lists, texts, numbers and so on in one file; each takes memory however short it is written. */
  readonly maxValues: number;
  readonly maxProblems: number;
}

/** The limits that hold unless a caller sets others. */
export const defaultLimits: ReadLimits = {
  maxBytes: 100_000_000,
  maxDepth: 100,
  maxValues: 10_000_000,
  maxProblems: 100,
};

/** A size in bytes as a message gives it: "312 MB", "4,5 KB", "17 B". */
export function formatSize(bytes: number): Bilingual {
  const [value, unit] =
    bytes >= 1_000_000 ? [bytes / 1_000_000, 'MB'] : bytes >= 1_000 ? [bytes / 1_000, 'KB'] : [bytes, 'B'];
  const { vi, en } = formatCount(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
  return { vi: `${vi} ${unit}`, en: `${en} ${unit}` };
}

/** A number as each language writes it. */
export function formatCount(count: number): Bilingual {
  return { vi: formatNumber(count, 'vi'), en: formatNumber(count, 'en') };
}
