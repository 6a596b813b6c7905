import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupScore } from '#check/score';
import type { Outcome } from '#generated/types';
import { check, frameworkById } from '../../../checker/index.ts';
import { completeness, groupTerms } from '../../../viewer/state/score-terms.ts';
import { parsed } from '../kit/parsed-model.ts';

const files = import.meta.glob<string>('../../../models/{provinces,examples}/**/*.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const models = Object.entries(files).map(([path, text]) => [path.replace(/^.*models./, ''), parsed(text)] as const);
const framework = frameworkById('2.0');
const oneDecimal = (value: number): number => Math.round(value * 10 + 1e-9) / 10;
const outcomes: readonly Outcome[] = ['pass', 'fail', 'unknown', 'notApplicable', 'manual', 'error'];

describe('groupTerms', () => {
  it.each(models)('gives by hand the score of every group of %s, and the total', (_, model) => {
    if (framework === undefined) throw new Error('There is no framework.');
    const { groups, requirements, score } = check(model, framework, {});
    const terms = groups.map(({ id }) => groupTerms(requirements.filter(({ group }) => group === id)));
    groups.forEach((group, at) => {
      const { pass, open, all } = terms[at] ?? { pass: 0, open: 0, all: 0 };
      const byHand =
        all === 0 ? null : { low: oneDecimal((100 * pass) / all), high: oneDecimal((100 * (pass + open)) / all) };
      expect(group.score).toEqual(byHand);
    });
    const counted = groups.flatMap(({ weight }, at) => {
      const { pass, open, all } = terms[at] ?? { pass: 0, open: 0, all: 0 };
      return all === 0 || weight === 0 ? [] : [{ weight, low: pass / all, high: (pass + open) / all }];
    });
    const weights = counted.reduce((sum, { weight }) => sum + weight, 0);
    const total = (end: 'low' | 'high'): number =>
      oneDecimal((counted.reduce((sum, one) => sum + one.weight * one[end], 0) * 100) / weights);
    expect(score).toEqual(counted.length === 0 ? null : { low: total('low'), high: total('high') });
  });

  it('agrees with the scorer whatever the outcomes, waived ones among them', () => {
    const [sample] = models.map(([, model]) => framework && check(model, framework, {}).requirements[0]);
    if (sample === undefined) throw new Error('There is no requirement.');
    const outcome = fc.constantFrom(...outcomes);
    const one = fc.record({
      weight: fc.integer({ min: 0, max: 5 }),
      outcome,
      waives: fc.option(fc.constantFrom('fail' as const, 'unknown' as const)),
    });
    fc.assert(
      fc.property(fc.array(one), (list) => {
        const results = list.map(({ weight, outcome: own, waives }) => ({
          ...sample,
          weight,
          outcome: waives === null ? own : ('waived' as const),
          ...(waives !== null && { waiver: { outcome: waives, reason: '', by: '', until: '2030-01-01' } }),
        }));
        const { pass, open, all } = groupTerms(results);
        const byHand =
          all === 0 ? null : { low: oneDecimal((100 * pass) / all), high: oneDecimal((100 * (pass + open)) / all) };
        expect(groupScore(results)).toEqual(byHand);
      }),
    );
  });
});

describe('completeness', () => {
  it.each(models)('counts every requirement of %s once', (_, model) => {
    if (framework === undefined) throw new Error('There is no framework.');
    const result = check(model, framework, {});
    const { known, all, manual } = completeness(result);
    expect(all + manual).toBe(result.requirements.length);
    expect(all - known).toBe(
      result.requirements.filter(({ outcome }) => ['unknown', 'error'].includes(outcome)).length,
    );
  });
});
