import { distance } from 'fastest-levenshtein';
import { foldDiacritics } from './vietnamese.ts';

/** The known name that a misspelt one most likely stands for, or undefined when none is near enough. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  return nearestAmong(known)(name);
}

/** Prepares many known names once, for many questions. */
export function nearestAmong(known: Iterable<string>): (name: string) => string | undefined {
  const candidates = [...new Set(known)].sort().map(toCandidate);
  return (name) => {
    const wanted = toCandidate(name);
    if (wanted.folded === '' || wanted.folded.length > longestName) return undefined;
    return closest(wanted, candidates) ?? onlyContinuation(wanted, candidates);
  };
}

const longestName = 200;
const shortestPrefix = 4;

/** A name as it is compared: without case, diacritics and separators. */
interface Candidate {
  readonly name: string;
  readonly folded: string;
  readonly letters: number;
}

function toCandidate(name: string): Candidate {
  const folded = foldDiacritics(name)
    .toLowerCase()
    .replace(/[\s_.-]+/gu, '');
  let letters = 0;
  if (folded.length <= longestName) for (const letter of folded) letters |= 1 << (letter.charCodeAt(0) & 31);
  return { name, folded, letters };
}

function closest(wanted: Candidate, candidates: readonly Candidate[]): string | undefined {
  const allowed = allowedEdits(wanted.folded.length);
  let best: { name: string; edits: number; rawEdits: number } | undefined;
  for (const candidate of candidates) {
    const edits = editsBetween(wanted, candidate, allowed);
    if (edits > allowed || (best !== undefined && edits > best.edits)) continue;
    const rawEdits = distance(wanted.name, candidate.name);
    if (best === undefined || edits < best.edits || rawEdits < best.rawEdits)
      best = { name: candidate.name, edits, rawEdits };
  }
  return best?.name;
}

function allowedEdits(length: number): number {
  if (length < 3) return 0;
  if (length < 6) return 1;
  return length < 9 ? 2 : 3;
}

/** Edits between two folded names; swapped letters count once. Infinity when a quick look shows too many. */
function editsBetween(one: Candidate, other: Candidate, allowed: number): number {
  if (one.folded === other.folded) return 0;
  if (Math.abs(one.folded.length - other.folded.length) > allowed) return Infinity;
  if (bitCount(one.letters ^ other.letters) > 2 * allowed) return Infinity;
  const edits = distance(one.folded, other.folded);
  return edits > 1 && isAnagram(one, other) ? Math.ceil(edits / 2) : edits;
}

function isAnagram(one: Candidate, other: Candidate): boolean {
  if (one.letters !== other.letters || one.folded.length !== other.folded.length) return false;
  return sortedLetters(one) === sortedLetters(other);
}

function sortedLetters({ folded }: Candidate): string {
  return [...folded].sort().join('');
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The one known name that goes on where the wanted one stops, as "organ" for "organisations". */
function onlyContinuation(wanted: Candidate, candidates: readonly Candidate[]): string | undefined {
  if (wanted.folded.length < shortestPrefix) return undefined;
  const [first, ...others] = candidates.filter(({ folded }) => folded.startsWith(wanted.folded));
  return others.length === 0 ? first?.name : undefined;
}
