import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { frameworkById } from '../../checker/frameworks/known.ts';
import { buildPrograms, type Programs } from './build.ts';
import { type Peers, preparePeers } from './peers.ts';
import { profileOf } from './profile.ts';
import type { AgainResult, BenchResult, CaseResult, StagesResult } from './result.ts';
import { type Contender, inTurn } from './rounds.ts';
import { plainEnvironment } from './run-process.ts';
import { type CaseFiles, type CaseOrder, filesOf, workFolder } from './workshop.ts';

/** What to measure. */
export interface BenchOrder {
  readonly cases: readonly string[];
  /** Rounds of the small cases; large ones take fewer. */
  readonly rounds: number;
  readonly limitSeconds: number;
  readonly hasPeers: boolean;
  readonly isQuick: boolean;
}

/** Every case there is; the small ones first. */
export const CASES: readonly CaseOrder[] = [
  { id: 'province', systems: 60 },
  { id: 'stored', systems: 0, stored: 'models/provinces/quang-tri/2018.json' },
  { id: '1000', systems: 1_000 },
  { id: '1000-planted', systems: 1_000, isPlanted: true },
  { id: 'country', systems: 60, isCountry: true },
  { id: '10000', systems: 10_000 },
  { id: '100000', systems: 100_000 },
];

const IN_PROCESS: readonly string[] = ['province', '1000', '1000-planted', '10000'];
const PROFILED: readonly string[] = ['province', '1000', 'country', '10000', '100000'];
const AGAIN: readonly string[] = ['province', '1000', '1000-planted'];
/** Above this many systems there are no peers, and few rounds. */
const HUGE = 50_000;
const PARSE = `const { readFileSync } = require('node:fs'); for (const file of process.argv.slice(1)) JSON.parse(readFileSync(file, 'utf8'))`;

/** Builds, generates, and measures all that was asked for, telling on the way how far it is. */
export async function measureAll(root: string, order: BenchOrder, tell: (line: string) => void): Promise<BenchResult> {
  tell('building, installing peers, generating');
  const programs = await buildPrograms(root);
  const peers = preparePeers(root, order.hasPeers);
  const inputs = CASES.filter(({ id }) => order.cases.includes(id)).map((one) => filesOf(root, one));
  const cases: CaseResult[] = [];
  for (const input of inputs) {
    tell(`${input.order.id}: ${input.files.length} file(s), ${(input.bytes / 1e6).toFixed(1)} MB`);
    cases.push(await measureCase(root, input, programs, peers, order));
  }
  tell('stages, checks after an edit, profiles');
  const chosen = (ids: readonly string[]): CaseFiles[] => inputs.filter(({ order: { id } }) => ids.includes(id));
  const prof = join(workFolder(), 'profile');
  return {
    ...circumstances(root, order.isQuick),
    peers: peers.peers,
    cases,
    stages: each(chosen(IN_PROCESS), tell, (input) => stagesOf(programs, input, Math.min(order.rounds, 5))),
    again: each(chosen(AGAIN), tell, (input) => againOf(programs, input)),
    profiles: each(chosen(PROFILED), tell, ({ path, order: { id } }) => profileOf(programs.named, path, id, prof)),
  };
}

/** One that does not come off is told and left out: what was measured before it is worth keeping. */
function each<T>(inputs: readonly CaseFiles[], tell: (line: string) => void, look: (input: CaseFiles) => T): T[] {
  return inputs.flatMap((input) => {
    try {
      return [look(input)];
    } catch (error) {
      tell(`${input.order.id}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  });
}

async function measureCase(
  root: string,
  { order, path, files, bytes }: CaseFiles,
  programs: Programs,
  peers: Peers,
  { rounds, limitSeconds }: BenchOrder,
): Promise<CaseResult> {
  const isHuge = order.systems > HUGE;
  const contenders = [
    ...ownContenders(root, { order, path, files, bytes }, programs),
    ...(isHuge ? [] : peers.contendersFor(files)),
  ];
  const fewer = isHuge ? Math.max(3, Math.ceil(rounds / 5)) : order.systems > 5_000 || order.isCountry ? 3 : rounds;
  return {
    id: order.id,
    ...sizeOf(order, files),
    files: files.length,
    bytes,
    measured: await inTurn(contenders, { rounds: Math.min(rounds, fewer), limitSeconds }),
  };
}

/** How much is in the files: what was ordered of those that were generated, what is there in a stored one. */
function sizeOf({ systems, stored }: CaseOrder, files: readonly string[]): Pick<CaseResult, 'systems' | 'connections'> {
  const [file = ''] = files;
  if (stored === undefined) return { systems: systems * files.length, connections: systems * 3 * files.length };
  const {
    applications = [],
    platforms = [],
    connections = [],
  }: Partial<Record<string, readonly unknown[]>> = JSON.parse(readFileSync(file, 'utf8'));
  return { systems: applications.length + platforms.length, connections: connections.length };
}

/** A clean case must also be found clean, or else it is no case of ours to tell of. */
function ownContenders(root: string, { order, path, files }: CaseFiles, { kientruc }: Programs): Contender[] {
  const failOn = order.isPlanted || order.stored !== undefined ? 'never' : 'unknown';
  const check = [process.execPath, kientruc, 'check', path, '--fail-on', failOn, '--max-size', '1000'];
  return [
    { id: 'node', command: { words: [process.execPath, '-e', '0'] } },
    { id: 'parse', command: { words: [process.execPath, '-e', PARSE, ...files] } },
    { id: 'floor', command: { words: [process.execPath, join(root, 'bench/floor.js'), ...files] } },
    { id: 'kientruc', command: { words: check } },
    ...(order.systems > HUGE ? [] : [{ id: 'kientrucJson', command: { words: [...check, '--format', 'json'] } }]),
  ];
}

function stagesOf({ stages }: Programs, { path, order: { id } }: CaseFiles, rounds: number): StagesResult {
  const found: Record<string, number[]> = {};
  for (let round = 0; round < rounds; round++)
    for (const way of ['pieces', 'whole']) {
      const readings: Record<string, number> = askStages(stages, way, path);
      for (const [stage, time] of Object.entries(readings)) (found[stage] ??= []).push(rounded(time));
    }
  return { case: id, stages: found };
}

const againOf = ({ stages }: Programs, { path, order: { id } }: CaseFiles): AgainResult => {
  const times: number[] = askStages(stages, 'again', path);
  return { case: id, times: times.map(rounded) };
};

function askStages<T>(program: string, way: string, file: string): T {
  const { status, stdout } = spawnSync(process.execPath, [program, way, file], {
    encoding: 'utf8',
    maxBuffer: 1e8,
    env: plainEnvironment(),
  });
  if (status !== 0) throw new Error(`Measuring "${way}" ended with code ${status}.`);
  return JSON.parse(stdout);
}

const rounded = (time: number): number => Math.round(time * 100) / 100;

type Circumstances = Pick<
  BenchResult,
  'date' | 'commit' | 'isChanged' | 'isQuick' | 'machine' | 'node' | 'requirements'
>;

function circumstances(root: string, isQuick: boolean): Circumstances {
  const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();
  const [core] = cpus();
  return {
    date: new Date().toISOString().slice(0, 16),
    commit: git('rev-parse', '--short', 'HEAD'),
    isChanged: git('status', '--porcelain', '--', 'checker', 'models').length > 0,
    isQuick,
    machine: {
      cpu: core?.model ?? 'unknown',
      cores: cpus().length,
      memoryGb: Math.round(totalmem() / 1e9),
      platform: `${process.platform} ${process.arch}`,
    },
    node: process.version,
    requirements: frameworkById('2.0')?.requirements.length ?? 0,
  };
}
