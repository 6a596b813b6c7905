import { describe, expect, it } from 'vitest';
import { drawnAs, propertyAt } from '#diagrams/outline-links';
import { references } from '#generated/references';
import { ELEMENT_KINDS, SECTION_OF } from '#model/kinds';
import { walkReferences } from '#model/read/walk-references';
import { formatPointer, valueAt } from '#util/json-pointer';
import { outlineOf } from '../../../checker/index.ts';
import { modelWith } from '../../kit/model-builder.ts';
import { storedModels } from '../../kit/stored-models.ts';

/** References between elements that are told at the element or as the ends of a connection, not as lines. */
const told = new Set(['owner', 'operator', 'lead', 'partners', 'from', 'to', 'via']);

describe.each(storedModels('provinces', 'examples'))('the outline of %s', (_path, model) => {
  const outline = outlineOf(model);

  it('has every element of the model exactly once, and each key points at it', () => {
    const own = outline.elements.filter(({ kind }) => kind !== 'nationalSystem');
    const stated = ELEMENT_KINDS.filter((kind) => kind !== 'connection').flatMap((kind) =>
      (model[SECTION_OF[kind]] ?? []).map((_element, position) => `/${SECTION_OF[kind]}/${position}`),
    );
    expect(own.map(({ key }) => key)).toEqual(stated);
    for (const { key, id } of own) expect(valueAt(model, `${key}/id`)).toBe(id);
  });

  it('has every connection exactly once with what it says', () => {
    const drawn = outline.links.filter(({ kind }) => kind === 'connection');
    expect(drawn.map(({ key }) => key)).toEqual(
      (model.connections ?? []).map((_one, position) => `/connections/${position}`),
    );
    const idOf = new Map(outline.elements.map(({ key, id }) => [key, id]));
    for (const { key, from, to, via } of drawn) {
      expect(valueAt(model, key)).toMatchObject({ from: idOf.get(from), to: idOf.get(to) });
      expect(via.map((one) => idOf.get(one))).toEqual(valueAt(model, `${key}/via`) ?? []);
    }
  });

  it('has every other reference between elements exactly once, unless it is told at the element', () => {
    const expected: string[] = [];
    walkReferences(model, references, {
      reference: (_id, _refers, path) => {
        const [section, position] = path;
        const property = propertyAt(path);
        const isElement = ELEMENT_KINDS.some((kind) => SECTION_OF[kind] === section) && typeof position === 'number';
        if (isElement && !told.has(property) && !property.endsWith('evidence/source'))
          expected.push(formatPointer(path));
      },
    });
    const links = outline.links.filter(({ kind }) => kind !== 'connection');
    expect(links.map(({ key }) => key)).toEqual(expected);
    expect(new Set(outline.links.map(({ key }) => key)).size).toBe(outline.links.length);
  });

  it('ends every line at an element or at a connection', () => {
    const keys = new Set([...outline.elements, ...outline.links].map(({ key }) => key));
    const loose = outline.links.filter(({ from, to, via }) => [from, to, ...via].some((key) => !keys.has(key)));
    expect(loose).toEqual([]);
    expect(new Set(outline.elements.map(({ key }) => key)).size).toBe(outline.elements.length);
  });

  it('puts every element into one of few columns', () => {
    const ids = outline.fields.map(({ id }) => id);
    expect(ids.at(-1)).toBe('');
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.length).toBeLessThanOrEqual(13);
    expect(outline.elements.filter(({ field }) => !ids.includes(field))).toEqual([]);
  });

  it('lists every piece of evidence under its source', () => {
    const cited = JSON.stringify(model).match(/"source":"[^"]*","place"/g) ?? [];
    expect(outline.sources.flatMap(({ facts }) => facts)).toHaveLength(cited.length);
    for (const { id, facts } of outline.sources) {
      for (const { pointer, place, for: properties } of facts) {
        const evidence = valueAt(model, `${pointer}/evidence`);
        const named = properties && { for: properties.map(({ text }) => text) };
        expect(evidence).toContainEqual(expect.objectContaining({ source: id, place, ...named }));
        for (const { text, words } of properties ?? []) expect([pointer, words?.vi]).not.toEqual([pointer, text]);
      }
    }
  });

  it('is the same on every call', () => {
    expect(outlineOf(structuredClone(model))).toEqual(outline);
  });
});

describe('the outline', () => {
  it('knows for every reference of the language whether it is a line', () => {
    const found = new Set<string>();
    const visit = (state: number, path: readonly string[], seen: readonly number[]): void => {
      const { refers, items, properties } = references.states[state] ?? {};
      if (refers !== undefined) found.add(path.join('/'));
      if (items !== undefined && !seen.includes(items)) visit(items, path, [...seen, state]);
      for (const [name, next] of Object.entries(properties ?? {})) {
        if (!seen.includes(next)) visit(next, [...path, name], [...seen, state]);
      }
    };
    visit(0, [], []);
    const sections = new Set<string>(Object.values(SECTION_OF));
    const undecided = [...found].filter((way) => {
      const [section = '', ...rest] = way.split('/');
      const property = rest.join('/');
      if (!sections.has(section) || told.has(property) || property.endsWith('evidence/source')) return false;
      return drawnAs(section, property) === undefined;
    });
    expect(undecided, 'Give it a line in outline-links.ts, or name it here as told.').toEqual([]);
  });

  it('takes the stated layer before the one of kind and role', () => {
    const { elements } = outlineOf(
      modelWith({
        applications: [
          { id: 'a', name: 'A', role: 'servicePortal' },
          { id: 'b', name: 'B', role: 'servicePortal', layer: 'channels' },
          { id: 'c', name: 'C' },
        ],
        organisations: [{ id: 'o', name: 'O', level: 'province', kind: 'steeringBody' }],
      }),
    );
    expect(Object.fromEntries(elements.map(({ id, layer }) => [id, layer]))).toEqual({
      o: 'direction',
      a: 'portalServices',
      b: 'channels',
      c: 'applicationsData',
    });
  });

  it('finds the field by function at the top, by the system that writes, then by owner', () => {
    const { elements, fields } = outlineOf(
      modelWith({
        organisations: [{ id: 'so', name: 'Sở', level: 'province', kind: 'department' }],
        functions: [
          { id: 'f', name: 'Lĩnh vực' },
          { id: 'g', name: 'Nghiệp vụ con', parent: 'f' },
        ],
        dataAssets: [{ id: 'd', name: 'D', kind: 'database' }],
        applications: [
          { id: 'a', name: 'A', functions: ['g'], writes: ['d'] },
          ...['b', 'c', 'e'].map((id) => ({ id, name: id, owner: 'so' })),
          { id: 'x', name: 'X' },
        ],
      }),
    );
    const fieldOf = Object.fromEntries(elements.map(({ id, field }) => [id, field]));
    expect(fieldOf).toEqual({ so: 'so', f: 'f', g: 'f', d: 'f', a: 'f', b: 'so', c: 'so', e: 'so', x: '' });
    expect(fields.map(({ id }) => id)).toEqual(['f', 'so', '']);
  });

  it('says of a reference what both its ends allow, of a connection what it states', () => {
    const { links } = outlineOf(
      modelWith({
        applications: [
          { id: 'a', name: 'A', lifecycle: 'operating', hosting: 'h' },
          { id: 'b', name: 'B', lifecycle: 'operating', hosting: 'k' },
        ],
        facilities: [
          { id: 'h', name: 'H', kind: 'cloud', lifecycle: 'planned' },
          { id: 'k', name: 'K', kind: 'cloud' },
        ],
        connections: [{ id: 'c', from: 'a', to: 'csdlqg-dan-cu', lifecycle: 'retiring' }],
      }),
    );
    expect(links.map(({ key, presence }) => [key, presence.current, presence.target])).toEqual([
      ['/connections/0', 'present', 'absent'],
      ['/applications/0/hosting', 'absent', 'present'],
      ['/applications/1/hosting', 'unstated', 'unstated'],
    ]);
  });

  it('shows a national system once, however often it is referred to', () => {
    const { elements } = outlineOf(
      modelWith({
        applications: [{ id: 'a', name: 'A', reads: ['csdlqg-dan-cu'] }],
        connections: [{ id: 'c', from: 'a', to: 'csdlqg-dan-cu' }],
      }),
    );
    expect(elements.filter(({ layer }) => layer === 'external').map(({ key }) => key)).toEqual([
      'national:csdlqg-dan-cu',
    ]);
  });
});
