import { describe, expect, it } from 'vitest';
import { frameworkById, parsePack, problemText, type Rule } from '../../../checker/index.ts';

const framework = frameworkById('2.0') ?? expect.fail('Framework 2.0 is gone.');
const head = { $schema: 'x/pack.schema.json', id: 'p', name: { vi: 'Gói', en: 'Pack' }, extends: '2.0' };
const text = { vi: 'Lời', en: 'Text' };
const added = {
  id: 'T-01',
  title: text,
  text,
  group: 'INT',
  strength: 'may',
  weight: 0,
  citations: [],
  ours: true,
  question: text,
};
const read = (pack: unknown) => parsePack(new TextEncoder().encode(JSON.stringify(pack, null, 2)), framework);

/** The problems of a pack: code, pointer and the sentence. */
function problemsOf(pack: unknown): string[] {
  const result = read(pack);
  if (result.ok) return [];
  return result.problems.map((problem) => `${problem.code} ${problem.pointer}: ${problemText(problem, 'en')}`);
}

describe('a pack', () => {
  it('is read with its text', () => {
    const result = read({ ...head, requirements: [added] });
    expect(result.ok && result.model.requirements?.[0]?.id).toBe('T-01');
  });

  it.each([
    ['of another framework', { ...head, extends: '3.0' }, /^pack-unknown-id \/extends: There is no framework "3\.0"/],
    [
      'that overrides nothing known',
      { ...head, overrides: { 'INT-0l': { weight: 1 } } },
      /requirement "INT-0l"; did you mean "INT-01"\?/,
    ],
    [
      'with an unknown threshold',
      { ...head, overrides: { 'SEC85-20b': { parameters: { month: 1 } } } },
      /no parameter "month"; did you mean "months"\?/,
    ],
    [
      'with a threshold in quotes',
      { ...head, overrides: { 'SEC85-20b': { parameters: { months: '1' } } } },
      /is "1"; a value of the same type as 24/,
    ],
    [
      'that switches off without a reason',
      { ...head, overrides: { 'INT-01': { off: true } } },
      /^missing-property \/overrides\/INT-01\/reason/,
    ],
    ['with an override that does nothing', { ...head, overrides: { 'INT-01': {} } }, /^item-count \/overrides\/INT-01/],
    ['with a new group that has no name', { ...head, groups: { NEW: { weight: 1 } } }, /no group "NEW"/],
    [
      'that adds what exists',
      { ...head, requirements: [{ ...added, id: 'INT-01' }] },
      /^pack-repeated-id \/requirements\/0\/id/,
    ],
    ['that adds one id twice', { ...head, requirements: [added, added] }, /^pack-repeated-id \/requirements\/1\/id/],
    [
      'with an unknown group',
      { ...head, requirements: [{ ...added, group: 'ITN' }] },
      /no group "ITN"; did you mean "INT"\?/,
    ],
    [
      'with an unknown rule',
      { ...head, requirements: [{ ...added, rule: 'lgsp-mising' }] },
      /no rule "lgsp-mising"; did you mean "lgsp-missing"\?/,
    ],
    [
      'with a requirement nobody decides',
      { ...head, requirements: [{ ...added, question: undefined }] },
      /^pack-requirement-without-judge/,
    ],
    [
      'with a requirement without law',
      { ...head, requirements: [{ ...added, ours: undefined }] },
      /^pack-requirement-without-law/,
    ],
    [
      'that cites nothing known',
      { ...head, requirements: [{ ...added, citations: [{ document: 'nd-47-200', verification: 'text' }] }] },
      /no document "nd-47-200"; did you mean/,
    ],
    ['that is a model', { $schema: 'kientruc-model-1.schema.json' }, /^not-a-pack \/\$schema/],
    ['that is a list', [], /^not-a-pack/],
    [
      'with a misspelt property',
      { ...head, overides: {} },
      /^unknown-property \/overides: .*did you mean "overrides"\?/,
    ],
  ])('%s is told with its place', (_, pack, expected) => {
    const problems = problemsOf(pack);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(expected);
  });

  it('that is no JSON is told with line and column', () => {
    const result = parsePack(new TextEncoder().encode('{\n  "id": ,\n}'), framework);
    expect(!result.ok && result.problems[0]).toMatchObject({ line: 2, column: 9 });
  });

  it('may cite its own documents and name rules that are loaded', () => {
    const own = { ...head, requirements: [{ ...added, rule: 'own-rule' }] };
    const bytes = new TextEncoder().encode(JSON.stringify(own));
    const rule = {
      id: 'own-rule',
      over: 'model',
      messages: {},
      fix: text,
      check: () => ({ kind: 'met', rests: [] }),
    } as unknown as Rule;
    expect(parsePack(bytes, framework, { rules: [rule] }).ok).toBe(true);
    expect(parsePack(bytes, framework).ok).toBe(false);
  });
});
