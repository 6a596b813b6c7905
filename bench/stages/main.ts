import { readFileSync } from 'node:fs';
import process from 'node:process';
import { again } from './again.ts';
import { pieces } from './pieces.ts';
import { whole } from './whole.ts';

const [way = '', file = ''] = process.argv.slice(2);
const ways = new Map<string, (bytes: Uint8Array) => unknown>([
  ['again', again],
  ['pieces', pieces],
  ['whole', whole],
]);
const run = ways.get(way);
if (run === undefined) throw new Error('Usage: stages.js pieces|whole|again FILE');
// No top-level await: the program is built as a CommonJS file, and so are the stages.
void Promise.resolve(run(readFileSync(file))).then((readings) => process.stdout.write(JSON.stringify(readings)));
