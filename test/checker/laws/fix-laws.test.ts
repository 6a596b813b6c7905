import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AgencyCodes, Organisation } from '#generated/types';
import { validateCheckResult } from '#generated/validators';
import { check } from '../../../checker/index.ts';
import { evaluate, expectGoodFix, fixables } from '../../kit/good-fix.ts';
import { modelWith } from '../../kit/model-builder.ts';
import { storedModels } from '../../kit/stored-models.ts';
import { framework } from '../../kit/verdicts.ts';

const DAYS = ['2020-06-01', '2021-06-30', '2023-01-01'];

const slip = fc.constantFrom<(code: string) => string>(
  (code) => code,
  (code) => code.toLowerCase(),
  (code) => ` ${code} `,
  (code) => code.replaceAll('.', ' . '),
  (code) => code.replace('H', 'h'),
  (code) => code.replaceAll('.', '-'),
  (code) => `${code}!`,
);
const codes = (own: string): fc.Arbitrary<AgencyCodes> =>
  fc
    .record({ old: slip, recent: slip, isSwapped: fc.boolean(), has: fc.constantFrom('old', 'recent', 'both') })
    .map(({ old, recent, isSwapped, has }) => {
      const qcvn102 = old(`000.${own === '' ? '00' : '01'}.16.H56`);
      const qd20 = recent(`H56.16${own}`);
      if (has === 'both') return { qcvn102, qd20 };
      const value = has === 'old' ? qcvn102 : qd20;
      return (has === 'old') === isSwapped ? { qd20: value } : { qcvn102: value };
    });
const organisations: fc.Arbitrary<Organisation[]> = fc
  .tuple(codes(''), codes('.01'), fc.boolean())
  .map(([above, below, isBelow]) => [
    { id: 'so', name: 'Sở', kind: 'department', level: 'province', lifecycle: 'operating', agencyCodes: above },
    {
      id: 'tt',
      name: 'Trung tâm',
      kind: 'department',
      level: 'province',
      lifecycle: 'operating',
      agencyCodes: below,
      ...(isBelow ? { parent: 'so' } : {}),
    },
  ]);
const drm = fc.constantFrom('DRM001.002', 'drm001.002', 'DRM 001.002', 'drm1', 'x');

describe('a fix', () => {
  it('removes its finding, adds no problem and no failure, and can be taken back', () => {
    let fixed = 0;
    fc.assert(
      fc.property(organisations, drm, fc.constantFrom(...DAYS), (organisation, code, asOf) => {
        const model = modelWith({
          organisations: organisation,
          dataAssets: [
            { id: 'd', name: 'Dữ liệu', kind: 'database', lifecycle: 'operating', codes: [{ scheme: 'DRM', code }] },
          ],
        });
        const before = evaluate(model, { asOf });
        for (const fixable of fixables(before)) {
          expectGoodFix(model, { asOf }, fixable, before);
          fixed += 1;
        }
      }),
      { numRuns: 40, seed: 3 },
    );
    expect(fixed).toBeGreaterThan(20);
  });

  it.each([
    [{ qd20: 'h56.16 ' }, [{ op: 'replace', path: '/organisations/0/agencyCodes/qd20', value: 'H56.16' }]],
    [
      { qcvn102: 'H56.16' },
      [
        { op: 'remove', path: '/organisations/0/agencyCodes/qcvn102' },
        { op: 'add', path: '/organisations/0/agencyCodes/qd20', value: 'H56.16' },
      ],
    ],
  ])('rewrites %j', (agencyCodes, patch) => {
    const model = modelWith({
      organisations: [{ id: 'so', name: 'Sở', kind: 'department', level: 'province', agencyCodes }],
    });
    expect(fixables(evaluate(model, { asOf: '2023-01-01' }))).toMatchObject([
      { requirement: 'INT-08', finding: { patch } },
    ]);
  });

  it.each([[{ qcvn102: '000.00.16.H56' }], [{ qd20: 'H56-16' }], [{ qd20: 'h99.16' }]])(
    'is not offered for %j, where somebody has to know something',
    (agencyCodes) => {
      const model = modelWith({
        organisations: [{ id: 'so', name: 'Sở', kind: 'department', level: 'province', agencyCodes }],
      });
      expect(fixables(evaluate(model, { asOf: '2023-01-01' }))).toEqual([]);
    },
  );
});

describe('what is not stated', () => {
  it.each(storedModels('examples', 'provinces'))(
    'is asked for by name in %s, or can be written from the model',
    (_, model) => {
      const result = check(model, framework);
      const open = result.requirements.flatMap(({ findings }) =>
        findings.filter(({ outcome }) => outcome === 'unknown'),
      );
      const silent = open.filter(
        ({ asks, patch, pointer, messageId }) => !asks && !patch && pointer !== '' && messageId !== 'ruleBroke',
      );
      expect(silent.map(({ pointer, message }) => `${pointer} ${message.en}`)).toEqual([]);
      expect(open.filter(({ asks, pointer }) => asks !== undefined && asks.pointer !== pointer)).toEqual([]);
      expect(validateCheckResult(result), JSON.stringify(validateCheckResult.errors?.slice(0, 3))).toBe(true);
    },
  );

  it.each(storedModels('provinces'))(
    'is asked for in %s unless that is not wanted, and nothing else changes',
    (_, model) => {
      const full = check(model, framework);
      const requirements = full.requirements.map((requirement) => ({
        ...requirement,
        findings: requirement.findings.map(({ asks: _asks, ...finding }) => finding),
      }));
      expect(JSON.stringify(requirements)).not.toBe(JSON.stringify(full.requirements));
      expect(check(model, framework, { leaveOut: ['asks'] })).toStrictEqual({
        ...full,
        requirements,
        leftOut: ['asks'],
      });
    },
  );

  it('is asked for with the values to choose from, where there are only some', () => {
    const model = modelWith({ applications: [{ id: 'a', name: 'Cổng', role: 'servicePortal' }] });
    const asked = check(model, framework).requirements.flatMap(({ findings }) =>
      findings.flatMap(({ asks }) => asks ?? []),
    );
    const lifecycle = asked.find(({ pointer }) => pointer === '/applications/0/lifecycle');
    expect(lifecycle?.allowed).toContain('operating');
    expect(lifecycle?.label.vi).not.toBe('');
    expect(lifecycle?.types).toEqual(['string']);
  });
});
