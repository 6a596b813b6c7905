import { describe, expect, it } from 'vitest';
import { FAULTS } from '../../bench/provinces/faults.ts';
import { CHECKABLE, plant } from '../../bench/provinces/plant.ts';
import { modelText, provinceModel } from '../../bench/provinces/province.ts';
import { provincesBeforeMergers } from '../../bench/provinces/units.ts';
import { check, frameworkById, parseModel } from '../../checker/index.ts';
import { exampleText, found, grownModel } from './kit/models.ts';

const read = (text: string): ReturnType<typeof parseModel> => parseModel(new TextEncoder().encode(text));

describe('a generated province', () => {
  it('is the same to the byte for the same seed, and another for another', () => {
    expect(modelText(grownModel(60, 7))).toBe(modelText(grownModel(60, 7)));
    expect(modelText(grownModel(60, 8))).not.toBe(modelText(grownModel(60, 7)));
  });

  it.each([60, 300])('has %i systems, three connections each, and no name twice', (systems) => {
    const { applications = [], platforms = [], connections = [] } = grownModel(systems, 1);
    expect(applications.length + platforms.length).toBe(systems);
    expect(connections.length).toBe(systems * 3);
    expect(new Set(applications.map(({ name }) => name)).size).toBe(applications.length);
  });

  it('cannot be smaller than the example it grows from', () => {
    expect(() => grownModel(5, 1)).toThrow('23 systems');
  });

  it.each([1, 2, 3])('is read without a problem and leaves no requirement failed or open (seed %i)', (seed) => {
    expect(found(modelText(grownModel(100, seed)))).toEqual({});
  });
});

describe('a generated country', () => {
  it('has the 63 provinces of before 1 July 2025, each with its own name and agency code', () => {
    expect(provincesBeforeMergers).toHaveLength(63);
    expect(new Set(provincesBeforeMergers.map(({ name }) => name)).size).toBe(63);
    expect(new Set(provincesBeforeMergers.map(({ agencyCode }) => agencyCode)).size).toBe(63);
  });

  it('can be read, all of it', () => {
    const wrong = provincesBeforeMergers.filter(
      (province, seed) => !read(modelText(provinceModel(exampleText, province, { seed, systems: 24 }))).ok,
    );
    expect(wrong).toEqual([]);
  });
});

describe('a planted fault', () => {
  const clean = grownModel(60, 3);

  it.each(FAULTS)('$kind is found, and nothing else', (fault) => {
    const { model, planted } = plant(clean, 1, [fault]);
    expect(planted).toHaveLength(1);
    expect(found(modelText(model))).toEqual(
      fault.problem === undefined ? fault.requirements : { [fault.problem]: 'problem' },
    );
  });

  it('stands beside the others: together they give what each of them gives', () => {
    const { model } = plant(clean, 5, CHECKABLE, 2);
    expect(found(modelText(model))).toEqual(Object.assign({}, ...CHECKABLE.map(({ requirements }) => requirements)));
  });

  it('leaves the model it is planted in alone', () => {
    const before = modelText(clean);
    plant(clean, 2);
    expect(modelText(clean)).toBe(before);
  });

  it('is planted in the same place for the same seed', () => {
    expect(modelText(plant(clean, 4).model)).toBe(modelText(plant(clean, 4).model));
  });

  it('is told with the element it was planted in', () => {
    const fault = FAULTS.filter(({ kind }) => kind === 'notMonitored');
    const { model, planted } = plant(clean, 6, fault);
    const framework = frameworkById('2.0');
    const result = framework && check(model, framework, { requirements: ['MON31-01'] });
    const position = model.applications?.findIndex(({ id }) => id === planted[0]?.id);
    expect(result?.requirements[0]?.findings.map(({ pointer }) => pointer)).toEqual([
      `/applications/${position}/security/monitored`,
    ]);
  });
});
