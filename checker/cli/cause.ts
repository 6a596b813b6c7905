import { CAUSE } from '#text/cli';
import type { Bilingual } from '#util/bilingual';

/** Why the operating system refused a file, in words; a code without words stands as it is. */
export function causeOf(error: unknown): Bilingual {
  const code = typeof error === 'string' ? error : error instanceof Error && 'code' in error ? String(error.code) : '';
  const fallback = code === '' ? String(error) : code;
  return CAUSE[code] ?? { vi: fallback, en: fallback };
}
