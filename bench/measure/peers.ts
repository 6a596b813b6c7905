import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import type { Peer } from './result.ts';
import type { Contender } from './rounds.ts';

/** The peers that are there, how each is called for a list of files, and what is missing. */
export interface Peers {
  readonly peers: readonly Peer[];
  readonly contendersFor: (files: readonly string[]) => Contender[];
}

interface Known {
  readonly id: string;
  readonly name: string;
  readonly program: string;
  /** Its exit codes when it has looked at the files, whatever it found in them. */
  readonly codes: readonly number[];
  readonly args: (files: readonly string[]) => readonly string[];
}

const KNOWN = (root: string): readonly Known[] => [
  {
    id: 'ajvCli',
    name: 'ajv-cli',
    codes: [0],
    program: 'dist/index.js',
    args: (files) => [
      'validate',
      '--spec=draft2020',
      '--strict=false',
      '-s',
      join(root, 'checker/generated/kientruc-model-1.schema.json'),
      ...files.flatMap((file) => ['-d', file]),
    ],
  },
  {
    id: 'spectral',
    name: '@stoplight/spectral-cli',
    codes: [0, 1],
    program: 'dist/index.js',
    args: (files) => ['lint', '--ruleset', join(root, 'bench/peers/spectral.mjs'), ...files],
  },
];

/** OPA cannot be had from npm: its WebAssembly runtime is there, the compiler that makes a policy for it is not. */
const OPA: Peer = {
  name: 'OPA (WebAssembly)',
  missing: 'npm has its runtime, but not the compiler that turns Rego into WebAssembly',
};

/** Installs the peers where that is still to be done, and says which are there; one that cannot be installed is named, never a failure. */
export function preparePeers(root: string, isWanted: boolean): Peers {
  const folder = join(root, 'bench/peers');
  const problem = isWanted ? install(folder) : 'not asked for';
  const found = KNOWN(root).map((known) => ({ known, version: versionOf(folder, known.name) }));
  const there = isWanted ? found.filter(({ version }) => version !== undefined) : [];
  const env = { NATIONAL_SYSTEMS: join(root, 'models/national/systems.json') };
  return {
    peers: [
      ...found.map(({ known: { name }, version }) =>
        isWanted && version !== undefined ? { name, version } : { name, missing: problem ?? 'not installed' },
      ),
      OPA,
    ],
    contendersFor: (files) =>
      there.map(({ known: { id, name, codes, program, args } }) => ({
        id,
        codes,
        command: { words: [process.execPath, join(folder, 'node_modules', name, program), ...args(files)], env },
      })),
  };
}

function install(folder: string): string | undefined {
  if (existsSync(join(folder, 'node_modules'))) return undefined;
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefix', folder], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 180_000,
  });
  return status === 0 ? undefined : 'npm ci did not succeed';
}

function versionOf(folder: string, name: string): string | undefined {
  const file = join(folder, 'node_modules', name, 'package.json');
  if (!existsSync(file)) return undefined;
  const { version }: { readonly version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return version;
}
