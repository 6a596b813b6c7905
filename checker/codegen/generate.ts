import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Bundle, bundleDocument, bundleSchema, combineBundles } from './bundle-schema.ts';
import { emitFrameworks, emitNational } from './emit-packs.ts';
import { emitProperties } from './emit-properties.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidators } from './emit-validators.ts';
import { printJson } from './json.ts';
import { readJson, readSchemas, readTexts } from './read-files.ts';

const modelSchema = 'kientruc-model-1.schema.json';
const ownedFolders = [{ folder: 'checker/generated', ending: '' }];

/** Takes the generated files of one stage. */
type Sink = (files: ReadonlyMap<string, string>) => void;

/**
 * Makes all generated files of the project and gives them by path. Each stage goes to `sink` as soon as it is made: a
 * mistake in a pack then does not keep the types of the schemas from being written.
 */
export async function generateAll(root: string, sink: Sink = () => {}): Promise<Map<string, string>> {
  const all = new Map<string, string>();
  const deliver = (files: ReadonlyMap<string, string>): void => {
    sink(files);
    for (const [path, text] of files) all.set(path, text);
  };
  const schemas = readSchemas(join(root, 'schemas'));
  const rootPaths = [...schemas.keys()].filter((path) => !path.includes('/'));
  const roots = new Map(rootPaths.map((path) => [path, bundleSchema(schemas, path)]));
  const combined = combineBundles([...roots.values()]);
  const types = new Map([...roots].map(([path, { name }]) => [path, name]));
  deliver(await emitTypes(combined));
  deliver(emitValidators(combined, [...types.values()]));
  deliver(emitModelLanguage(bundleSchema(schemas, modelSchema)));
  const data = readJson(join(root, 'models'), '.json');
  deliver(emitFrameworks(data, combined));
  deliver(emitNational(data, combined, types));
  return all;
}

function emitModelLanguage(model: Bundle): Map<string, string> {
  const schema = printJson(bundleDocument(model));
  return new Map([
    [`checker/generated/${modelSchema}`, schema],
    ...emitProperties(new Map([[model.name, model.root], ...model.defs])),
  ]);
}

/** Writes the files whose text changed and gives their paths. */
export function writeFiles(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => textAt(root, path) !== text);
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return changed.map(([path]) => path);
}

/** Removes generated files that no source asks for any more and gives their paths. */
export function removeSurplus(root: string, files: ReadonlyMap<string, string>): string[] {
  const surplus = surplusOf(root, files);
  for (const path of surplus) rmSync(join(root, path));
  return surplus;
}

/** The paths whose committed text differs from what would be generated, missing and surplus files included. */
export function driftOf(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => textAt(root, path) !== text).map(([path]) => path);
  return [...changed, ...surplusOf(root, files)].sort();
}

function surplusOf(root: string, files: ReadonlyMap<string, string>): string[] {
  return ownedFolders
    .flatMap(({ folder, ending }) => listFiles(root, folder, ending))
    .filter((path) => !files.has(path));
}

function textAt(root: string, path: string): string | undefined {
  return existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined;
}

function listFiles(root: string, folder: string, ending: string): string[] {
  return [...readTexts(join(root, folder), ending).keys()].map((path) => `${folder}/${path}`);
}
