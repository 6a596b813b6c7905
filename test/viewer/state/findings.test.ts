import { describe, expect, it } from 'vitest';
import text from '../../../models/provinces/son-la/2019.json?raw';
import { noFilters } from '../../../viewer/state/filters.ts';
import { allFindings, findingsThrough } from '../../../viewer/state/findings.ts';
import { elementKeyOf, standings } from '../../../viewer/state/outcomes.ts';
import { openedModel } from '../kit/opened-model.ts';

const { result, outline } = openedModel(text);
const all = allFindings(result.requirements);
const through = (filters: Partial<typeof noFilters>) => findingsThrough(all, { ...noFilters, ...filters }, outline);

describe('allFindings', () => {
  it('holds every finding once, with its place in its requirement', () => {
    expect(all.length).toBe(result.requirements.reduce((sum, { findings }) => sum + findings.length, 0));
    expect(all.every(({ requirement, finding, position }) => requirement.findings[position] === finding)).toBe(true);
  });

  it('puts failures before open points, must before should among what counts alike', () => {
    const grade = ({ requirement }: (typeof all)[number]): number =>
      ['fail', 'error', 'unknown', 'manual', 'waived', 'pass', 'notApplicable'].indexOf(requirement.outcome);
    const grades = all.map(grade);
    expect(grades).toEqual([...grades].sort((one, other) => one - other));
    const failing = all.filter(({ requirement }) => requirement.outcome === 'fail' && requirement.weight > 0);
    const strengths = failing.map(({ requirement }) => ['must', 'should', 'may'].indexOf(requirement.strength));
    expect(strengths).toEqual([...strengths].sort((one, other) => one - other));
  });
});

describe('findingsThrough', () => {
  it('lets all through without filters', () => expect(through({})).toEqual(all));

  it('keeps a group, a strength, a law', () => {
    const document =
      all.find(({ requirement }) => requirement.citations.length > 0)?.requirement.citations[0]?.document ?? '';
    expect(through({ groups: ['INT'] }).every(({ requirement }) => requirement.group === 'INT')).toBe(true);
    expect(through({ strengths: ['should'] }).every(({ requirement }) => requirement.strength === 'should')).toBe(true);
    const cited = through({ laws: [document] });
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.every(({ requirement }) => requirement.citations.some((one) => one.document === document))).toBe(true);
  });

  it('groups are parts of the whole', () => {
    const parts = result.groups.map(({ id }) => through({ groups: [id] }).length);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(all.length);
  });

  it('finds by text without diacritics, in the message, the requirement and the name of the element', () => {
    expect(through({ text: 'INT-01' }).some(({ requirement }) => requirement.id === 'INT-01')).toBe(true);
    const byElement = through({ text: 'e-cabinet' });
    expect(byElement.length).toBeGreaterThan(0);
    expect(through({ text: 'khong co dau nao nhu the' })).toEqual([]);
  });
});

describe('standings', () => {
  const stands = standings(result);

  it('gives each element with findings its findings and the worst of their outcomes', () => {
    const at = all.filter(({ finding }) => elementKeyOf(finding.pointer) !== undefined);
    expect([...stands.values()].reduce((sum, { findings }) => sum + findings.length, 0)).toBe(at.length);
    const grave = ['fail', 'error', 'unknown', 'manual', 'waived', 'pass'];
    for (const { outcome, findings } of stands.values()) {
      const own = findings.map(({ requirement, finding }) =>
        requirement.outcome === 'waived' ? 'waived' : finding.outcome,
      );
      expect(outcome).toBe(grave.find((one) => own.some((other) => other === one)) ?? 'pass');
    }
  });

  it('has only elements of the outline, and no such name as objects have by birth', () => {
    const keys = new Set(outline.elements.map(({ key }) => key));
    expect(
      [...stands.keys()].filter((key) => /^\/(applications|organisations|platforms)/.test(key) && !keys.has(key)),
    ).toEqual([]);
    expect(elementKeyOf('/__proto__/0')).toBeUndefined();
    expect(elementKeyOf('/applications/12/name')).toBe('/applications/12');
    expect(elementKeyOf('/document/title')).toBeUndefined();
  });
});
