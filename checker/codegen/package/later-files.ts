import { basename, extname } from 'node:path';
import type { Plugin } from 'vite';
import { isProgram } from './data-files.ts';

/** What a check of a good model never calls. All that these modules export are functions. */
const later = [/[/\\]checker[/\\]generated[/\\]validators[/\\](model|pack)\.js$/];

const prefix = '\0kientruc:later:';
const external = './later-';
const exported = /^export (?:const|function) (\w+)/gm;

/**
 * Makes files of their own of modules that a usual check does not call, loaded when one of their functions is called for the first time. The sources
 * import them as ever: with `import()` everybody who calls them would have to wait.
 */
export function laterFilesPlugin(): Plugin {
  return {
    name: 'kientruc-later-files',
    enforce: 'pre',
    apply: isProgram,
    async resolveId(source, importer, options) {
      if (source.startsWith(external)) return { id: source, external: true };
      if (importer === undefined || importer.startsWith(prefix)) return undefined;
      const found = await this.resolve(source, importer, { ...options, skipSelf: true });
      return found !== null && later.some((path) => path.test(found.id)) ? prefix + found.id : undefined;
    },
    async load(id) {
      if (!id.startsWith(prefix)) return undefined;
      const path = id.slice(prefix.length);
      const name = `later-${basename(path, extname(path))}`;
      this.emitFile({ type: 'chunk', id: path, name, fileName: `cli/${name}.cjs` });
      return stub(name, await this.fs.readFile(path, { encoding: 'utf8' }));
    },
  };
}

/**
 * The source of a module with the same functions, which load the file when the first of them is called; what they leave on themselves, as
 * validators leave errors, is taken over. Throws when the code exports anything but functions.
 */
export function stub(file: string, code: string): string {
  const names = [...code.matchAll(exported)].map(([, name = '']) => name);
  if (names.length === 0 || names.length !== [...code.matchAll(/^export (?!type|interface)/gm)].length)
    throw new Error(`${file} can be loaded later only where all that it exports are functions.`);
  const functions = names.map(
    (name) => `export function ${name}(...parts) {
  const { ${name}: made } = load();
  const result = made(...parts);
  Object.assign(${name}, made);
  return result;
}`,
  );
  return `let file;\nconst load = () => (file ??= require(${JSON.stringify(`./${file}.cjs`)}));\n${functions.join('\n')}\n`;
}
