import { expect, test } from 'vitest';
import { shapeTable } from '../../../../checker/codegen/language/emit-shapes.ts';

const id = { type: 'string', pattern: '^[a-z]+$', maxLength: 8 };
const closed = (properties: object, more: object = {}) => ({
  type: 'object',
  properties,
  additionalProperties: false,
  ...more,
});
const tableOf = (schema: object): unknown => shapeTable(JSON.parse(JSON.stringify(schema)));

test('the table says what the schema says, each thing once', () => {
  const schema = closed(
    { things: { type: 'array', items: { $ref: '#/$defs/Thing' } }, count: { type: 'integer', minimum: 1, maximum: 5 } },
    {
      required: ['count'],
      $defs: {
        Id: id,
        Day: { type: 'string', enum: ['mon', 'tue'] },
        Date: { type: 'string', pattern: '^\\d{4}$' },
        Quantity: { anyOf: [{ type: 'number' }, { $ref: '#/$defs/Stated' }] },
        Stated: closed({ value: { type: 'number' } }, { minProperties: 1 }),
        Note: closed({ for: { type: 'array', items: { type: 'string', minLength: 1 } } }),
        Point: closed({ property: { type: 'string', minLength: 1 } }),
        Thing: closed({
          id: { $ref: '#/$defs/Id' },
          name: { type: 'string', minLength: 1, maxLength: 9, description: 'Tên.' },
          day: { $ref: '#/$defs/Day', 'x-label': { vi: 'Ngày' } },
          since: { $ref: '#/$defs/Date' },
          isNew: { type: 'boolean' },
          size: { $ref: '#/$defs/Quantity' },
          parent: { ...id, 'x-refers': ['things'] },
          parts: { type: 'array', items: { ...id, 'x-refers': ['things', 'others'] } },
          evidence: { type: 'array', items: { $ref: '#/$defs/Note' } },
          openPoints: { type: 'array', items: { $ref: '#/$defs/Point' } },
        }),
      },
    },
  );
  expect(tableOf(schema)).toEqual({
    depth: 6,
    sections: ['things', 'others'],
    shapes: [
      { kind: 'number', isWhole: true, least: 1, most: 5 },
      { kind: 'pattern', pattern: '^[a-z]+$', most: 8, isOneLine: true },
      { kind: 'text', least: 1, most: 9, isOneLine: true },
      { kind: 'word', words: ['mon', 'tue'] },
      { kind: 'date', pattern: '^\\d{4}$' },
      { kind: 'boolean' },
      { kind: 'number' },
      { kind: 'object', names: ['value'], shapes: [6], least: 1 },
      { kind: 'numberOrObject', number: 6, object: 7 },
      { kind: 'reference', sections: [0], relation: 'whole' },
      { kind: 'reference', sections: [0, 1], relation: 'part' },
      { kind: 'list', items: 10 },
      { kind: 'way' },
      { kind: 'list', items: 12 },
      { kind: 'object', names: ['for'], shapes: [13], isRemark: true },
      { kind: 'list', items: 14 },
      { kind: 'name' },
      { kind: 'object', names: ['property'], shapes: [16], isRemark: true },
      { kind: 'list', items: 17 },
      {
        kind: 'object',
        names: ['id', 'name', 'day', 'since', 'isNew', 'size', 'parent', 'parts', 'evidence', 'openPoints'],
        shapes: [1, 2, 3, 4, 5, 8, 9, 11, 15, 18],
        section: 0,
      },
      { kind: 'list', items: 19 },
      { kind: 'object', names: ['count', 'things'], shapes: [0, 20], required: 1 },
    ],
  });
});

test.each<readonly [string, object, string]>([
  ['an unknown keyword', { type: 'string', format: 'date' }, '"part" says "format"'],
  ['an unknown keyword beside a reference', { $ref: '#/$defs/Id', minLength: 3 }, '"part" says "minLength"'],
  ['a list with a number of items', { type: 'array', items: { type: 'boolean' }, minItems: 1 }, 'says "minItems"'],
  ['a list of anything', { type: 'array' }, 'does not say what its items are'],
  ['an open object', { type: 'object', properties: {} }, 'may have unknown properties'],
  ['a condition', closed({}, { if: {}, then: {} }), 'says "if"'],
  ['two lengths', { type: 'string', minLength: 2 }, 'one character at most'],
  ['a pattern with a length', { type: 'string', pattern: 'x', minLength: 1 }, 'says "minLength"'],
  ['values with a pattern', { type: 'string', enum: ['a'], pattern: 'b' }, 'says "pattern"'],
  ['several types', { type: ['string', 'null'] }, 'know no type'],
  ['no type', {}, 'know no type'],
  ['a multiple', { type: 'number', multipleOf: 2 }, 'says "multipleOf"'],
  ['another union', { anyOf: [{ type: 'boolean' }, { type: 'number' }] }, 'know one union'],
  ['what is missing', { $ref: '#/$defs/Nothing' }, 'There is no definition "Nothing"'],
  ['what lies within itself', { $ref: '#/$defs/Endless' }, '"Endless" lies within itself'],
  ['a reference that is not like an id', { type: 'string', 'x-refers': ['things'] }, 'not like an id'],
  ['an id of its own kind', closed({ id: { type: 'string' } }), 'must be of the type "Id"'],
])('%s is refused', (_, part, message) => {
  const Endless = closed({ again: { $ref: '#/$defs/Endless' } });
  expect(() => tableOf(closed({ part }, { $defs: { Id: id, Endless } }))).toThrow(message);
});

test('more sections than there are bits are refused', () => {
  const sections = Array.from({ length: 31 }, (_, at) => `section${at}`);
  const schema = closed({ part: { ...id, 'x-refers': sections } }, { $defs: { Id: id } });
  expect(() => tableOf(schema)).toThrow('room for 30 sections');
});
