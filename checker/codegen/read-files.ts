import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Json, JsonObject } from './json.ts';
import { isObject } from './json.ts';

/** The text files below a folder whose name ends in `ending`, by path relative to the folder, in name order. */
export function readTexts(folder: string, ending: string): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => path.endsWith(ending) && statSync(join(folder, path)).isFile())
    .sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

/** The JSON files below a folder; a broken one is named. */
export function readJson(folder: string, ending: string): Map<string, Json> {
  const files = new Map<string, Json>();
  for (const [path, text] of readTexts(folder, ending)) {
    try {
      const value: Json = JSON.parse(text);
      files.set(path, value);
    } catch (error) {
      throw new Error(`${join(folder, path)}: ${error instanceof Error ? error.message : String(error)}`, {
        cause: error,
      });
    }
  }
  return files;
}

/** The schemas below a folder. */
export function readSchemas(folder: string): Map<string, JsonObject> {
  const schemas = new Map<string, JsonObject>();
  for (const [path, schema] of readJson(folder, '.schema.json')) if (isObject(schema)) schemas.set(path, schema);
  return schemas;
}
