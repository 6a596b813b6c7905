import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { withData } from '../data-plugin.ts';

const reader = '\0kientruc:data-file';
const schemaPrefix = '\0kientruc:schema-file:';
const importReader = `import { dataFile, dataIn } from ${JSON.stringify(reader)};\n`;

/** Reads a file beside the program once, when something in it is asked for: as a whole, or as an object whose members are these. */
const readerCode = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
const known = new Map();
export function dataFile(name) {
  if (!known.has(name)) known.set(name, JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
  return known.get(name);
}
export function dataIn(name, keys) {
  const part = (key) => ({ enumerable: true, get: () => dataFile(name)[key] });
  return Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, part(key)])));
}
`;

/** Whether a build makes the program, which is a script; the bench builds modules with the same settings. */
export function isProgram({ build }: UserConfig, { isSsrBuild = false }: { readonly isSsrBuild?: boolean }): boolean {
  const output = build?.rolldownOptions?.output;
  return isSsrBuild && output !== undefined && !Array.isArray(output) && output.format === 'cjs';
}

/** Data with more characters than this pay a file of their own: those of a module, and a member of their object, or all of its small ones. */
const LARGE = { module: 28_000, member: 2000, small: 10_000 } as const;

/**
 * Gives large generated data of the program files of their own, one for each large member, which are read when that member is asked for: as
 * part of the code they would be read and kept in every run, whatever it is about.
 */
export function dataFilesPlugin(root: string): Plugin {
  const files = new Map<string, unknown>();
  const asFiles = (name: string, data: object): string =>
    inFiles(data, (key, value) => {
      const file = `data/${[name, ...key].join('.').replace(/[^\w.-]/g, '')}.json`;
      files.set(file, value);
      return file;
    });
  return {
    name: 'kientruc-data-files',
    enforce: 'pre',
    apply: isProgram,
    resolveId(id) {
      if (id === reader) return id;
      return /^#generated\/(kientruc-model-1|pack)\.schema\.json$/.test(id)
        ? schemaPrefix + basename(id, '.json')
        : undefined;
    },
    load(id) {
      if (id === reader) return readerCode;
      if (!id.startsWith(schemaPrefix)) return undefined;
      const name = id.slice(schemaPrefix.length);
      return `${importReader}export default ${asFiles(name, generatedJson(root, name))};\n`;
    },
    transform(code, id) {
      const isLarge = code.length > LARGE.module && /[/\\]checker[/\\]generated[/\\][\w.-]+\.ts$/.test(id);
      const changed = isLarge
        ? withData(code, (data) => (Array.isArray(data) ? undefined : asFiles(basename(id, '.ts'), data)))
        : undefined;
      return changed === undefined ? undefined : importReader + changed;
    },
    // After Vite, which takes the assets out of programs.
    generateBundle: {
      order: 'post',
      handler() {
        for (const [name, data] of files)
          this.emitFile({ type: 'asset', fileName: `cli/${name}`, source: JSON.stringify(data) });
      },
    },
  };
}

function generatedJson(root: string, name: string): object {
  const data: unknown = JSON.parse(readFileSync(join(root, 'checker/generated', `${name}.json`), 'utf8'));
  if (typeof data !== 'object' || data === null) throw new Error(`${name}.json holds no object.`);
  return data;
}

/** The source of an object with the same members in the same order; the large ones, or all when even the others are large, come from files that `keep` names. */
export function inFiles(data: object, keep: (key: readonly string[], value: unknown) => string): string {
  const members = Object.entries(data).map(([key, value]) => ({ key, value, text: JSON.stringify(value) }));
  const small = members.filter(({ text }) => text.length <= LARGE.member);
  if (small.reduce((sum, { text }) => sum + text.length, 0) > LARGE.small)
    return `/* @__PURE__ */ dataIn(${JSON.stringify(keep([], data))}, ${JSON.stringify(Object.keys(data))})`;
  const written = members.map(({ key, value, text }) =>
    text.length <= LARGE.member
      ? `${JSON.stringify(key)}: ${text}`
      : `get ${JSON.stringify(key)}() { return dataFile(${JSON.stringify(keep([key], value))}); }`,
  );
  return `/* @__PURE__ */ ({ ${written.join(', ')} })`;
}
