import { readdirSync, readFileSync } from 'node:fs';
import type { Model } from '#generated/types';

const folder = new URL('../../models/', import.meta.url);

/** The models in these folders of `models/`, by their path without ending ("provinces/son-la/2019"), in name order. */
export function storedModels(...parts: readonly ('provinces' | 'examples')[]): readonly (readonly [string, Model])[] {
  return parts.flatMap((part) =>
    (readdirSync(new URL(part, folder), { recursive: true }) as string[])
      .map((path) => path.replaceAll('\\', '/'))
      .filter((path) => path.endsWith('.json'))
      .sort()
      .map((path): [string, Model] => [
        `${part}/${path.slice(0, -'.json'.length)}`,
        JSON.parse(readFileSync(new URL(`${part}/${path}`, folder), 'utf8')) as Model,
      ]),
  );
}
