import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Plugin, Rolldown } from 'vite';

const here = import.meta.dirname;
const comments = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

const runtime = 'cli/rolldown-runtime.cjs';

/** For those who run the file they built by hand; the manifest names the script, since loading a module first takes 8 ms. */
const entry = `#!/usr/bin/env node
import './cli/kientruc.cjs';
`;

/** The run whose code V8 is to keep: checks of real provinces, as most runs are, and of the examples, which state more than those. */
const usualRun = ['check', 'models/provinces', 'models/examples', '--no-config', '--fail-on', 'never'];

/**
 * Makes of the built code a program that starts fast: `kientruc.js` and, in `cli/`, the code of every check, what starts it, and what
 * V8 made of it in a run of the Node.js that builds. `root` is the top of the project. Another output format than CommonJS stays as it is.
 */
export function programPlugin(root: string): Plugin {
  let hash: string | undefined;
  return {
    name: 'kientruc-program',
    apply: (_, { isSsrBuild = false }) => isSsrBuild,
    transform: (code, id) => (/[/\\]commander[/\\]lib[/\\]command\.js$/.test(id) ? withoutProcesses(code) : undefined),
    // After Vite, which reads the licences of what is bundled from the chunks.
    generateBundle: {
      order: 'post',
      handler({ format }, bundle) {
        const core = bundle['cli/kientruc.cjs'];
        if (format !== 'cjs' || core?.type !== 'chunk') return;
        if (/\bimport\(/.test(core.code.replace(comments, '')))
          this.error(
            'Code that V8 keeps cannot import modules: load what does from a file of its own, as import-file.ts.',
          );
        const code = asFunction(inAscii(withRuntime(core.code, bundle[runtime])));
        hash = createHash('sha256').update(code).digest('hex').slice(0, 16);
        const start = readFileSync(join(here, 'start.cjs'), 'utf8').replace('CODE_HASH', hash);
        delete bundle['cli/kientruc.cjs'];
        this.emitFile({ type: 'asset', fileName: 'cli/kientruc-code.cjs', source: code });
        this.emitFile({ type: 'asset', fileName: 'cli/kientruc.cjs', source: start });
        this.emitFile({ type: 'asset', fileName: 'kientruc.js', source: entry });
      },
    },
    writeBundle({ dir = '' }) {
      if (hash !== undefined) keepCompiled(root, dir, hash);
    },
  };
}

/** Commander starts programs for commands that are files of their own; we have none, and loading what it takes costs as much as checking. */
function withoutProcesses(code: string): string {
  const asked = "require('node:child_process')";
  if (!code.includes(asked)) throw new Error(`This commander does not ${asked}: see program-plugin.ts.`);
  return code.replace(asked, '{}');
}

/** The code with the bundler's own functions in it: as the file that the other parts ask for, they cost every start a millisecond and a half. */
function withRuntime(code: string, file: Rolldown.OutputAsset | Rolldown.OutputChunk | undefined): string {
  const asked = /require\(["'`]\.\/rolldown-runtime\.cjs["'`]\)/;
  if (file?.type !== 'chunk' || !asked.test(code)) throw new Error('This bundler keeps its functions elsewhere.');
  return code.replace(asked, () => `((exports) => { ${file.code}\nreturn exports; })({})`);
}

/** JavaScript with every other character written as its code; it stands in texts and patterns only, where that means the same. */
export const inAscii = (code: string): string =>
  code.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** The code as the function that Node.js makes of a module: as such it is compiled where it lies, without being copied into one. */
const asFunction = (code: string): string => `(function (exports, require, module, __filename, __dirname) {${code}\n})`;

function keepCompiled(root: string, dist: string, hash: string): void {
  const folder = join(dist, 'cli');
  const start = join(folder, 'kientruc.cjs');
  for (const name of readdirSync(folder)) if (name.endsWith('.cache')) rmSync(join(folder, name));
  const cache = join(folder, `kientruc-${hash}-${process.version}-${process.arch}.cache`);
  // Once more where a setting is left out: code is kept for the settings it ran with.
  for (let unknown: readonly string[] | undefined; unknown === undefined || unknown.length > 0; ) {
    writeFileSync(cache, '');
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--require', join(here, 'keep-compiled.cjs'), start, ...usualRun],
      { cwd: root, encoding: 'utf8', env: { ...process.env, KIENTRUC_COMPILED: cache } },
    );
    if (status !== 0) throw new Error(`The program that was built ended with ${status}: ${stderr}`);
    unknown = unknownSettings(stdout + stderr);
    writeFileSync(start, withoutSettings(readFileSync(start, 'utf8'), unknown));
  }
}

/** The settings that the V8 of a run does not know, by what it said. */
export const unknownSettings = (said: string): readonly string[] =>
  Array.from(said.matchAll(/unrecognized flag (--\S+)/g), ([, setting = '']) => setting);

/** What starts the program, without some of its settings. Throws when it has one of them no more. */
export function withoutSettings(start: string, settings: readonly string[]): string {
  return settings.reduce((code, setting) => {
    const line = `  '${setting}',\n`;
    if (!code.includes(line)) throw new Error(`V8 does not know "${setting}", which is no setting of ours.`);
    return code.replace(line, '');
  }, start);
}
