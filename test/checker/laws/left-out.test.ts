import { describe, expect, it } from 'vitest';
import type { CheckResult, ResultPart } from '#generated/types';
import { validateCheckResult } from '#generated/validators';
import type { TextHash } from '../../../checker/index.ts';
import { check } from '../../../checker/index.ts';
import { storedModels } from '../../kit/stored-models.ts';
import { framework } from '../../kit/verdicts.ts';

const choices: readonly (readonly ResultPart[])[] = [
  ['asks'],
  ['witness'],
  ['hashes'],
  ['asks', 'witness'],
  ['witness', 'hashes'],
  ['asks', 'witness', 'hashes'],
];

/** A whole result without these parts. */
function without(full: CheckResult, parts: readonly ResultPart[]): CheckResult {
  const { model: _model, framework: _framework, ...receipt } = full.receipt;
  return {
    ...full,
    receipt: parts.includes('hashes') ? receipt : full.receipt,
    requirements: full.requirements.map(({ witness = [], omitted, ...requirement }) => ({
      ...requirement,
      findings: requirement.findings.map(({ asks, ...finding }) =>
        asks === undefined || parts.includes('asks') ? finding : { ...finding, asks },
      ),
      ...(parts.includes('witness') ? countedWithout(omitted) : { witness, ...(omitted && { omitted }) }),
    })),
    leftOut: [...parts],
  };
}

/** Whose witness is not listed is not counted where nobody's is. */
function countedWithout(omitted: CheckResult['requirements'][number]['omitted']) {
  if (omitted === undefined || omitted.fail + omitted.unknown === 0) return {};
  const { fail, unknown } = omitted;
  return { omitted: { fail, unknown } };
}

describe.each(storedModels('provinces', 'examples'))('a result of %s', (_, model) => {
  it.each([[1_000], [3]])('that goes without some parts has all others, with %d findings listed', (mostListed) => {
    const full = check(model, framework, { mostListed });
    expect(full.leftOut).toBeUndefined();
    for (const leaveOut of choices) {
      const result = check(model, framework, { mostListed, leaveOut });
      expect(result).toStrictEqual(without(full, leaveOut));
      expect(validateCheckResult(result), JSON.stringify(validateCheckResult.errors?.slice(0, 3))).toBe(true);
    }
  });
});

describe('what is left out', () => {
  const [, model] = storedModels('provinces')[0] ?? [];
  if (model === undefined) throw new Error('There is no province.');

  it('is not worked out', () => {
    let hashes = 0;
    const startHash = (): TextHash => {
      hashes += 1;
      return { add: () => {}, end: () => '' };
    };
    check(model, framework, { startHash, leaveOut: ['hashes'] });
    expect(hashes).toBe(0);
    check(model, framework, { startHash });
    expect(hashes).toBeGreaterThan(0);
  });

  it('does not change the law of another result', () => {
    const citations = (result: CheckResult) => result.requirements.flatMap((requirement) => requirement.citations);
    const first = check(model, framework, { leaveOut: ['witness'] });
    const before = citations(first).length;
    for (const requirement of first.requirements) requirement.citations.length = 0;
    expect(citations(check(model, framework))).toHaveLength(before);
  });
});
