import { describe, expect, it } from 'vitest';
import { median, ratioOf, spreadOf } from '../../bench/measure/result.ts';
import { targetsOf } from '../../bench/page/targets.ts';
import { caseWith, resultWith } from './kit/results.ts';

const standing = (result: Parameters<typeof targetsOf>[0]): Record<string, string> =>
  Object.fromEntries(targetsOf(result).map(({ id, measured, verdict }) => [id, `${measured} ${verdict}`]));

describe('readings', () => {
  it('have a lowest, a middle and a highest', () => {
    expect(spreadOf([3, 1, 2])).toEqual({ min: 1, median: 2, max: 3 });
    expect(median([4, 1, 3, 2])).toBe(2.5);
  });

  it('are compared round by round, so that a slow moment of the machine falls on both', () => {
    expect(ratioOf([2, 20, 2], [1, 10, 1])).toBe(2);
    expect(ratioOf([2, 4, 100], [1, 2])).toBe(2);
  });
});

describe('targets', () => {
  it('are met up to their bound, and missed beyond it', () => {
    const met = resultWith([caseWith('province', 60, { node: [0.02], kientruc: [0.05] })]);
    const missed = resultWith([caseWith('province', 60, { node: [0.02], kientruc: [0.051] })]);
    expect(standing(met)['provinceStart']).toBe('2.5 × met');
    expect(standing(missed)['provinceStart']).toBe('2.55 × missed');
  });

  it('that ask to be faster than a peer are met from their bound on', () => {
    const with7 = resultWith([caseWith('10000', 10_000, { kientruc: [1], spectral: [7.9] })]);
    const with8 = resultWith([caseWith('10000', 10_000, { kientruc: [1], spectral: [8] })]);
    expect(standing(with7)['tenThousandSpectral']).toBe('7.9 × missed');
    expect(standing(with8)['tenThousandSpectral']).toBe('8 × met');
  });

  it('on growth compare the time of one element', () => {
    const result = resultWith([
      caseWith('10000', 10_000, { kientruc: [0.5] }),
      caseWith('100000', 100_000, { kientruc: [6] }),
    ]);
    expect(standing(result)['linear']).toBe('1.2 × met');
  });

  it('on checks after an edit take the middle of all checks', () => {
    const result = resultWith([], { again: [{ case: '1000', times: [40, 50.5, 60] }] });
    expect(standing(result)['againThousand']).toBe('50.5 ms missed');
    expect(standing(result)['againProvince']).toBe('not measured not measured');
  });

  it('are missed, not unmeasured, where we took too long', () => {
    const result = resultWith([caseWith('100000', 100_000, { floor: [3], kientruc: [] })]);
    expect(standing(result)['hundredThousand']).toBe('took longer than 5 s missed');
  });

  it('are not measured where a peer is not there', () => {
    const result = resultWith([caseWith('10000', 10_000, { kientruc: [1], floor: [1] })]);
    expect(standing(result)['tenThousandSpectral']).toBe('not measured not measured');
    expect(standing(result)['tenThousandOpa']).toBe('not measured not measured');
  });
});
