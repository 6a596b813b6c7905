import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { describe, expect, it } from 'vitest';
import { preparePeers } from '../../bench/measure/peers.ts';
import { inTurn } from '../../bench/measure/rounds.ts';
import { plainEnvironment } from '../../bench/measure/run-process.ts';
import { root } from '../kit/house-sources.ts';

const shell = (script: string): { readonly words: readonly string[] } => ({ words: ['bash', '-c', script] });
const once = { rounds: 2, limitSeconds: 20 };

describe('programs in turn', () => {
  it('give a reading of CPU and wall time for each round', async () => {
    const [one, other] = await inTurn(
      [
        { id: 'one', command: shell(':') },
        { id: 'other', command: shell(':') },
      ],
      once,
    );
    expect(one).toMatchObject({ contender: 'one', cpu: [expect.any(Number), expect.any(Number)] });
    expect(other?.wall).toHaveLength(2);
    expect(one).not.toHaveProperty('failure');
  });

  it('are left out with a reason where they do not end well', async () => {
    const [found] = await inTurn([{ id: 'one', command: shell('exit 3') }], once);
    expect(found).toMatchObject({ contender: 'one', cpu: [], failure: 'ended with code 3' });
  });

  it('may end with another code where that is how they tell of faults', async () => {
    const [found] = await inTurn([{ id: 'one', command: shell('exit 3'), codes: [0, 3] }], once);
    expect(found?.cpu).toHaveLength(2);
  });

  it('are ended, with all they started, when they take too long', async () => {
    const [found] = await inTurn([{ id: 'one', command: shell('sleep 60') }], { rounds: 1, limitSeconds: 0.3 });
    expect(found).toMatchObject({ cpu: [], failure: 'took longer than 0.3 s' });
  });
});

describe('the environment of what is measured', () => {
  it('has no settings of Node, which would make every process slower or faster', () => {
    process.env['NODE_OPTIONS_OF_NOBODY'] = 'x';
    expect(Object.keys(plainEnvironment()).filter((name) => name.startsWith('NODE_'))).toEqual([]);
    delete process.env['NODE_OPTIONS_OF_NOBODY'];
    expect(plainEnvironment()['PATH']).toBe(process.env['PATH']);
  });
});

describe('peers', () => {
  it('that were not asked for are named as such', () => {
    const { peers, contendersFor } = preparePeers(root, false);
    expect(peers.map(({ version }) => version)).toEqual([undefined, undefined, undefined]);
    expect(peers[0]).toEqual({ name: 'ajv-cli', missing: 'not asked for' });
    expect(contendersFor(['a.json'])).toEqual([]);
  });

  it('have one exact version each, and a lock without addresses', () => {
    const { dependencies }: { dependencies: Record<string, string> } = JSON.parse(
      readFileSync(join(root, 'bench/peers/package.json'), 'utf8'),
    );
    expect(Object.values(dependencies).filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
    expect(readFileSync(join(root, 'bench/peers/package-lock.json'), 'utf8')).not.toContain('"resolved"');
  });
});
