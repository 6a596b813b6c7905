import { createHash } from 'node:crypto';
import type { AnyValidateFunction } from 'ajv/dist/core.js';
import canonicalize from 'canonicalize';
import { createAjv, describeErrors } from './emit-validators.ts';
import { isObject, type Json, type JsonObject, printJson } from './json.ts';

/** The data files of the project by path relative to `models/`. */
export type DataFiles = ReadonlyMap<string, Json>;

/** The type name of each root schema, by file name. */
export type RootTypes = ReadonlyMap<string, string>;

/** Puts each framework pack together and writes it as a typed module. */
export function emitFrameworks(files: DataFiles, combined: JsonObject): Map<string, string> {
  const output = new Map<string, string>();
  for (const id of frameworkIds(files)) {
    const pack = assembleFramework(files, id);
    validate(pack, 'Framework', combined, `models/frameworks/${id}`);
    output.set(
      `checker/generated/framework-${id}.ts`,
      `${typedModule('framework', 'Framework', pack, `models/frameworks/${id}/`)}
/** SHA-256 of its canonical JSON, as results tell it. */
export const frameworkHash = '${hashOf(pack)}';
`,
    );
  }
  return output;
}

const hashOf = (pack: JsonObject): string =>
  `sha256:${createHash('sha256')
    .update(canonicalize(pack) ?? '')
    .digest('hex')}`;

/** `framework.json` with the requirements of all files in `requirements/` and the lists of `code-lists/`, in name order. */
export function assembleFramework(files: DataFiles, id: string): JsonObject {
  const folder = `frameworks/${id}`;
  const head = files.get(`${folder}/framework.json`);
  if (!isObject(head)) throw new Error(`models/${folder}/framework.json must hold an object.`);
  const requirements = [...listIn(head, 'requirements'), ...gather(files, `${folder}/requirements/`)];
  const codeLists = [...listIn(head, 'codeLists'), ...gather(files, `${folder}/code-lists/`)];
  return { ...head, requirements, ...(codeLists.length > 0 ? { codeLists } : {}) };
}

/** The requirements of all packs, each with the id of its framework. */
export function requirementsOf(files: DataFiles): { framework: string; requirement: JsonObject }[] {
  return frameworkIds(files).flatMap((framework) =>
    listIn(assembleFramework(files, framework), 'requirements').flatMap((requirement) =>
      isObject(requirement) ? [{ framework, requirement }] : [],
    ),
  );
}

/** The ids of the packs, in name order. */
export function frameworkIds(files: DataFiles): string[] {
  return sorted(files).flatMap(([path]) => /^frameworks\/([^/]+)\/framework\.json$/.exec(path)?.[1] ?? []);
}

/**
 * One typed module for each schema that files in `models/national/` name (`legal.schema.json` gives `legal.ts`); lists
 * of the same name in several files are joined in file-name order.
 */
export function emitNational(files: DataFiles, combined: JsonObject, roots: RootTypes): Map<string, string> {
  const bySchema = new Map<string, JsonObject>();
  for (const [path, part] of sorted(files)) {
    if (!/^national\/[^/]+\.json$/.test(path)) continue;
    const schema = isObject(part) ? part['$schema'] : undefined;
    if (!isObject(part) || typeof schema !== 'string')
      throw new Error(`models/${path} must name its schema in "$schema".`);
    const file = schema.split('/').at(-1) ?? '';
    const whole = bySchema.get(file) ?? {};
    for (const [key, value] of Object.entries(part)) join(whole, key, value, `models/${path}`);
    bySchema.set(file, whole);
  }
  return new Map([...bySchema].map(([file, whole]) => nationalModule(file, whole, combined, roots)));
}

function nationalModule(file: string, whole: JsonObject, combined: JsonObject, roots: RootTypes): [string, string] {
  const place = `models/national (${file})`;
  const type = roots.get(file);
  if (type === undefined) throw new Error(`${place}: schemas/${file} does not exist.`);
  validate(whole, type, combined, place);
  const name = file.replace(/\.schema\.json$/, '');
  return [`checker/generated/${name}.ts`, typedModule(camelCase(name), type, whole, 'models/national/')];
}

function join(into: JsonObject, key: string, value: Json, place: string): void {
  const before = into[key];
  if (before === undefined || key === '$schema') into[key] = value;
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

function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
