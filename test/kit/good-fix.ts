import canonicalize from 'canonicalize';
import { expect } from 'vitest';
import type { Model } from '#generated/types';
import { editText, invertTextEdits, textEdits } from '#model/format/edit-text';
import {
  applyPatch,
  type CheckOptions,
  type CheckResult,
  check,
  type Finding,
  invertPatch,
  parseModel,
} from '../../checker/index.ts';
import { framework } from './verdicts.ts';

/** A finding that carries an edit, with the requirement and the rule it belongs to. */
export interface Fixable {
  readonly requirement: string;
  readonly rule: string;
  readonly finding: Finding;
}

/** The result of a check by framework 2.0. */
export const evaluate = (model: Model, options: CheckOptions): CheckResult => check(model, framework, options);

/** The findings of a result that carry an edit. */
export const fixables = ({ requirements }: CheckResult): Fixable[] =>
  requirements.flatMap(({ id, rule = '', findings }) =>
    findings.flatMap((finding) => (finding.patch === undefined ? [] : [{ requirement: id, rule, finding }])),
  );

const failing = ({ requirements }: CheckResult): string[] =>
  requirements.flatMap(({ id, outcome }) => (outcome === 'fail' ? [id] : []));

/**
 * Applies one patch and holds it to what a fix promises: the finding is gone, the model is sound, nothing else fails, the score does not
 * fall; the inverse gives the model again, and the text to the byte.
 */
export function expectGoodFix(
  model: Model,
  options: CheckOptions,
  { requirement, finding }: Fixable,
  before: CheckResult = evaluate(model, options),
): void {
  const patch = finding.patch ?? [];
  const text = JSON.stringify(model, null, 2);
  const edits = textEdits(text, patch);
  const read = parseModel(new TextEncoder().encode(editText(text, edits)));
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  expect(read.model).toEqual(JSON.parse(JSON.stringify(applyPatch(model, patch))));
  const after = evaluate(read.model, options);
  const left = after.requirements.find(({ id }) => id === requirement)?.findings ?? [];
  expect(left.filter(({ element, pointer }) => pointer === finding.pointer || element === finding.element)).toEqual([]);
  expect(failing(after).filter((id) => !failing(before).includes(id))).toEqual([]);
  expect(after.score?.low ?? 0).toBeGreaterThanOrEqual(before.score?.low ?? 0);
  expect(canonicalize(applyPatch(read.model, invertPatch(model, patch)))).toBe(canonicalize(model));
  expect(editText(editText(text, edits), invertTextEdits(edits))).toBe(text);
}
