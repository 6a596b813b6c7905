import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import process from 'node:process';
import { readModels } from '#node/load-models';
import { watchModels } from '#node/watch-models';
import { changeLines } from '#report/pretty/changes';
import { safe } from '#report/pretty/words';
import { shortScore } from '#report/score-text';
import { WATCH } from '#text/guarding';
import { VERDICT } from '#text/messages';
import {
  type CheckResult,
  changeReport,
  compareResults,
  defaultLimits,
  knownModel,
  locateFindings,
} from '../../index.ts';
import { Failure } from '../failure.ts';
import { reportOptions, type Session } from '../session.ts';
import { type CheckRequest, checkedForChanges } from './check.ts';
import { fileComplaints } from './file-complaints.ts';

/**
 * Checks, then checks again whatever is saved, until the program is interrupted; that is the way to end it, so the exit code is 0.
 *
 * @param make reads configuration and packs, at the start and whenever one of them is saved
 */
export async function runWatch(make: () => Promise<CheckRequest>, session: Session): Promise<number> {
  const ended = interrupted();
  const state = new WatchState(await make(), session);
  if (!state.checkAll()) return 2;
  const { paths, madeFrom = [] } = state.request;
  const known = new Set(madeFrom);
  const remake = async (): Promise<void> => {
    try {
      state.request = await make();
      state.checkAll();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      session.complain(error.message);
    }
  };
  // One after the other: a configuration is read without waiting for the files that are saved meanwhile.
  let work = Promise.resolve();
  const watcher = await watchModels([...paths, ...known], (changed) => {
    work = work.then(() => (changed.some((path) => known.has(path)) ? remake() : state.checkAgain(changed)));
  });
  // Where all that was watched is gone, nothing else would keep the program waiting for it to come back.
  const waiting = setInterval(() => {}, LONG);
  session.print(`${session.say(WATCH.ready, { paths: paths.join(', ') })}\n`);
  await ended;
  clearInterval(waiting);
  await watcher.close();
  return 0;
}

/** An hour, in milliseconds. */
const LONG = 3_600_000;

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

interface Loading {
  readonly takes: (file: { readonly path: string }) => boolean;
  /** Files to be read beside those of the request. */
  readonly named?: readonly string[];
  readonly isPlaced?: boolean;
}

/** The last good result of each file, and what to tell when it changes. */
class WatchState {
  request: CheckRequest;
  readonly #session: Session;
  readonly #results = new Map<string, CheckResult>();

  constructor(request: CheckRequest, session: Session) {
    this.request = request;
    this.#session = session;
  }

  /** Checks every model, with one line for each; false when the paths lead nowhere. */
  checkAll(): boolean {
    const { say, language } = this.#session;
    const start = performance.now();
    this.#results.clear();
    this.#load({ takes: () => true });
    for (const [path, { model, verdict, score }] of this.#results) {
      const name = `${model.province.name} ${model.version}`;
      this.#print([`${safe(name)}: ${say(VERDICT[verdict])}, ${shortScore(score, { language })}  (${safe(path)})`]);
    }
    this.#tellTime(this.#results.size, start);
    return this.request.paths.some((path) => existsSync(path));
  }

  /** Checks the files that changed and tells what became of them; broken ones are told and otherwise kept as they were. */
  checkAgain(changed: readonly string[]): void {
    const { say } = this.#session;
    const start = performance.now();
    const before = changed.flatMap((path) => this.#results.get(path) ?? []);
    for (const path of changed) {
      if (existsSync(path) || !this.#results.delete(path)) continue;
      this.#print([say(WATCH.deleted, { path })]);
    }
    const wanted = new Set(changed);
    // What was a model is taken for one, even where the save cut off the words that say so.
    const models = changed.filter((path) => this.#results.has(path));
    const results = this.#load({ takes: ({ path }) => wanted.has(path), named: models, isPlaced: true });
    if (results.length === 0) return;
    const report = changeReport(compareResults(before.map(knownModel), results), say(WATCH.before));
    this.#print(changeLines(report, { ...reportOptions(this.#session, false), verbose: true }));
    this.#tellTime(results.length, start);
  }

  /** Loads and checks files, and remembers their results; line and column are looked up where findings are told. */
  #load({ takes, named = [], isPlaced = false }: Loading): CheckResult[] {
    const { request } = this;
    const limits = { ...defaultLimits, maxBytes: request.maxBytes, maxDepth: request.maxDepth };
    const results: CheckResult[] = [];
    const files = readModels([...request.paths, ...named], limits, {
      takes,
      onModel: ({ path, model, text }) => {
        const result = checkedForChanges(model, path, request);
        results.push(isPlaced ? locateFindings(result, text) : result);
      },
    });
    for (const result of results) this.#results.set(result.model.path ?? '', result);
    const told = { ...files, models: results, others: [] };
    for (const line of fileComplaints(told, request.paths, this.#session)) this.#session.complain(line);
    return results;
  }

  #tellTime(n: number, start: number): void {
    const ms = Math.round(performance.now() - start);
    this.#print([this.#session.say(WATCH.checked, { n, ms })]);
  }

  #print(lines: readonly string[]): void {
    for (const line of lines) this.#session.print(`${line}\n`);
  }
}
