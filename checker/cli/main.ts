#!/usr/bin/env node
import process from 'node:process';
import { run } from './run.ts';

const { stdout, stderr, env } = process;

// A reader that stops early (`| head`) is no error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});

process.exitCode = await run(process.argv.slice(2), { out: stdout, error: stderr, environment: env });
