import type { ProblemCode } from '#text/problems';
import type { Bilingual, Params } from '#util/bilingual';
import { foreignKindOf } from './bytes/file-kind.ts';
import { firstBadUtf8Byte } from './bytes/utf8.ts';
import { formatSize, type ReadLimits } from './limits.ts';
import type { Problem } from './problem.ts';
import { positionsAt } from './text-positions.ts';

/** The text of a file without its byte order mark, or the one problem that keeps it from being read as text. */
export type Decoded = { readonly text: string } | { readonly problem: Problem };

/** Turns bytes into text: only UTF-8 within the size limit, nothing replaced or guessed. */
export function decode(bytes: Uint8Array, limits: Pick<ReadLimits, 'maxBytes'>): Decoded {
  const start = startsWith(bytes, [0xef, 0xbb, 0xbf]) ? 3 : 0;
  const problem = sizeProblem(bytes.length, limits) ?? emptyProblem(bytes, start) ?? kindProblem(bytes);
  if (problem !== undefined) return { problem };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes.subarray(start)) };
  } catch {
    return { problem: badUtf8Problem(bytes, start) ?? tooLongProblem(bytes.length) };
  }
}

/** The problem of a file of this size, so that a caller can ask before reading the file. */
export function sizeProblem(size: number, limits: Pick<ReadLimits, 'maxBytes'>): Problem | undefined {
  if (size <= limits.maxBytes) return undefined;
  return wholeFile('file-too-large', { size: formatSize(size), limit: formatSize(limits.maxBytes) });
}

/** Well-formed UTF-8 that cannot be decoded is longer than the longest string of the JavaScript engine. */
function tooLongProblem(size: number): Problem {
  const limit: Bilingual = { vi: 'độ dài chuỗi của JavaScript', en: "JavaScript's string length" };
  return wholeFile('file-too-large', { size: formatSize(size), limit });
}

function emptyProblem(bytes: Uint8Array, start: number): Problem | undefined {
  if (bytes.length === start) return wholeFile('empty-file');
  for (let at = start; at < bytes.length; at += 1) {
    const byte = bytes[at];
    if (byte !== 0x20 && byte !== 0x0a && byte !== 0x0d && byte !== 0x09) return undefined;
  }
  return wholeFile('blank-file');
}

function kindProblem(bytes: Uint8Array): Problem | undefined {
  const marked = encodingByMark(bytes);
  if (marked !== undefined) return wholeFile('wrong-encoding', { encoding: marked });
  const kind = foreignKindOf(bytes);
  if (kind !== undefined) return wholeFile('foreign-file', { kind });
  const zero = bytes.indexOf(0);
  if (zero < 0) return undefined;
  const encoding = encodingByZeros(bytes);
  if (encoding !== undefined) return wholeFile('wrong-encoding', { encoding });
  return wholeFile('binary-file', { byteOffset: zero });
}

function encodingByMark(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0xff, 0xfe, 0, 0])) return 'UTF-32 LE';
  if (startsWith(bytes, [0, 0, 0xfe, 0xff])) return 'UTF-32 BE';
  if (startsWith(bytes, [0xff, 0xfe])) return 'UTF-16 LE';
  return startsWith(bytes, [0xfe, 0xff]) ? 'UTF-16 BE' : undefined;
}

/** JSON begins with two ASCII characters, so the zero bytes around them tell the encoding. */
function encodingByZeros(bytes: Uint8Array): string | undefined {
  const pattern = Array.from(bytes.subarray(0, 4), (byte) => (byte === 0 ? '0' : 'x')).join('');
  switch (pattern) {
    case 'x000':
      return 'UTF-32 LE';
    case '000x':
      return 'UTF-32 BE';
    case 'x0x0':
    case 'x0':
      return 'UTF-16 LE';
    case '0x0x':
    case '0x':
      return 'UTF-16 BE';
    default:
      return undefined;
  }
}

function badUtf8Problem(bytes: Uint8Array, start: number): Problem | undefined {
  const bad = firstBadUtf8Byte(bytes);
  if (bad < 0) return undefined;
  const before = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(start, bad));
  const byte = (bytes[bad] ?? 0).toString(16).toUpperCase().padStart(2, '0');
  const position = positionsAt(before, [before.length]).get(before.length);
  return {
    ...wholeFile('bad-utf8', { byte, byteOffset: bad }),
    offset: before.length,
    ...position,
  };
}

function wholeFile(code: ProblemCode, params: Params = {}): Problem {
  return { code, severity: 'error', line: 1, column: 1, params };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte);
}
