import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import type { Config } from '#generated/types';
import { type DocumentOptions, type ReadResult, readDocument } from '../index.ts';

const NAME = 'kientruc.config.json';

/** The configuration that holds in a folder: the nearest one upwards, not beyond the repository that the folder is in. */
export function findConfig(folder = '.'): string | undefined {
  let place = resolve(folder);
  while (true) {
    const path = join(place, NAME);
    if (statSync(path, { throwIfNoEntry: false })?.isFile()) return path;
    const above = dirname(place);
    if (above === place || existsSync(join(place, '.git'))) return undefined;
    place = above;
  }
}

/** The language that a configuration asks for, as far as the file can be read; what is wrong with it is told elsewhere. */
export function languageIn(path: string): 'vi' | 'en' | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const language = typeof value === 'object' && value !== null && 'language' in value ? value.language : undefined;
    return language === 'en' || language === 'vi' ? language : undefined;
  } catch {
    return undefined;
  }
}

/** A configuration from its file, or what is wrong with it. Throws what the operating system says. */
export async function loadConfig(path: string, judge: DocumentOptions<Config>['judge']): Promise<ReadResult<Config>> {
  const bytes = readFileSync(path);
  const [{ default: schema }, { validateConfig: validate }] = await Promise.all([
    import('#generated/config.schema.json', { with: { type: 'json' } }),
    import('#generated/validators/config'),
  ]);
  const strange = 'not-a-config';
  return readDocument(bytes, {
    schema,
    schemaName: 'config.schema.json',
    isNameOptional: true,
    strange,
    validate,
    judge,
  });
}

/** Whether a file belongs to who runs the program, or to the administrator: others could put one into a folder above. */
export function isOurs(path: string): boolean {
  const own = process.getuid?.();
  const { uid } = statSync(path);
  return own === undefined || uid === own || uid === 0;
}
