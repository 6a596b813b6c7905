import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { withData } from '../data-plugin.ts';

const reader = '\0kientruc:data-file';
const schemaPrefix = '\0kientruc:schema-file:';
const importReader = `import { dataFile } from ${JSON.stringify(reader)};\n`;

/** What the program has instead of an object: the same keys, whose values come from the file as soon as one of them is asked for. */
const readerCode = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
export function dataFile(name, keys) {
  let data;
  const read = () => (data ??= JSON.parse(readFileSync(join(import.meta.dirname, name), 'utf8')));
  const part = (key) => ({ enumerable: true, get: () => read()[key] });
  return Object.defineProperties({}, Object.fromEntries(keys.map((key) => [key, part(key)])));
}
`;

/** Whether a build makes the program, which is a script; the bench builds modules with the same settings. */
function isProgram({ build }: UserConfig, { isSsrBuild = false }: { readonly isSsrBuild?: boolean }): boolean {
  const output = build?.rolldownOptions?.output;
  return isSsrBuild && output !== undefined && !Array.isArray(output) && output.format === 'cjs';
}

/** Larger than this is what pays a file of its own. */
const LARGE = 40_000;

/**
 * Gives large generated data of the program files of their own, which are read when something in them is asked for: as part of the code they
 * would be read and kept in every run, whatever it is about.
 */
export function dataFilesPlugin(root: string): Plugin {
  const files = new Map<string, object>();
  const asFile = (name: string, data: object): string => {
    files.set(`data/${name}.json`, data);
    return `/* @__PURE__ */ dataFile(${JSON.stringify(`data/${name}.json`)}, ${JSON.stringify(Object.keys(data))})`;
  };
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
      const path = join(root, 'checker/generated', `${name}.json`);
      return `${importReader}export default ${asFile(name, JSON.parse(readFileSync(path, 'utf8')))};\n`;
    },
    transform(code, id) {
      const isLarge = code.length > LARGE && /[/\\]checker[/\\]generated[/\\][\w.-]+\.ts$/.test(id);
      const changed = isLarge
        ? withData(code, (data) => (Array.isArray(data) ? undefined : asFile(basename(id, '.ts'), data)))
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
