import type { Source, SourceFile } from './source.ts';

/** Addresses of `kientruc view`, relative to the page. */
const SERVER = { models: './api/models', model: './api/model', changes: './api/changes' };

/** The models of a running `kientruc view`; undefined when the page does not come from one. */
export function serverSource(page: Document): Source | undefined {
  if (page.documentElement.dataset['server'] === undefined) return undefined;
  return { list, watch };
}

async function list(): Promise<readonly SourceFile[]> {
  const answer: unknown = await (await fetch(SERVER.models)).json();
  const paths = Array.isArray(answer) ? answer.filter((path) => typeof path === 'string') : [];
  return paths.map((path) => ({ path, read: () => read(path) }));
}

async function read(path: string): Promise<Blob> {
  const answer = await fetch(`${SERVER.model}?path=${encodeURIComponent(path)}`, { cache: 'no-store' });
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return answer.blob();
}

function watch(changed: (paths: readonly string[]) => void): () => void {
  const events = new EventSource(SERVER.changes);
  events.addEventListener('message', ({ data }) => {
    const paths: unknown = JSON.parse(String(data));
    if (Array.isArray(paths)) changed(paths.filter((path) => typeof path === 'string'));
  });
  return () => events.close();
}
