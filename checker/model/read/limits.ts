/** How much a file may ask of the reader. */
export interface ReadLimits {
  readonly maxBytes: number;
  readonly maxDepth: number;
  readonly maxProblems: number;
}

/** The limits that hold unless a caller sets others. */
export const defaultLimits: ReadLimits = { maxBytes: 100_000_000, maxDepth: 100, maxProblems: 100 };

/** A size in bytes as a message gives it: "312 MB", "4.5 KB", "17 B". */
export function formatSize(bytes: number): string {
  if (bytes >= 1_000_000) return `${roundTo(bytes / 1_000_000)} MB`;
  return bytes >= 1_000 ? `${roundTo(bytes / 1_000)} KB` : `${bytes} B`;
}

function roundTo(value: number): number {
  return value >= 100 ? Math.round(value) : Math.round(value * 10) / 10;
}
