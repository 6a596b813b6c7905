import { describe, expect, it } from 'vitest';
import type { ChangeReport, CheckResult } from '#generated/types';
import { identifiedFindings } from '#report/finding-identity';
import { jsonFaults } from '../../kit/published-schemas.ts';
import { everything, unreadable } from './sample-results.ts';
import { write } from './writing.ts';

const { model, verdict, score, requirements }: CheckResult = everything;

/** A comparison by which the second finding of INT-03 is new. */
const [, isNew] = identifiedFindings({ requirements: requirements.filter(({ id }) => id === 'INT-03') });
if (isNew === undefined) throw new Error('INT-03 has findings.');
const { finding } = isNew;

const changesTo = (before: boolean): ChangeReport => ({
  against: 'moc | `x`.json',
  models: [
    {
      model,
      before: before ? { verdict: 'undecided', score: { low: 20, high: 70 } } : null,
      after: { verdict, score },
      added: [
        {
          key: isNew.key,
          requirement: 'INT-03',
          outcome: 'fail',
          message: finding.message,
          pointer: finding.pointer,
        },
      ],
      fixed: ['SRM-01 unstated /security'],
      unstated: [],
      unchanged: 9,
      notAsked: 0,
    },
  ],
  notChecked: 0,
});
const changes = changesTo(true);

interface Sarif {
  readonly runs: readonly [{ readonly results: readonly { readonly baselineState?: string }[] }];
}
const statesOf = (text: string): (string | undefined)[] => {
  const { runs }: Sarif = JSON.parse(text);
  return runs[0].results.map(({ baselineState }) => baselineState);
};

describe('against what was known', () => {
  it('SARIF says of every result whether it is new', async () => {
    const text = await write('sarif', [everything], { changes }, unreadable);
    const states = statesOf(text);
    expect(jsonFaults('sarif', text)).toEqual([]);
    const problems = unreadable.flatMap((file) => file.problems).length;
    expect(states.filter((state) => state === 'new')).toHaveLength(1 + problems);
    expect(states).not.toContain(undefined);
  });

  it('SARIF says nothing of it when there is nothing to compare with', async () => {
    expect(new Set(statesOf(await write('sarif', [everything])))).toEqual(new Set([undefined]));
  });

  it('all of a model that was not there before is new', async () => {
    const states = statesOf(await write('sarif', [everything], { changes: changesTo(false) }));
    expect(states.filter((state) => state === 'unchanged')).toHaveLength(1);
  });

  it('GitHub annotates what is new, everything when asked', async () => {
    const annotations = async (verbose: boolean): Promise<string[]> =>
      (await write('github', [everything], { changes, verbose })).split('\n').filter((line) => /,line=/.test(line));
    expect(await annotations(false)).toHaveLength(1);
    expect((await annotations(true)).length).toBeGreaterThan(1);
  });

  it('Markdown tells what is new and what is gone, and how the score moved', async () => {
    const text = await write('markdown', [everything], { changes });
    expect(text).toContain('**So với moc &#124; \\`x\\`.json:**');
    expect(text).toMatch(/- Tỉnh Mẫu 2020: .*20 – 70 → 33,3 – 66,7/);
    expect(text).toMatch(/^ {2}- \S.*SRM-01 unstated \/security/m);
  });
});
