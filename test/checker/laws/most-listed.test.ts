import { describe, expect, it } from 'vitest';
import type { CheckResult } from '#generated/types';
import { check, frameworkById, type Model } from '../../../checker/index.ts';
import { storedModels } from '../../kit/stored-models.ts';

const framework = frameworkById('2.0');
if (!framework) throw new Error('framework 2.0 is missing');

const checkWith = (model: Model, mostListed: number): CheckResult => check(model, framework, { mostListed });

/** What must not depend on how much is listed. */
const judgement = ({ verdict, score, groups, requirements }: CheckResult): unknown => ({
  verdict,
  score,
  groups,
  requirements: requirements.map(({ id, outcome, subjects }) => ({ id, outcome, subjects })),
});

describe.each(storedModels('provinces', 'examples'))('a short list for %s', (_, model) => {
  const all = checkWith(model, Number.POSITIVE_INFINITY);
  const short = [1, 3, 20].map((most) => [most, checkWith(model, most)] as const);

  it.each(short)('judges and scores as a full one, with at most %d findings', (_most, result) => {
    expect(judgement(result)).toEqual(judgement(all));
  });

  it.each(short)(
    'lists some of the findings and counts the others, those that fail first (at most %d)',
    (most, { requirements }) => {
      for (const [at, { id, findings, omitted }] of requirements.entries()) {
        const { findings: every = [] } = all.requirements[at] ?? {};
        const count = (list: typeof findings, outcome: string): number =>
          list.filter((finding) => finding.outcome === outcome).length;
        for (const outcome of ['fail', 'unknown'] as const)
          expect(count(findings, outcome) + (omitted?.[outcome] ?? 0), id).toBe(count(every, outcome));
        expect(every, id).toEqual(expect.arrayContaining([...findings]));
        expect(count(findings, 'fail') >= Math.min(most, count(every, 'fail')), id).toBe(true);
      }
    },
  );

  it('lists everything of an ordinary model', () => {
    const ordinary = check(model, framework);
    expect(ordinary.requirements.some(({ omitted }) => omitted !== undefined)).toBe(false);
    expect(ordinary).toEqual(all);
  });
});
