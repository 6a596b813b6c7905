import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { bundleDocument, bundleSchema, combineBundles } from './bundle-schema.ts';
import { emitFrameworks, emitNational } from './emit-packs.ts';
import { emitProperties } from './emit-properties.ts';
import { emitTypes } from './emit-types.ts';
import { emitValidators } from './emit-validators.ts';
import { printJson } from './json.ts';
import { readJson, readSchemas, readTexts } from './read-files.ts';

const modelSchema = 'kientruc-model-1.schema.json';
const ownedFolders = [{ folder: 'checker/generated', ending: '' }];

/** All generated files of the project, by path. */
export async function generateAll(root: string): Promise<Map<string, string>> {
  const schemas = readSchemas(join(root, 'schemas'));
  const bundles = [...schemas.keys()].filter((path) => !path.includes('/')).map((path) => bundleSchema(schemas, path));
  const combined = combineBundles(bundles);
  const data = readJson(join(root, 'models'), '.json');
  const model = bundleSchema(schemas, modelSchema);
  return new Map([
    [`checker/generated/${modelSchema}`, printJson(bundleDocument(model))],
    ...(await emitTypes(combined)),
    ...emitValidators(
      combined,
      bundles.map(({ name }) => name),
    ),
    ...emitProperties(new Map([[model.name, model.root], ...model.defs])),
    ...emitFrameworks(data, combined),
    ...emitNational(data, combined),
  ]);
}

/** Writes what changed and removes generated files that no source asks for any more; gives the paths touched. */
export function writeGenerated(root: string, files: ReadonlyMap<string, string>): string[] {
  const drift = driftOf(root, files);
  for (const path of drift) {
    const text = files.get(path);
    if (text === undefined) rmSync(join(root, path));
    else {
      mkdirSync(dirname(join(root, path)), { recursive: true });
      writeFileSync(join(root, path), text);
    }
  }
  return drift;
}

/** The paths whose committed text differs from what would be generated, missing and surplus files included. */
export function driftOf(root: string, files: ReadonlyMap<string, string>): string[] {
  const changed = [...files].filter(([path, text]) => {
    return !existsSync(join(root, path)) || readFileSync(join(root, path), 'utf8') !== text;
  });
  const surplus = ownedFolders.flatMap(({ folder, ending }) =>
    [...listFiles(root, folder, ending)].filter((path) => !files.has(path)),
  );
  return [...changed.map(([path]) => path), ...surplus].sort();
}

function listFiles(root: string, folder: string, ending: string): string[] {
  return [...readTexts(join(root, folder), ending).keys()].map((path) => `${folder}/${path}`);
}
