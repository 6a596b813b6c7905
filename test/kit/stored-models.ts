import { readdirSync, readFileSync } from 'node:fs';
import type { Model } from '#generated/types';
import { deepFreeze } from './model-builder.ts';

/** What was read already: tests share a process, and no test changes a model. */
const known = new Map<string, Model>();

const folder = new URL('../../models/', import.meta.url);

/** The models in these folders of `models/`, by their path without ending ("provinces/son-la/2019"), in name order; frozen. */
export function storedModels(...parts: readonly ('provinces' | 'examples')[]): readonly (readonly [string, Model])[] {
  return parts.flatMap((part) =>
    (readdirSync(new URL(part, folder), { recursive: true }) as string[])
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.json'))
      .sort()
      .map((path): [string, Model] => [`${part}/${path.slice(0, -'.json'.length)}`, modelIn(`${part}/${path}`)]),
  );
}

function modelIn(path: string): Model {
  const before = known.get(path);
  if (before !== undefined) return before;
  const model = deepFreeze(JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as Model);
  known.set(path, model);
  return model;
}
