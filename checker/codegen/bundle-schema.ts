import { flattenSchema } from './flatten-schema.ts';
import { isObject, type JsonObject, objectAt, textAt } from './json.ts';
import { mapSchema } from './schema-walk.ts';

/** The schemas of the project by path relative to `schemas/`. */
export type SchemaFiles = ReadonlyMap<string, JsonObject>;

/** A root schema made self-contained: its type name, and every definition it reaches, flattened. */
export interface Bundle {
  readonly name: string;
  readonly root: JsonObject;
  readonly defs: ReadonlyMap<string, JsonObject>;
}

const typeName = /^[A-Z][A-Za-z0-9]*$/;

/** Resolves a root schema with the files it refers to into one self-contained schema with closed, flat objects. */
export function bundleSchema(files: SchemaFiles, rootPath: string): Bundle {
  const collected = new Collector(files);
  const root = collected.rewrite(collected.file(rootPath), rootPath);
  const name = root['title'];
  if (typeof name !== 'string' || !typeName.test(name)) {
    throw new Error(
      `schemas/${rootPath}: "title" must be the type name, such as "Model"; it is ${JSON.stringify(name)}.`,
    );
  }
  const defs = new Map<string, JsonObject>();
  for (const key of collected.defs.keys()) {
    if (key === name) throw new Error(`schemas/${rootPath}: the title "${name}" is also the name of a definition.`);
    defs.set(key, flattenSchema(key, collected.defs));
  }
  return { name, root: flattenSchema(name, new Map([...collected.defs, [name, root]])), defs };
}

/** The bundle as one JSON Schema document. */
export function bundleDocument(bundle: Bundle): JsonObject {
  return { ...bundle.root, $defs: Object.fromEntries(bundle.defs) };
}

/** Puts several bundles into one document whose roots are definitions too, so that shared types appear once. */
export function combineBundles(bundles: readonly Bundle[]): JsonObject {
  const defs = new Map<string, JsonObject>();
  for (const bundle of bundles) {
    for (const [key, def] of [[bundle.name, bundle.root] as const, ...bundle.defs]) {
      const other = defs.get(key);
      if (other !== undefined && JSON.stringify(other) !== JSON.stringify(def)) {
        throw new Error(`Two schemas define "${key}" differently; give one of them another name.`);
      }
      defs.set(key, def);
    }
  }
  return { $schema: 'https://json-schema.org/draft/2020-12/schema', $defs: Object.fromEntries(defs) };
}

/** Follows references from file to file and gathers the definitions under their short names. */
class Collector {
  readonly defs = new Map<string, JsonObject>();
  readonly #origin = new Map<string, string>();
  readonly #files: SchemaFiles;

  constructor(files: SchemaFiles) {
    this.#files = files;
  }

  file(path: string): JsonObject {
    const schema = this.#files.get(path);
    if (schema === undefined) throw new Error(`schemas/${path} does not exist.`);
    return schema;
  }

  /** The schema of a file with all references pointing to `#/$defs/<name>`. */
  rewrite(schema: JsonObject, path: string): JsonObject {
    for (const name of Object.keys(objectAt(schema, '$defs'))) this.#collect(path, name);
    const { $defs: _, ...own } = schema;
    const rewritten = mapSchema(own, (part, place) => {
      const ref = part['$ref'];
      return typeof ref === 'string' ? { ...part, $ref: this.#follow(ref, path, place) } : part;
    });
    return isObject(rewritten) ? rewritten : {};
  }

  #follow(ref: string, from: string, place: string): string {
    const [file = '', pointer = ''] = ref.split('#');
    const target = file === '' ? from : joinPath(from, file);
    const [, definition] = /^\/\$defs\/([^/]+)$/.exec(pointer) ?? [];
    const name = ref === file ? textAt(this.file(target), 'title') : definition;
    if (name === undefined || name === '') {
      throw new Error(
        `schemas/${from}${place}: "$ref": "${ref}" must name a file with a title or end in "#/$defs/<Name>".`,
      );
    }
    if (this.#definition(target, name) === undefined) {
      throw new Error(`schemas/${from}${place}: "$ref": "${ref}": schemas/${target} has no definition "${name}".`);
    }
    this.#collect(target, name);
    return `#/$defs/${name}`;
  }

  #collect(path: string, name: string): void {
    const origin = this.#origin.get(name);
    if (origin === path) return;
    if (origin !== undefined) {
      throw new Error(`The definition "${name}" stands in schemas/${origin} and in schemas/${path}; rename one.`);
    }
    if (!typeName.test(name)) throw new Error(`schemas/${path}: the definition "${name}" must be named like a type.`);
    this.#origin.set(name, path);
    this.defs.set(name, {});
    this.defs.set(name, this.rewrite(this.#definition(path, name) ?? {}, path));
  }

  /** A definition of a file; the file itself goes by its title. */
  #definition(path: string, name: string): JsonObject | undefined {
    const file = this.file(path);
    const schema = objectAt(file, '$defs')[name];
    if (isObject(schema)) return { title: name, ...schema };
    return file['title'] === name ? file : undefined;
  }
}

function joinPath(from: string, relative: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of relative.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return parts.join('/');
}
