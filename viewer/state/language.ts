import type { Language } from '#util/bilingual';

const KEY = 'kientruc-language';
const listeners = new Set<() => void>();
let current: Language = remembered() === 'en' ? 'en' : 'vi';

/** The language in which the page speaks; Vietnamese until a person chooses. */
export const language = (): Language => current;

/** Changes the language of the whole page, and remembers it where the browser lets us. */
export function speak(chosen: Language): void {
  current = chosen;
  document.documentElement.lang = chosen;
  try {
    localStorage.setItem(KEY, chosen);
  } catch {
    // A page may be forbidden to remember; it then starts in Vietnamese again.
  }
  for (const listener of listeners) listener();
}

/** Calls back on every change of language; gives the way to stop it. */
export function onLanguage(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

function remembered(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}
