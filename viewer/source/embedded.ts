import type { CheckResult } from '../../checker/index.ts';
import type { Source } from './source.ts';

/** The id of the element that holds the models of a one-file report. */
const EMBEDDED_ID = 'kientruc-models';

interface EmbeddedFile {
  readonly path: string;
  readonly text: string;
  readonly results: readonly CheckResult[];
}

/** The models that were written into the page itself; undefined when it holds none. */
export function embeddedSource(page: Document): Source | undefined {
  const text = page.getElementById(EMBEDDED_ID)?.textContent ?? '';
  const files = filesIn(text);
  if (files.length === 0) return undefined;
  const encoder = new TextEncoder();
  return {
    list: () =>
      Promise.resolve(
        files.map(({ path, text: content, results }) => ({
          path,
          results,
          read: () => Promise.resolve(encoder.encode(content)),
        })),
      ),
  };
}

function filesIn(text: string): readonly EmbeddedFile[] {
  if (text.trim() === '') return [];
  const data: unknown = JSON.parse(text);
  return Array.isArray(data) ? data.filter(isFile) : [];
}

/** The page holds what the program wrote into it: this looks at its form only. */
const isFile = (value: unknown): value is EmbeddedFile =>
  typeof value === 'object' &&
  value !== null &&
  'path' in value &&
  typeof value.path === 'string' &&
  'text' in value &&
  typeof value.text === 'string' &&
  'results' in value &&
  Array.isArray(value.results);
