import { defineConfig } from 'vitest/config';
import { enginePlugin } from './checker/codegen/engine-plugin.ts';
import { viewerBuild } from './viewer/build/viewer-build.ts';

// Four builds from one file: `vite build` makes the browser-safe library, `vite build --ssr` the command line program,
// `vite build --mode viewer` the viewer for a server, `vite build --mode page` the viewer as one file.
export default defineConfig(({ isSsrBuild, mode }) => {
  if (mode === 'viewer' || mode === 'page') return viewerBuild(mode, import.meta.dirname, [enginePlugin()]);
  return {
    plugins: [enginePlugin()],
    ...(isSsrBuild ? { ssr: { noExternal: true } } : {}),
    build: {
      target: isSsrBuild ? 'node20' : 'es2023',
      outDir: 'dist',
      emptyOutDir: !isSsrBuild,
      minify: false,
      license: { fileName: isSsrBuild ? 'licenses-cli.md' : 'licenses.md' },
      ...(isSsrBuild ? {} : { lib: { entry: { index: 'checker/index.ts' }, formats: ['es'] } }),
      rolldownOptions: {
        ...(isSsrBuild ? { input: { kientruc: 'checker/cli/main.ts' } } : {}),
        output: { entryFileNames: '[name].js', chunkFileNames: isSsrBuild ? 'cli/[name].js' : 'parts/[name].js' },
      },
    },
    test: {
      reporters: ['default', './test/kit/tally-reporter.ts'],
      // Nothing in the tests changes a module, so files share them: loading them again for each of 250 files took longer than the tests.
      isolate: false,
      maxWorkers: '100%',
      coverage: { provider: 'v8', include: ['checker/**'], exclude: ['checker/generated/**', 'checker/codegen/**'] },
      projects: [
        {
          extends: true,
          test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: ['test/e2e/**'], testTimeout: 20_000 },
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
    },
  };
});
