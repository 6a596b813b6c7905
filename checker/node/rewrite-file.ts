import { readFileSync } from 'node:fs';
import { writeWhole } from './write-file.ts';

const MARK = '\uFEFF';

/**
 * Gives a file another text, whole or not at all, and keeps a byte order mark. False, and nothing is written, when the file is not any more
 * what was read. Throws when the place cannot be written.
 */
export function rewriteFile(path: string, before: string, after: string): boolean {
  const now = readFileSync(path, 'utf8');
  const mark = now.startsWith(MARK) ? MARK : '';
  if (now.slice(mark.length) !== before) return false;
  writeWhole(path, `${mark}${after}`);
  return true;
}
