import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { dataPlugin } from './checker/codegen/data-plugin.ts';
import { enginePlugin } from './checker/codegen/engine-plugin.ts';
import { dataFilesPlugin } from './checker/codegen/package/data-files.ts';
import { laterFilesPlugin } from './checker/codegen/package/later-files.ts';
import { programPlugin } from './checker/codegen/package/program-plugin.ts';
import { ruleTextsFilePlugin } from './checker/codegen/package/rule-texts-file.ts';
import { ruleTextsPlugin } from './checker/codegen/package/rule-texts-plugin.ts';
import { browserArguments, findBrowser } from './test/kit/find-browser.js';
import { viewerBuild } from './viewer/build/viewer-build.ts';

const root = import.meta.dirname;

// Four builds from one file: `vite build` makes the browser-safe library, `vite build --ssr` the command line program,
// `vite build --mode viewer` the viewer for a server, `vite build --mode page` the viewer as one file.
export default defineConfig(({ isSsrBuild, mode }) =>
  mode === 'viewer' || mode === 'page'
    ? viewerBuild(mode, root, () => [enginePlugin(root), dataPlugin(), ruleTextsPlugin()])
    : {
        plugins: [
          enginePlugin(),
          dataFilesPlugin(root),
          laterFilesPlugin(),
          dataPlugin(),
          ...(isSsrBuild ? [ruleTextsPlugin(), ruleTextsFilePlugin()] : []),
          programPlugin(root),
        ],
        ...(isSsrBuild ? programBuild : libraryBuild),
        test,
      },
);

const isInEveryCheck = (id: string): boolean =>
  /rolldown.runtime|[/\\]checker[/\\](index|cli[/\\](main|run|program|commands[/\\]check)|report[/\\]pretty[/\\]pretty)\.ts$/.test(
    id,
  );

const programBuild: ViteUserConfig = {
  ssr: { noExternal: true },
  json: { stringify: true },
  build: {
    target: 'node20',
    outDir: 'dist',
    emptyOutDir: false,
    minify: true,
    license: { fileName: 'licenses-cli.md' },
    rolldownOptions: {
      input: { kientruc: 'checker/cli/main.ts' },
      output: {
        // CommonJS: V8 keeps the compiled form of a script, not of a module that Node.js loads.
        format: 'cjs',
        entryFileNames: 'cli/[name].cjs',
        chunkFileNames: 'cli/[name].cjs',
        // What every check loads is one file: each further module costs about a millisecond before anything is read.
        codeSplitting: { groups: [{ name: 'core', test: isInEveryCheck }] },
      },
    },
  },
};

const libraryBuild: ViteUserConfig = {
  build: {
    target: 'es2023',
    outDir: 'dist',
    emptyOutDir: true,
    minify: false,
    license: { fileName: 'licenses.md' },
    lib: { entry: { index: 'checker/index.ts' }, formats: ['es'] },
    rolldownOptions: { output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name].js' } },
  },
};

const executablePath = findBrowser();

const test: NonNullable<ViteUserConfig['test']> = {
  reporters: ['default', './test/kit/tally-reporter.ts'],
  // Nothing in the tests changes a module, so files share them: loading them again for each of 250 files took longer than the tests.
  isolate: false,
  maxWorkers: '100%',
  coverage: { provider: 'v8', include: ['checker/**'], exclude: ['checker/generated/**', 'checker/codegen/**'] },
  projects: [
    {
      extends: true,
      test: {
        name: 'unit',
        include: ['test/**/*.test.ts'],
        exclude: ['test/e2e/**', 'test/**/*.browser.test.ts'],
        testTimeout: 20_000,
      },
    },
    {
      extends: true,
      // Named here, or a first run finds them one by one and reloads tests that have begun.
      optimizeDeps: {
        include: ['lit', 'lit/decorators.js', 'lit/directives/guard.js', 'lit/directives/repeat.js', '@lit/task'],
      },
      test: {
        name: 'browser',
        include: ['test/**/*.browser.test.ts'],
        testTimeout: 30_000,
        browser: {
          enabled: true,
          headless: true,
          screenshotFailures: false,
          instances: [{ browser: 'chromium' }],
          provider: playwright({
            launchOptions: { args: [...browserArguments], ...(executablePath === undefined ? {} : { executablePath }) },
          }),
        },
      },
    },
    {
      extends: true,
      test: {
        name: 'e2e',
        include: ['test/e2e/**/*.test.ts'],
        globalSetup: ['test/e2e/kit/build.ts'],
        testTimeout: 60_000,
      },
    },
  ],
};
