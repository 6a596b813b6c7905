import type { CheckResult, Framework, Model, Text } from '#generated/types';
import { editText, textEdits } from '#model/format/edit-text';
import type { ReadLimits } from '#model/read/limits';
import { applyPatch, type PatchOperation } from '#util/json-patch';
import { formatPointer, parsePointer, valueAt } from '#util/json-pointer';
import { isList } from '#util/json-value';
import { type CheckOptions, checkWith } from './check.ts';
import { foundations } from './foundations.ts';
import { readShippedModel } from './read-shipped-model.ts';

/** One value of the model before and after; undefined where there is none. */
export interface ValueChange {
  readonly path: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** An edit that findings carried and that was applied. */
export interface AppliedFix {
  readonly requirements: readonly string[];
  readonly message: Text;
  readonly place?: Text;
  readonly patch: readonly PatchOperation[];
  readonly changes: readonly ValueChange[];
}

/** What came of the edits: the new text, what was done, and the results of both texts. */
export interface FixedModel {
  readonly text: string;
  readonly fixes: readonly AppliedFix[];
  readonly before: CheckResult;
  readonly after: CheckResult;
}

/** A model as it stands in a file. */
export interface ModelText {
  readonly model: Model;
  readonly text: string;
}

interface State extends ModelText {
  readonly result: CheckResult;
}

type Fix = Omit<AppliedFix, 'changes'>;

/**
 * Applies the edits that findings carry, until none is left. Only those values of the text change that the edits name. An edit after which
 * something else would fail is left out.
 */
export function fixModel(
  source: ModelText,
  framework: Framework,
  options: CheckOptions = {},
  limits: Partial<ReadLimits> = {},
): FixedModel {
  const judge = (text: string): State | undefined => {
    const read = readShippedModel(new TextEncoder().encode(text), limits);
    return read.ok
      ? { text, model: read.model, result: checkWith(foundations, read.model, framework, options) }
      : undefined;
  };
  const before = checkWith(foundations, source.model, framework, options);
  const tried = new Set<string>();
  const applied: AppliedFix[] = [];
  let state: State = { ...source, result: before };
  for (let fixes = freshFixes(state, tried); fixes.length > 0; fixes = freshFixes(state, tried)) {
    for (const { patch } of fixes) tried.add(JSON.stringify(patch));
    const { model } = state;
    const together = attempt(state, fixes, judge);
    const steps = together === undefined ? oneByOne(state, fixes, judge) : { state: together, done: fixes };
    applied.push(...steps.done.map((fix) => ({ ...fix, changes: changesOf(model, fix.patch) })));
    state = steps.state;
  }
  return { text: state.text, fixes: applied, before, after: state.result };
}

/** The edits of a result that were not tried yet, each once, and none that touches what another one before it touches. */
function freshFixes({ model, result }: State, tried: ReadonlySet<string>): readonly Fix[] {
  const fixes = new Map<string, { fix: Fix; touched: readonly string[] }>();
  for (const { id, findings } of result.requirements)
    for (const { patch, message, place } of findings) {
      const key = JSON.stringify(patch);
      if (patch === undefined || tried.has(key)) continue;
      const known = fixes.get(key)?.fix;
      const touched = patch.map(({ path }) => touchedBy(model, path));
      if (known) fixes.set(key, { touched, fix: { ...known, requirements: [...known.requirements, id] } });
      else if (![...fixes.values()].some((other) => overlap(other.touched, touched)))
        fixes.set(key, { touched, fix: { requirements: [id], message, patch, ...(place ? { place } : {}) } });
    }
  return [...fixes.values()].map(({ fix }) => fix);
}

/** A new item moves the items behind it, so that the whole list is touched. */
function touchedBy(model: Model, path: string): string {
  const parent = formatPointer((parsePointer(path) ?? []).slice(0, -1));
  return isList(valueAt(model, parent)) ? parent : path;
}

const overlap = (some: readonly string[], others: readonly string[]): boolean =>
  some.some((one) => others.some((other) => `${one}/`.startsWith(`${other}/`) || `${other}/`.startsWith(`${one}/`)));

type Judge = (text: string) => State | undefined;

/** The state after these edits; undefined when it is no model, or something fails that did not. */
function attempt(state: State, fixes: readonly Fix[], judge: Judge): State | undefined {
  const text = fixes.reduce((current, { patch }) => editText(current, textEdits(current, patch)), state.text);
  const next = judge(text);
  if (next === undefined) return undefined;
  const failedBefore = failing(state.result);
  return [...failing(next.result)].every((id) => failedBefore.has(id)) ? next : undefined;
}

function oneByOne(state: State, fixes: readonly Fix[], judge: Judge) {
  const done: Fix[] = [];
  let current = state;
  for (const fix of fixes) {
    const next = attempt(current, [fix], judge);
    if (next === undefined) continue;
    current = next;
    done.push(fix);
  }
  return { state: current, done };
}

const failing = ({ requirements }: CheckResult): ReadonlySet<string> =>
  new Set(requirements.flatMap(({ id, outcome }) => (outcome === 'fail' || outcome === 'error' ? [id] : [])));

function changesOf(model: Model, patch: readonly PatchOperation[]): readonly ValueChange[] {
  const after = applyPatch(model, patch);
  return patch.map(({ path }) => ({ path, before: valueAt(model, path), after: valueAt(after, path) }));
}
