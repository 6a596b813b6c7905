import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../../kit/house-sources.ts';
import { dist } from './dist.ts';

/** The built program, as the manifest names it. */
export const program = join(dist, 'cli/kientruc.cjs');

/** Runs the built program as a user does, in a folder. */
export const kientruc = (args: readonly string[], cwd = root, env: NodeJS.ProcessEnv = {}): SpawnSyncReturns<string> =>
  spawnSync(process.execPath, [program, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '', FORCE_COLOR: '', ...env },
    maxBuffer: 100_000_000,
  });

/** Runs a line of shell in a folder, the program being "$KIENTRUC". */
export const shell = (line: string, cwd = root): SpawnSyncReturns<string> =>
  spawnSync('bash', ['-c', line], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, KIENTRUC: program, NODE: process.execPath },
    maxBuffer: 100_000_000,
  });
