import type { AnyValidateFunction } from 'ajv/dist/core.js';
import { createAjv, describeErrors } from './emit-validators.ts';
import { isObject, type Json, type JsonObject, printJson } from './json.ts';

/** The data files of the project by path relative to `models/`. */
export type DataFiles = ReadonlyMap<string, Json>;

/** Puts each framework pack together and writes it as a typed module. */
export function emitFrameworks(files: DataFiles, combined: JsonObject): Map<string, string> {
  const output = new Map<string, string>();
  for (const path of files.keys()) {
    const [, id] = /^frameworks\/([^/]+)\/framework\.json$/.exec(path) ?? [];
    if (id === undefined) continue;
    const pack = assembleFramework(files, id);
    validate(pack, 'Framework', combined, `models/frameworks/${id}`);
    output.set(`checker/generated/framework-${id}.ts`, typedModule('framework', 'Framework', pack, `models/frameworks/${id}/`));
  }
  return output;
}

/** `framework.json` with the requirements of all files in `requirements/` and the lists of `code-lists/`, in name order. */
export function assembleFramework(files: DataFiles, id: string): JsonObject {
  const folder = `frameworks/${id}`;
  const head = files.get(`${folder}/framework.json`);
  if (!isObject(head)) throw new Error(`models/${folder}/framework.json must hold an object.`);
  const requirements = [...listIn(head, 'requirements'), ...gather(files, `${folder}/requirements/`)];
  const codeLists = [...listIn(head, 'codeLists'), ...gather(files, `${folder}/code-lists/`)];
  return { ...head, requirements, ...(codeLists.length > 0 ? { codeLists } : {}) };
}

/** Everything in \`models/national/\`, as one typed module: arrays of the same name are joined in file-name order. */
export function emitNational(files: DataFiles, combined: JsonObject): Map<string, string> {
  const national: JsonObject = {};
  for (const [path, part] of sorted(files)) {
    if (!/^national\/[^/]+\.json$/.test(path)) continue;
    if (!isObject(part)) throw new Error(`models/${path} must hold an object.`);
    for (const [key, value] of Object.entries(part)) join(national, key, value, `models/${path}`);
  }
  if (Object.keys(national).length === 0) return new Map();
  validate(national, 'National', combined, 'models/national');
  return new Map([['checker/generated/national.ts', typedModule('national', 'National', national, 'models/national/')]]);
}

function join(into: JsonObject, key: string, value: Json, place: string): void {
  if (key === '$schema') return;
  const before = into[key];
  if (before === undefined) into[key] = value;
  else if (Array.isArray(before) && Array.isArray(value)) into[key] = [...before, ...value];
  else throw new Error(`${place}: "${key}" stands in another file of the folder too, and is not a list.`);
}

function gather(files: DataFiles, folder: string): Json[] {
  return sorted(files).flatMap(([path, part]) => {
    if (!path.startsWith(folder)) return [];
    return Array.isArray(part) ? part : [part];
  });
}

function sorted(files: DataFiles): [string, Json][] {
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1));
}

function listIn(holder: JsonObject, key: string): Json[] {
  const value = holder[key];
  return Array.isArray(value) ? value : [];
}

function validate(data: JsonObject, type: string, combined: JsonObject, place: string): void {
  const ajv = createAjv();
  ajv.addSchema({ ...combined, $id: 'kientruc' });
  const check: AnyValidateFunction | undefined = ajv.getSchema(`kientruc#/$defs/${type}`);
  if (check === undefined) throw new Error(`${place}: no schema with the title "${type}" in schemas/.`);
  if (!check(data)) throw new Error(`${place} does not follow its schema:\n${describeErrors(check.errors)}`);
}

function typedModule(name: string, type: string, data: JsonObject, source: string): string {
  return `// Generated from ${source} by \`npm run generate\`; do not edit.
import type { ${type} } from './types.ts';

/** The data of ${source}, put together. */
export const ${name}: ${type} = ${printJson(data).trimEnd()};
`;
}
