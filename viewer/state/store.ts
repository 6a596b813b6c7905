import type { Source, SourceFile } from '../source/source.ts';
import { Cancelled, type WorkerClient } from '../worker/client.ts';
import type { Opened, Plateau, Refused } from '../worker/protocol.ts';

/** A file that the viewer shows: being read, open, refused, or both of the latter when it broke after it was open. */
export interface ViewerDocument {
  readonly key: string;
  readonly path: string;
  readonly isReading: boolean;
  readonly opened?: Opened;
  readonly refused?: Refused;
  /** Why the file could not be read at all. */
  readonly failure?: string;
}

/** What the store tells of. */
export interface ViewerState {
  readonly documents: readonly ViewerDocument[];
  readonly plateau: Plateau;
  /** Since when the worker has been busy with one file, in milliseconds of the page; undefined when it is idle. */
  readonly busySince?: number;
}

interface Entry {
  readonly file: SourceFile;
  readonly stopsWatching?: () => void;
}

/** Holds the open documents: reads files through the worker and tells of every change. */
export class Store {
  readonly #client: WorkerClient;
  readonly #listeners = new Set<() => void>();
  readonly #entries = new Map<string, Entry>();
  #state: ViewerState = { documents: [], plateau: 'current' };

  constructor(client: WorkerClient) {
    this.#client = client;
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

  /** Opens every file of a source, and follows its changes. Gives the keys of its documents. */
  async add(source: Source): Promise<readonly string[]> {
    const files = await source.list();
    const keys = await this.#addFiles(files);
    source.watch?.((paths) => void this.#follow(source, paths));
    return keys;
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

  /** Breaks off what is being read; documents that were open are opened again on demand. */
  async cancel(): Promise<void> {
    const reading = new Set(this.#state.documents.filter(({ isReading }) => isReading).map(({ key }) => key));
    this.#client.cancel();
    for (const key of reading) this.#entries.delete(key);
    this.#change({ documents: this.#state.documents.filter(({ key }) => !reading.has(key)) });
    await this.#readAll(this.#state.documents.map(({ key }) => key));
  }

  async #addFiles(files: readonly SourceFile[]): Promise<readonly string[]> {
    for (const file of files) this.#entries.set(file.path, { file });
    await this.#readAll(files.map(({ path }) => path));
    return files.map(({ path }) => path);
  }

  async #follow(source: Source, paths: readonly string[]): Promise<void> {
    const files = await source.list();
    const there = new Set(files.map(({ path }) => path));
    for (const path of paths) if (!there.has(path)) this.close(path);
    await this.#addFiles(files.filter(({ path }) => paths.includes(path)));
  }

  async #readAll(keys: readonly string[]): Promise<void> {
    for (const key of keys) this.#put(key, { isReading: true });
    for (const key of keys) await this.#read(key).catch(ignoreCancelled);
  }

  async #read(key: string): Promise<void> {
    const file = this.#entries.get(key)?.file;
    if (file === undefined) return;
    this.#change({ busySince: performance.now() });
    try {
      const bytes = await file.read();
      const answer = await this.#client.ask({
        task: 'open',
        key,
        path: file.path,
        bytes,
        plateau: this.#state.plateau,
        ...(file.results && { results: file.results }),
      });
      if (answer.kind === 'opened') this.#replace({ key, path: file.path, isReading: false, opened: answer });
      else if (answer.kind === 'refused') this.#put(key, { isReading: false, refused: answer });
      else if (answer.kind === 'broken') this.#put(key, { isReading: false, failure: answer.message });
    } catch (error) {
      if (error instanceof Cancelled) throw error;
      this.#put(key, { isReading: false, failure: error instanceof Error ? error.message : String(error) });
    } finally {
      const { busySince: _, ...rest } = this.#state;
      this.#state = rest;
      this.#tell();
    }
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

function ignoreCancelled(error: unknown): void {
  if (!(error instanceof Cancelled)) throw error;
}
