import { join } from 'node:path';
import type { Plugin, UserConfig } from 'vite';
import { viteSingleFile } from 'vite-plugin-singlefile';
import { onlyNeededDiagrams } from './only-needed-diagrams.ts';
import { packedFiles } from './packed-files.ts';
import { strictPage } from './strict-page.ts';

/** The two builds of the viewer: files for a server, or one file that opens by double click. */
export type ViewerMode = 'viewer' | 'page';

/** How vite builds the viewer; the rest of the configuration is that of the project. */
export function viewerBuild(mode: ViewerMode, root: string, plugins: () => Plugin[]): UserConfig {
  const isPage = mode === 'page';
  return {
    root: join(root, 'viewer'),
    base: './',
    plugins: [
      ...plugins(),
      onlyNeededDiagrams(),
      ...(isPage ? [inlineWorker(), viteSingleFile({ removeViteModuleLoader: true })] : []),
      strictPage(mode),
      ...(isPage ? [] : [packedFiles()]),
    ],
    worker: {
      format: isPage ? 'iife' : 'es',
      plugins,
      ...(isPage ? { rolldownOptions: { output: { codeSplitting: false } } } : {}),
    },
    build: {
      target: 'es2023',
      outDir: join(root, 'dist', mode),
      emptyOutDir: true,
      license: { fileName: 'licenses.md' },
      chunkSizeWarningLimit: 5000,
      modulePreload: { polyfill: false },
    },
  };
}

/** A page of one file cannot load a worker from another file. */
function inlineWorker(): Plugin {
  return {
    name: 'kientruc-inline-worker',
    enforce: 'pre',
    async resolveId(id, importer) {
      return id.endsWith('/worker/start.ts')
        ? this.resolve(id.replace('start.ts', 'start-inline.ts'), importer)
        : undefined;
    },
  };
}
