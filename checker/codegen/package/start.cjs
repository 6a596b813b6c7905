#!/usr/bin/env node
// Stands in dist/cli/kientruc.cjs: starts the code beside it. docs/decisions/0037-how-the-program-starts.md says why and what each step saves.
const { existsSync, readFileSync } = require('node:fs');
const path = require('node:path');
const { setFlagsFromString } = require('node:v8');
const { Script } = require('node:vm');

/**
 * Settings of V8 without what a short run gets nothing back from: code is compiled for speed after thirty times as long, what it meets is noted
 * down after sixteen times as long, no memory is tidied up while the program waits, and one thread moves what is young in it.
 */
const settings = [
  '--interrupt-budget=2000000',
  '--interrupt-budget-factor-for-feedback-allocation=128',
  '--no-incremental-marking-task',
  '--no-parallel-scavenge',
];

const file = path.join(__dirname, 'kientruc-code.cjs');
// The code is one function of a module's own names, in ASCII: one byte for each character, in the file and in memory.
const script = new Script(readFileSync(file, 'latin1'), { filename: file, cachedData: compiled() });
script.runInThisContext()(exports, require, module, __filename, __dirname);

/**
 * What V8 made of this very source when the program was built, where the same Node.js runs it now; with it come the settings, which other versions
 * may not know. V8 itself does not notice a damaged file, so a sum stands in front; it is no guard against malice, which could change
 * the code as well.
 */
function compiled() {
  const cache = path.join(__dirname, `kientruc-CODE_HASH-${process.version}-${process.arch}.cache`);
  if (!existsSync(cache)) return undefined;
  // What Node.js loads of its own after the settings it compiles anew: what every run needs is loaded before.
  const { crc32 } = require('node:zlib');
  void [process.stdout, process.stderr];
  // Known to this version of Node.js, since the program was built with it.
  for (const setting of settings) setFlagsFromString(setting);
  const bytes = readFileSync(cache);
  const data = bytes.subarray(4);
  return data.length > 0 && crc32(data) === bytes.readUInt32LE(0) ? data : undefined;
}
