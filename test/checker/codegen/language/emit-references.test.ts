import { expect, test } from 'vitest';
import schema from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import type { ReferenceTable } from '#generated/references';
import { walkReferences } from '#model/read/walk-references';
import { referenceTable } from '../../../../checker/codegen/language/emit-references.ts';

const small = {
  type: 'object',
  properties: {
    things: { type: 'array', items: { $ref: '#/$defs/Thing' } },
    word: { type: 'string' },
    remarks: { type: 'array', items: { type: 'object', properties: { text: { type: 'string' } } } },
  },
  $defs: {
    Thing: {
      type: 'object',
      allOf: [{ $ref: '#/$defs/Base' }],
      properties: {
        inner: { type: 'array', items: { $ref: '#/$defs/Thing' } },
        uses: {
          type: 'array',
          items: { anyOf: [{ $ref: '#/$defs/ThingReference' }, { $ref: '#/$defs/OtherReference' }] },
        },
      },
    },
    Base: { type: 'object', properties: { id: { type: 'string' }, owner: { $ref: '#/$defs/OtherReference' } } },
    ThingReference: { type: 'string', 'x-refers': ['things', 'inner'] },
    OtherReference: { type: 'string', 'x-refers': ['others'] },
  },
};

function visited(model: unknown, table: ReferenceTable): readonly string[] {
  const seen: string[] = [];
  walkReferences(model, table, {
    element: (id, section, path) => seen.push(`element ${section} ${id} ${path.join('/')}`),
    reference: (id, refers, path, holder) =>
      seen.push(`${holder} refers to ${refers.join('|')} ${id} ${path.join('/')}`),
  });
  return seen;
}

test('the table finds ids and references, through recursion, unions and bases', () => {
  const model = {
    things: [{ id: 'a', owner: 'o', inner: [{ id: 'b', uses: ['a', 'x'] }] }],
    word: 'a',
    remarks: [{ text: 'a' }],
  };
  expect([...visited(model, referenceTable(small))].sort()).toEqual([
    'a refers to others o things/0/owner',
    'b refers to inner|others|things a things/0/inner/0/uses/0',
    'b refers to inner|others|things x things/0/inner/0/uses/1',
    'element inner b things/0/inner/0',
    'element things a things/0',
  ]);
});

test('the table is plain data and leaves out what leads to no reference', () => {
  const table = referenceTable(small);
  expect(JSON.parse(JSON.stringify(table))).toEqual(table);
  expect(Object.keys(table.states[0]?.properties ?? {})).toEqual(['things']);
});

test('values of the wrong type are passed over', () => {
  const table = referenceTable(small);
  for (const model of [null, 5, [], { things: {} }, { things: [null, 'x', { id: 5, owner: {}, uses: 'a' }] }]) {
    expect(visited(model, table)).toEqual([]);
  }
});

test('a place that may hold a reference or any other string is refused', () => {
  const union = {
    anyOf: [
      { type: 'string', 'x-refers': ['things'] },
      { type: 'string', minLength: 1 },
    ],
  };
  expect(() => referenceTable({ properties: { supplier: union } })).toThrow('"supplier" may hold a reference');
});

test('in the model language every annotated reference is found', () => {
  const table = referenceTable(schema);
  const annotated = Object.values(schema.$defs).flatMap((definition) =>
    'x-refers' in definition ? [definition['x-refers']] : [],
  );
  const found = new Set(table.states.flatMap(({ refers }) => refers ?? []));
  expect([...found].sort()).toEqual([...new Set(annotated.flat())].sort());
  const sections = new Set(table.states.flatMap(({ section }) => section ?? []));
  expect([...found].filter((section) => !sections.has(section))).toEqual([]);
});
