import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Source, SourceFile } from '../../../viewer/source/source.ts';
import { Store } from '../../../viewer/state/store.ts';
import { WorkerClient } from '../../../viewer/worker/client.ts';
import type { Answer, Opened, Task } from '../../../viewer/worker/protocol.ts';
import { modelWith } from '../../kit/model-builder.ts';
import { FakeWorker } from '../kit/fake-worker.ts';
import { openedModel } from '../kit/opened-model.ts';

const model = openedModel(
  JSON.stringify({ ...modelWith({}), $schema: 'https://example.invalid/kientruc-model-1.schema.json' }),
);
const opened = (task: Task): Opened => ({
  ...model,
  key: 'key' in task ? task.key : '',
  path: 'key' in task ? task.key : '',
});
const refused = (task: Task): Answer => ({
  kind: 'refused',
  key: 'key' in task ? task.key : '',
  path: '',
  problems: [],
});
const file = (path: string): SourceFile => ({ path, read: () => Promise.resolve(new Uint8Array([1])) });
const source = (...paths: string[]): Source => ({ list: () => Promise.resolve(paths.map(file)) });

let workers: FakeWorker[];
let store: Store;
const worker = (): FakeWorker => {
  const last = workers.at(-1);
  if (last === undefined) throw new Error('There is no worker.');
  return last;
};
const asked = async (key: string): Promise<void> => {
  await vi.waitFor(() => expect(worker().asked.map(({ task }) => 'key' in task && task.key)).toContain(key));
};
const state = (): unknown =>
  store.state.documents.map((document) => [
    document.key,
    document.isReading ? 'reading' : '',
    document.opened ? 'open' : '',
    document.refused ? 'refused' : '',
    document.failure?.vi ?? '',
  ]);

beforeEach(() => {
  workers = [];
  store = new Store(
    new WorkerClient(() => {
      const made = new FakeWorker();
      workers.push(made);
      return made;
    }),
  );
});

describe('Store', () => {
  it('tells the documents of a source before they are read, and reads them in turn', async () => {
    expect(await store.add(source('a', 'b'))).toEqual(['a', 'b']);
    expect(state()).toEqual([
      ['a', 'reading', '', '', ''],
      ['b', 'reading', '', '', ''],
    ]);
    await asked('a');
    expect(worker().asked.length).toBe(1);
    worker().answer(opened);
    await asked('b');
    worker().answer(refused);
    await vi.waitFor(() =>
      expect(state()).toEqual([
        ['a', '', 'open', '', ''],
        ['b', '', '', 'refused', ''],
      ]),
    );
  });

  it('keeps what was open when the file breaks, and forgets the fault when it is mended', async () => {
    for (const [answer, now] of [
      [opened, ['a', '', 'open', '', '']],
      [refused, ['a', '', 'open', 'refused', '']],
      [opened, ['a', '', 'open', '', '']],
    ] as const) {
      await store.add(source('a'));
      await asked('a');
      worker().answer(answer);
      await vi.waitFor(() => expect(state()).toEqual([now]));
    }
  });

  it('when one is cancelled, closes it and reads the others with a new worker', async () => {
    await store.add(source('a', 'slow', 'c'));
    await asked('a');
    worker().answer(opened);
    await asked('slow');
    void store.cancel('slow');
    expect(workers[0]?.isEnded).toBe(true);
    expect(store.state.documents.map(({ key }) => key)).toEqual(['a', 'c']);
    await vi.waitFor(() => expect(workers.length).toBe(2));
    await asked('a');
    worker().answer(opened);
    await asked('c');
    worker().answer(opened);
    await vi.waitFor(() =>
      expect(state()).toEqual([
        ['a', '', 'open', '', ''],
        ['c', '', 'open', '', ''],
      ]),
    );
    expect(worker().asked).toEqual([]);
  });

  it('when a document is closed while it is read, does not bring it back', async () => {
    await store.add(source('a'));
    await asked('a');
    store.close('a');
    worker().answer(opened);
    worker().answer(() => ({ kind: 'closed' }));
    await Promise.resolve();
    expect(state()).toEqual([]);
  });

  it('gives up on a file that takes too long, and says so', async () => {
    const made: FakeWorker[] = [];
    const hasty = new Store(
      new WorkerClient(() => {
        made.push(new FakeWorker());
        return made.at(-1) ?? new FakeWorker();
      }),
      20,
    );
    await hasty.add(source('endless'));
    await vi.waitFor(() => expect(hasty.state.documents[0]?.failure?.vi).toContain('chưa xong sau 0 giây'));
    expect(made[0]?.isEnded).toBe(true);
  });

  it('says why a file could not be read, and goes on with the next', async () => {
    await store.add({
      list: () => Promise.resolve([{ path: 'gone', read: () => Promise.reject(new Error('đã bị xóa')) }, file('b')]),
    });
    await asked('b');
    worker().answer(opened);
    await vi.waitFor(() =>
      expect(state()).toEqual([
        ['gone', '', '', '', 'đã bị xóa'],
        ['b', '', 'open', '', ''],
      ]),
    );
  });

  it('when the plateau changes, checks every document again', async () => {
    await store.add(source('a'));
    await asked('a');
    worker().answer(opened);
    void store.show('target');
    await asked('a');
    expect(worker().asked[0]?.task).toMatchObject({ task: 'open', plateau: 'target' });
  });
});
