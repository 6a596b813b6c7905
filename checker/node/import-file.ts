import { pathToFileURL } from 'node:url';

/**
 * What an ES module exports. This RUNS the file. It stands alone, to be loaded when it is needed: from the code that `start.cjs` starts with
 * what V8 kept of it, Node.js imports nothing.
 */
export const importFile = (path: string): Promise<{ readonly default?: unknown }> =>
  import(/* @vite-ignore */ pathToFileURL(path).href);
