import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'vite';
import { workFolder } from './workshop.ts';

/** The built programs the bench runs. */
export interface Programs {
  /** The command line program, built as it is released. */
  readonly kientruc: string;
  /** The stages of a check, to be measured from within. */
  readonly stages: string;
  /** The command line program with the names its functions have in the sources, for the profile alone. */
  readonly named: string;
}

/** Builds the command line program as released, and beside it the program that measures stages; the sources of this moment are what is measured. */
export async function buildPrograms(root: string): Promise<Programs> {
  const work = workFolder();
  mkdirSync(work, { recursive: true });
  writeFileSync(join(work, 'package.json'), '{ "type": "module" }\n');
  await buildInto(root, join(work, 'dist'));
  await buildInto(root, join(work, 'stages'), {
    rolldownOptions: {
      input: { stages: join(root, 'bench/stages/main.ts') },
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js', codeSplitting: true },
    },
  });
  await buildInto(root, join(work, 'named'), {
    minify: false,
    rolldownOptions: { experimental: { attachDebugInfo: 'simple' } },
  });
  return {
    kientruc: join(work, 'dist/cli/kientruc.cjs'),
    stages: join(work, 'stages/stages.js'),
    named: join(work, 'named/cli/kientruc.cjs'),
  };
}

async function buildInto(root: string, outDir: string, own: BuildOptions = {}): Promise<void> {
  await build({
    root,
    configFile: join(root, 'vite.config.ts'),
    logLevel: 'error',
    build: {
      ssr: true,
      outDir,
      emptyOutDir: true,
      ...own,
    },
  });
}
