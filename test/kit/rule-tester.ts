import { describe, expect, test } from 'vitest';
import { askRule } from '#check/answers';
import { findingsOf } from '#check/tell';
import type { Model } from '#generated/types';
import { validateModel } from '#generated/validators';
import type { Kind } from '#model/kinds';
import { ModelIndex, type Plateau } from '#model/model-index';
import type { Answer, Rule, RuleContext } from '#rules/rule';
import { deepFreeze, type ModelParts, modelWith } from './model-builder.ts';
import { national } from './national.ts';

interface Case {
  readonly name: string;
  readonly model: ModelParts;
  readonly plateau?: Plateau;
  readonly asOf?: string;
  readonly parameters?: RuleContext['parameters'];
}

interface FailingCase extends Case {
  /** What must be found: every message with its pointer, in the order of the model. */
  readonly findings: readonly { readonly messageId: string; readonly at: string; readonly says?: string }[];
}

interface Cases {
  /** The rule is met (at least one subject) and nothing is broken or open. */
  readonly valid: readonly Case[];
  /** The rule is broken. */
  readonly invalid: readonly FailingCase[];
  /** Nothing is broken, something is not stated. */
  readonly unstated: readonly FailingCase[];
  /** The rule does not concern any subject. */
  readonly notApplicable?: readonly Case[];
}

/** Runs a rule over its cases and holds the rule to the house's promises: messages used, places that exist, an untouched model. */
export function testRule<K extends Kind, Id extends string>(rule: Rule<K, Id>, cases: Cases): void {
  const plain: Rule = rule as unknown as Rule;
  const used = new Set<string>();
  const run = (given: Case) => {
    const model = deepFreeze(modelWith(given.model));
    const index = new ModelIndex(model, given.plateau ?? 'current', national);
    const asked = askRule(plain, index, {
      asOf: given.asOf ?? model.document.date,
      parameters: given.parameters ?? {},
    });
    if (asked.failure !== undefined) throw new Error(asked.failure);
    const findings = findingsOf(plain, asked.answers, index);
    for (const { messageId } of findings) used.add(messageId);
    return { model, index, answers: asked.answers, findings };
  };

  describe(rule.id, () => {
    test('has cases that pass, fail and leave it open', () => {
      const all = [...cases.valid, ...cases.invalid, ...cases.unstated, ...(cases.notApplicable ?? [])];
      expect(cases.valid.length).toBeGreaterThan(0);
      expect(cases.invalid.length + cases.unstated.length).toBeGreaterThan(0);
      expect(new Set(all.map(({ name }) => name)).size).toBe(all.length);
      expect(new Set(all.map((given) => JSON.stringify({ ...given, name: '' }))).size).toBe(all.length);
    });
    test.each(cases.valid)('valid: $name', (given) => {
      const { answers, findings, index, model } = run(given);
      expect(findings).toEqual([]);
      expect(answers.map(({ kind }) => kind)).toContain('met');
      expectSound(answers, index, model);
    });
    test.each([
      ...cases.invalid.map((given) => ({ ...given, kind: 'fail' })),
      ...cases.unstated.map((given) => ({ ...given, kind: 'unknown' })),
    ])('$kind: $name', (given) => {
      const { answers, findings, index, model } = run(given);
      expect(findings.map(({ messageId, pointer }) => ({ messageId, at: pointer }))).toEqual(
        given.findings.map(({ messageId, at }) => ({ messageId, at })),
      );
      given.findings.forEach(
        ({ says }, position) => says === undefined || expect(findings[position]?.message.vi).toBe(says),
      );
      const outcomes = findings.map(({ outcome }) => outcome);
      if (given.kind === 'fail') expect(outcomes).toContain('fail');
      else expect(outcomes).not.toContain('fail');
      for (const { message, fix } of findings)
        for (const text of [message.vi, message.en, fix?.vi, fix?.en]) expect(text).not.toMatch(/\{\{/);
      expectSound(answers, index, model);
    });
    test.each(cases.notApplicable ?? [])('not applicable: $name', (given) => {
      const { answers } = run(given);
      expect(new Set(answers.map(({ kind }) => kind))).toEqual(new Set(answers.length === 0 ? [] : ['notApplicable']));
    });
    test('uses each of its messages in some case', () => {
      expect([...used].sort()).toEqual(Object.keys(rule.messages).sort());
    });
  });
}

function expectSound(answers: readonly Answer[], index: ModelIndex, model: Model): void {
  expect(validateModel(model), JSON.stringify(validateModel.errors?.slice(0, 3))).toBe(true);
  for (const answer of answers) {
    const open = answer.kind === 'notStated' ? [] : answer.kind === 'notMet' ? [answer.report.at] : [];
    for (const place of [...open, ...answer.rests])
      expect(resolves(model, index.pointer(place)), index.pointer(place)).toBe(true);
    if (answer.kind === 'notStated') expect(index.pointer(answer.report.at)).toMatch(/^(\/|$)/);
  }
}

function resolves(model: unknown, pointer: string): boolean {
  let value: unknown = model;
  for (const key of pointer.split('/').slice(1)) {
    if (typeof value !== 'object' || value === null || !(key in value)) return false;
    value = (value as Record<string, unknown>)[key];
  }
  return true;
}
