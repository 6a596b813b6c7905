import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Framework, type Pack, type Problem, parsePack, type Rule } from '../index.ts';

/** A pack, or what is wrong with its file; for a file that cannot be read it throws what the operating system says. */
export function loadPack(
  path: string,
  framework: Framework,
  rules: readonly Rule[],
): { readonly pack: Pack } | { readonly problems: readonly Problem[]; readonly omitted: number } {
  const read = parsePack(readFileSync(path), framework, { rules });
  return read.ok ? { pack: read.model } : { problems: read.problems, omitted: read.omitted };
}

/** The default export of an ES module. This RUNS the file; it throws what the module throws. */
export async function loadModule(path: string): Promise<unknown> {
  const { importFile } = await import('./import-file.ts');
  const loaded = await importFile(resolve(path));
  return loaded.default;
}
