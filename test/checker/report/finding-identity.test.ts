import { describe, expect, it } from 'vitest';
import type { CheckResult } from '#generated/types';
import { identifiedFindings } from '#report/finding-identity';
import { toldFindings } from '#report/told-findings';
import { check, frameworkById } from '../../../checker/index.ts';
import { storedModels } from '../../kit/stored-models.ts';
import { everything } from './sample-results.ts';

const framework = frameworkById('2.0');
if (framework === undefined) throw new Error('There is no framework 2.0.');

const keysOf = (result: Pick<CheckResult, 'requirements'>): string[] =>
  identifiedFindings(result).map(({ key }) => key);

describe.each(storedModels('examples', 'provinces'))('findings of %s', (_, model) => {
  const result = check(model, framework);
  const prints = toldFindings([result]).map(({ fingerprint }) => fingerprint);

  it('each have a key and a fingerprint of their own', () => {
    expect(new Set(keysOf(result)).size).toBe(keysOf(result).length);
    expect(new Set(prints).size).toBe(prints.length);
  });

  it('are told apart by what they are about, hardly ever by their number', () => {
    expect(keysOf(result).filter((key) => /×\d+$/.test(key))).toEqual([]);
  });
});

describe('a key', () => {
  const [finding] = everything.requirements[2]?.findings ?? [];
  if (finding === undefined) throw new Error('INT-03 has findings.');
  const keyOf = (parts: Partial<typeof finding>): string | undefined => {
    const [requirement] = everything.requirements;
    return requirement && keysOf({ requirements: [{ ...requirement, findings: [{ ...finding, ...parts }] }] })[0];
  };

  it('names requirement, message, place and subject, and no position', () => {
    expect(keyOf({})).toBe('INT-01 sample /applications/*/owner @so-noi-vu');
    expect(keyOf({ pointer: '' })).toBe('INT-01 sample / @so-noi-vu');
    expect(keyOf({ pointer: '/applications/12/coverage/3/share' })).toContain(' /applications/*/coverage/*/share ');
  });

  it('does not hang on the wording, the line or the position', () => {
    const message = { vi: 'Khác.', en: 'Different.' };
    expect(keyOf({ message, fix: message, line: 7, element: 'khac', pointer: '/applications/9/owner' })).toBe(
      keyOf({}),
    );
  });

  it('counts findings that agree in all of it', () => {
    const [requirement] = everything.requirements;
    if (requirement === undefined) throw new Error('The sample has requirements.');
    const keys = keysOf({ requirements: [{ ...requirement, findings: [finding, finding, finding] }] });
    expect(keys).toEqual([keyOf({}), `${keyOf({})} ×2`, `${keyOf({})} ×3`]);
  });
});

describe('a fingerprint', () => {
  it('differs between versions, provinces and plateaus, and between two files that hold the same version', () => {
    const variants: readonly CheckResult[] = [
      everything,
      everything,
      { ...everything, plateau: 'target' },
      { ...everything, model: { ...everything.model, version: '2021' } },
      { ...everything, model: { ...everything.model, province: { code: '01', name: 'Tỉnh Mẫu' } } },
    ];
    const prints = toldFindings(variants).map(({ fingerprint }) => fingerprint);
    expect(new Set(prints).size).toBe(prints.length);
  });
});
