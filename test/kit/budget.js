// Lists what `kientruc check` loads and how large the library is, and fails above the budget. Runs after the build, as a step of `npm test`.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve, sep } from 'node:path';

/** The numbers to edit when more is meant to be loaded; docs/decisions/0028-what-a-check-loads-and-lists.md says why. */
const budget = {
  /** Files of ours that a check with the report for people loads. */
  modules: 9,
  /** Their size in bytes, with what V8 made of the code. */
  moduleBytes: 2_250_000,
  /** Modules of Node.js that our files ask for. */
  builtins: ['events', 'fs', 'path', 'process', 'url', 'util', 'v8', 'vm', 'zlib'],
  /** The library, in one file. */
  libraryBytes: 2_400_000,
};

const root = resolve(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'kientruc-budget-'));
try {
  report(loadedBy(['check', 'models/provinces/son-la/2019.json', '--fail-on', 'never'], join(folder, 'loaded')));
} finally {
  rmSync(folder, { recursive: true });
}

/** Runs the program with a hook that writes down every file of ours that it reads and every module of Node.js that it asks for. */
function loadedBy(args, list) {
  const hook = join(folder, 'hook.cjs');
  writeFileSync(
    hook,
    `const fs = require('node:fs'), module_ = require('node:module');
const { readFileSync } = fs, { _load } = module_, dist = ${JSON.stringify(join(root, 'dist') + sep)}, seen = new Set();
fs.readFileSync = (path, ...rest) => (String(path).startsWith(dist) && seen.add(String(path)), readFileSync(path, ...rest));
module_._load = (request, ...rest) => (module_.isBuiltin(request) && seen.add('node:' + request.replace('node:', '')), _load(request, ...rest));
process.on('exit', () => fs.writeFileSync(${JSON.stringify(list)}, [...seen, ...Object.keys(require.cache).filter((path) => path.startsWith(dist))].join('\\n')));`,
  );
  const program = join(root, 'dist/cli/kientruc.cjs');
  const run = spawnSync(process.execPath, ['--require', hook, program, ...args], { cwd: root, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`The program ended with ${run.status}: ${run.stderr}`);
  return [...new Set([program, ...readFileSync(list, 'utf8').trim().split('\n')])];
}

function report(loaded) {
  const files = loaded.filter((name) => !name.startsWith('node:'));
  const sizes = files.map((path) => ({ path, bytes: statSync(path).size }));
  const builtins = loaded.filter((name) => name.startsWith('node:')).map((name) => name.slice('node:'.length));
  for (const { path, bytes } of sizes)
    console.log(`${String(bytes).padStart(9)}  ${relative(root, path).replaceAll(sep, '/')}`);
  console.log(`  modules of Node.js: ${builtins.sort().join(', ')}`);
  const total = sizes.reduce((sum, { bytes }) => sum + bytes, 0);
  const library = statSync(join(root, 'dist/index.js')).size;
  const faults = [
    ...above('modules', 'files that a check loads', files.length),
    ...above('moduleBytes', 'bytes that a check loads', total),
    ...above('libraryBytes', 'bytes of dist/index.js', library),
    ...builtins
      .filter((name) => !budget.builtins.includes(name))
      .map(
        (name) =>
          `A check loads node:${name}: import it where it is used, or add it to budget.builtins in test/kit/budget.js.`,
      ),
  ];
  console.log(`A check loads ${files.length} files, ${total} bytes; the library has ${library} bytes.`);
  for (const fault of faults) console.error(fault);
  process.exitCode = faults.length > 0 ? 1 : 0;
}

function above(name, what, found) {
  if (found <= budget[name]) return [];
  return [`${found} ${what} are more than ${budget[name]}: load less, or edit budget.${name} in test/kit/budget.js.`];
}
