// Stands in dist/cli/kientruc.cjs: starts the code beside it. docs/decisions/0028-what-a-check-loads-and-lists.md says why and what each step saves.
const { createHash } = require('node:crypto');
const { existsSync, readFileSync } = require('node:fs');
const { join } = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { constants, Script } = require('node:vm');

// Compiling for speed costs a short check more than it ever gets back: code is to run eight times longer before that.
setFlagsFromString('--interrupt-budget=1000000');

const file = join(__dirname, 'kientruc-code.cjs');
// The code is ASCII: one byte for each character, in the file and in memory.
const source = readFileSync(file, 'latin1');
const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
  filename: file,
  cachedData: compiled(),
  importModuleDynamically: constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
});
script.runInThisContext()(exports, require, module, __filename, __dirname);

/** What V8 made of this very source when the program was built, where the same Node.js runs it now; V8 itself does not notice a damaged file. */
function compiled() {
  const cache = join(__dirname, `kientruc-CODE_HASH-${process.version}-${process.arch}.cache`);
  if (!existsSync(cache)) return undefined;
  const bytes = readFileSync(cache);
  const data = bytes.subarray(32);
  const hash = createHash('sha256').update(data).digest();
  return hash.equals(bytes.subarray(0, 32)) ? data : undefined;
}
