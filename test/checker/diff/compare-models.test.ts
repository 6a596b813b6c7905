import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModels, type ElementChange, type ModelComparison } from '#diff/compare-models';
import type { Model } from '#generated/types';
import { ELEMENT_KINDS, SECTION_OF } from '#model/kinds';
import { valueAt } from '#util/json-pointer';
import { arbitraryModel } from '../../kit/arbitrary-model.ts';
import { modelWith } from '../../kit/model-builder.ts';
import { storedModels } from '../../kit/stored-models.ts';
import { scaled } from '../../kit/thorough.ts';

const stored = storedModels('provinces', 'examples');
const numRuns = scaled(100);

/** A model with its elements in another order, without some of them, and with other ids for some. */
const edited = (model: Model, edit: (elements: readonly { readonly id: string }[]) => unknown[]): Model => ({
  ...model,
  ...Object.fromEntries(
    [...ELEMENT_KINDS.map((kind) => SECTION_OF[kind]), 'indicators' as const].map((section) => [
      section,
      edit(model[section] ?? []),
    ]),
  ),
});

const reordered = (model: Model): Model => edited(model, (elements) => elements.toReversed());

/** Drops and renames elements as the bits of a number say. */
function thinned(model: Model, bits: number): Model {
  let place = 0;
  const bit = (): boolean => ((bits >>> (place++ % 31)) & 1) === 1;
  return edited(model, (elements) =>
    elements.flatMap((element) => {
      if (bit()) return [];
      return bit() ? [{ ...element, id: `${element.id}-moi` }] : [element];
    }),
  );
}

const twoModels = fc
  .tuple(arbitraryModel, arbitraryModel, fc.nat(), fc.nat())
  .map(([one, other, bits, more]) => [thinned(one, bits), thinned(other, more)] as const);

/** What a comparison says, whatever the places and the order. */
const said = ({ elements, kinds, figures }: ModelComparison) => ({
  elements: elements.map((one) => JSON.stringify(outline(one))).sort(),
  kinds,
  figures: figures.map((row) => JSON.stringify(row)).sort(),
});

const outline = ({ kind, change, name, facts }: ElementChange) => ({
  kind,
  change,
  name,
  facts: facts.map((fact) => JSON.stringify(fact)).sort(),
});

const AFTER = { added: 'removed', removed: 'added', changed: 'changed' } as const;

/** The comparison as it would read from the other side; names and labels are those of the later model and stay out. */
const sides = ({ elements, kinds, figures }: ModelComparison, isSwapped: boolean) => ({
  elements: elements
    .map(({ kind, change, before, after, facts }) => {
      const values = facts.map((fact) =>
        isSwapped ? [fact.after?.text, fact.before?.text] : [fact.before?.text, fact.after?.text],
      );
      const texts = values.map((pair) => JSON.stringify(pair)).sort();
      return JSON.stringify(
        isSwapped ? [kind, AFTER[change], after, before, texts] : [kind, change, before, after, texts],
      );
    })
    .sort(),
  kinds: kinds.map(({ kind, before, after, unchanged }) =>
    isSwapped ? [kind, after, before, unchanged] : [kind, before, after, unchanged],
  ),
  figures: figures.map(({ before, after }) => JSON.stringify(isSwapped ? [after, before] : [before, after])).sort(),
});

describe('comparing a model with itself', () => {
  it.each(stored)('finds nothing in %s, in whatever order its elements stand', (_path, model) => {
    for (const other of [model, structuredClone(model), reordered(model)]) {
      const { elements, kinds, figures } = compareModels(model, other);
      expect(elements).toEqual([]);
      for (const { before, after, unchanged } of kinds) expect([before, after]).toEqual([unchanged, unchanged]);
      for (const { before, after } of figures) expect(after).toEqual(before);
    }
  });

  it('finds nothing in any model', () => {
    fc.assert(
      fc.property(arbitraryModel, (model) => {
        expect(compareModels(model, reordered(model)).elements).toEqual([]);
      }),
      { numRuns },
    );
  });
});

describe('comparing two models', () => {
  const pairs = stored.flatMap(([path, before], at) =>
    stored.slice(at + 1, at + 3).map(([other, after]) => ({ path, other, before, after })),
  );

  it.each(pairs)('swaps what is added and removed with the models: $path, $other', ({ before, after }) => {
    expect(sides(compareModels(after, before), true)).toEqual(sides(compareModels(before, after), false));
    expect(said(compareModels(reordered(before), reordered(after)))).toEqual(said(compareModels(before, after)));
  });

  it('says the same from both sides and in any order, of any models', () => {
    fc.assert(
      fc.property(twoModels, ([before, after]) => {
        const comparison = compareModels(before, after);
        expect(sides(compareModels(after, before), true)).toEqual(sides(comparison, false));
        expect(said(compareModels(reordered(before), reordered(after)))).toEqual(said(comparison));
      }),
      { numRuns },
    );
  });

  it('accounts for every element once, and points at it', () => {
    fc.assert(
      fc.property(twoModels, ([before, after]) => {
        const { elements, kinds } = compareModels(before, after);
        for (const { kind, before: old, after: young, unchanged } of kinds) {
          const own = elements.filter((change) => change.kind === kind);
          expect(own.filter(({ change }) => change !== 'added').length + unchanged).toBe(old);
          expect(own.filter(({ change }) => change !== 'removed').length + unchanged).toBe(young);
        }
        for (const change of elements) {
          expect([change.before, change.after].map((place) => place !== undefined)).toEqual([
            change.change !== 'added',
            change.change !== 'removed',
          ]);
          expect(change.before === undefined || valueAt(before, `${change.before}/id`)).toBeTruthy();
          expect(change.after === undefined || valueAt(after, `${change.after}/id`)).toBeTruthy();
          expect(change.facts.length > 0).toBe(change.change === 'changed');
        }
        const places = elements.flatMap((change) => [
          change.before && `0${change.before}`,
          change.after && `1${change.after}`,
        ]);
        const stated = places.filter((place) => place !== undefined);
        expect(new Set(stated).size).toBe(stated.length);
      }),
      { numRuns },
    );
  });

  it('finds one fact that changed, and nothing else', () => {
    fc.assert(
      fc.property(arbitraryModel, fc.nat(2), (model, at) => {
        const after = structuredClone(model);
        const [application] = (after.applications ?? []).slice(at, at + 1);
        if (application === undefined) return;
        application.name = `${application.name} mới`;
        const { elements } = compareModels(model, after);
        expect(elements.map(({ change, after: place }) => [change, place])).toEqual([
          ['changed', `/applications/${at}`],
        ]);
        expect(elements[0]?.facts.map(({ label }) => label.en)).toEqual(['Name']);
      }),
      { numRuns },
    );
  });
});

describe('elements of two models', () => {
  const names = (ids: readonly string[], name: string) => modelWith({ applications: ids.map((id) => ({ id, name })) });
  const changesOf = (before: Model, after: Model) =>
    compareModels(before, after).elements.map(({ change, name }) => [change, name]);

  it('are the same under another id when the name is spelt otherwise only', () => {
    expect(compareModels(names(['a'], 'Cổng  dịch vụ HÓA'), names(['b'], 'cổng dịch vụ hoá')).elements).toMatchObject([
      { change: 'changed', before: '/applications/0', after: '/applications/0', name: 'cổng dịch vụ hoá' },
    ]);
  });

  it('are not the same when several have the name', () => {
    expect(changesOf(names(['a'], 'X'), names(['b', 'c'], 'X'))).toEqual([
      ['added', 'X'],
      ['added', 'X'],
      ['removed', 'X'],
    ]);
  });

  it('are not the same when they are of two kinds', () => {
    const platform = modelWith({ platforms: [{ id: 'a', name: 'X', role: 'lgsp' }] });
    expect(compareModels(names(['a'], 'X'), platform).elements).toMatchObject([
      { kind: 'application', change: 'removed', before: '/applications/0' },
      { kind: 'platform', change: 'added', after: '/platforms/0' },
    ]);
  });

  it('go by their id where they have no name', () => {
    const link = (id: string) => modelWith({ connections: [{ id, from: 'a', to: 'b' }] });
    expect(changesOf(link('x'), link('y'))).toEqual([
      ['added', 'y'],
      ['removed', 'x'],
    ]);
  });

  it('say in words what changed', () => {
    const state = (lifecycle: 'pilot' | 'operating') =>
      modelWith({ applications: [{ id: 'a', name: 'X', lifecycle }] });
    expect(compareModels(state('pilot'), state('operating')).elements[0]?.facts).toEqual([
      {
        label: { vi: 'Vòng đời', en: 'Lifecycle' },
        before: { text: 'pilot', words: { vi: 'Thí điểm', en: 'Pilot' } },
        after: { text: 'operating', words: { vi: 'Đang vận hành', en: 'Operating' } },
      },
    ]);
  });

  it('are counted by kind, kinds that neither model has left out', () => {
    expect(compareModels(names(['a', 'b'], 'X'), names(['a'], 'X')).kinds).toEqual([
      { kind: 'application', before: 2, after: 1, unchanged: 1 },
    ]);
  });
});
