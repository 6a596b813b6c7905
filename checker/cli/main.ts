import process from 'node:process';
import { run, tellFailure, tellLostOutput } from './run.ts';

const args = process.argv.slice(2);
const { stdout, stderr, env } = process;
const streams = { out: stdout, error: stderr, environment: env };
let isOutputLost = false;

// A reader that stops early (`| head`) is no error; a disk that is full is one.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE' || isOutputLost) return;
  isOutputLost = true;
  process.exitCode = 2;
  tellLostOutput(error, args, streams);
});
stderr.on('error', () => {});
process.on('uncaughtException', (error) => process.exit(tellFailure(error, undefined, args, streams)));

// The program is built as a script, which cannot wait at its top.
void run(args, streams).then((exitCode) => {
  process.exitCode = isOutputLost ? 2 : exitCode;
});
