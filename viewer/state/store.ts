import { APP } from '#text/viewer/app';
import { type Bilingual, fill } from '#util/bilingual';
import type { Source, SourceFile } from '../source/source.ts';
import { Cancelled, type WorkerClient } from '../worker/client.ts';
import type { Opened, Plateau, Refused } from '../worker/protocol.ts';

/** A file that the viewer shows: being read, open, refused, or both of the latter when it broke after it was open. */
export interface ViewerDocument {
  readonly key: string;
  readonly path: string;
  readonly isReading: boolean;
  readonly opened?: Opened | undefined;
  readonly refused?: Refused | undefined;
  /** Why the file could not be read at all. */
  readonly failure?: Bilingual | undefined;
}

/** What the store tells of. */
export interface ViewerState {
  readonly documents: readonly ViewerDocument[];
  readonly plateau: Plateau;
}

/** A file as it was given last; the same path given again is another one, and what was read of the former is left. */
interface Entry {
  readonly file: SourceFile;
}

/** How long one file may be read and checked, in milliseconds; far more than the largest model takes on a slow computer. */
const LONGEST = 300_000;

/** Holds the open documents: reads files through the worker and tells of every change. */
export class Store {
  readonly #client: WorkerClient;
  readonly #listeners = new Set<() => void>();
  readonly #entries = new Map<string, Entry>();
  readonly #longest: number;
  /** Grows whenever work is broken off, so that what was waiting its turn knows that it has none. */
  #round = 0;
  #state: ViewerState = { documents: [], plateau: 'current' };

  /** @param longest how long one file may take, in milliseconds */
  constructor(client: WorkerClient, longest = LONGEST) {
    this.#client = client;
    this.#longest = longest;
  }

  get state(): ViewerState {
    return this.#state;
  }

  get client(): WorkerClient {
    return this.#client;
  }

  /** Calls back after every change; gives the way to stop it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Begins to open every file of a source, and follows its changes. Gives the keys of its documents as soon as they are known. */
  async add(source: Source): Promise<readonly string[]> {
    const files = await source.list();
    void this.#addFiles(files);
    source.watch?.((paths) => void this.#follow(source, paths));
    return files.map(({ path }) => path);
  }

  /** Checks all open documents as of another plateau. */
  async show(plateau: Plateau): Promise<void> {
    if (plateau === this.#state.plateau) return;
    this.#change({ plateau });
    await this.#readAll([...this.#entries.keys()]);
  }

  /** Forgets a document. */
  close(key: string): void {
    this.#entries.delete(key);
    this.#change({ documents: this.#state.documents.filter((document) => document.key !== key) });
    void this.#client.ask({ task: 'close', key }).catch(ignoreCancelled);
  }

  /** Breaks off the reading of a document, which is closed; the others are opened again, for what the worker held is gone. */
  async cancel(key: string): Promise<void> {
    this.#entries.delete(key);
    this.#change({ documents: this.#state.documents.filter((document) => document.key !== key) });
    await this.#startAnew();
  }

  async #startAnew(): Promise<void> {
    this.#round += 1;
    this.#client.cancel();
    await this.#readAll([...this.#entries.keys()]);
  }

  async #addFiles(files: readonly SourceFile[]): Promise<void> {
    for (const file of files) this.#entries.set(file.path, { file });
    await this.#readAll(files.map(({ path }) => path));
  }

  async #follow(source: Source, paths: readonly string[]): Promise<void> {
    const files = await source.list();
    const there = new Set(files.map(({ path }) => path));
    for (const path of paths) if (!there.has(path)) this.close(path);
    await this.#addFiles(files.filter(({ path }) => paths.includes(path)));
  }

  async #readAll(keys: readonly string[]): Promise<void> {
    const round = this.#round;
    for (const key of keys) this.#put(key, { isReading: true });
    for (const key of keys) {
      if (round !== this.#round) return;
      await this.#read(key);
    }
  }

  async #read(key: string): Promise<void> {
    const entry = this.#entries.get(key);
    if (entry === undefined) return;
    const timer = setTimeout(() => void this.#giveUp(key), this.#longest);
    try {
      const change = await this.#answerFor(key, entry.file);
      if (this.#entries.get(key) === entry) this.#put(key, { isReading: false, ...change });
    } catch (error) {
      if (error instanceof Cancelled || this.#entries.get(key) !== entry) return;
      this.#put(key, { isReading: false, failure: sameInBoth(error instanceof Error ? error.message : String(error)) });
    } finally {
      clearTimeout(timer);
    }
  }

  async #answerFor(key: string, { path, read, results }: SourceFile): Promise<Partial<ViewerDocument>> {
    const round = this.#round;
    const bytes = await read();
    if (round !== this.#round) throw new Cancelled('The work was broken off.');
    const { plateau } = this.#state;
    const answer = await this.#client.ask({ task: 'open', key, path, bytes, plateau, ...(results && { results }) });
    if (answer.kind === 'opened') return { opened: answer, refused: undefined, failure: undefined };
    if (answer.kind === 'refused') return { refused: answer, failure: undefined };
    return { failure: sameInBoth(answer.kind === 'broken' ? answer.message : answer.kind) };
  }

  /** Leaves a file that takes too long, and reads the others. */
  async #giveUp(key: string): Promise<void> {
    this.#entries.delete(key);
    const n = Math.round(this.#longest / 1000);
    const failure = { vi: fill(APP.tooLong, { n }, 'vi'), en: fill(APP.tooLong, { n }, 'en') };
    this.#put(key, { isReading: false, failure });
    await this.#startAnew();
  }

  #put(key: string, change: Partial<ViewerDocument>): void {
    const before = this.#state.documents.find((document) => document.key === key);
    const path = this.#entries.get(key)?.file.path ?? key;
    this.#replace({ ...(before ?? { key, path, isReading: false }), ...change });
  }

  #replace(document: ViewerDocument): void {
    const { documents } = this.#state;
    const isKnown = documents.some(({ key }) => key === document.key);
    this.#change({
      documents: isKnown
        ? documents.map((one) => (one.key === document.key ? document : one))
        : [...documents, document],
    });
  }

  #change(change: Partial<ViewerState>): void {
    this.#state = { ...this.#state, ...change };
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#listeners) listener();
  }
}

const sameInBoth = (text: string): Bilingual => ({ vi: text, en: text });

function ignoreCancelled(error: unknown): void {
  if (!(error instanceof Cancelled)) throw error;
}
