import { describe, expect, it } from 'vitest';
import { bundleSchema, combineBundles } from '../../../checker/codegen/bundle-schema.ts';
import { assembleFramework, emitNational } from '../../../checker/codegen/emit-packs.ts';
import type { Json } from '../../../checker/codegen/json.ts';

describe('assembleFramework', () => {
  it('joins the requirement files in the order of their names', () => {
    const files = new Map<string, Json>([
      ['frameworks/2.0/requirements/b.json', [{ id: 'B-01' }, { id: 'B-02' }]],
      ['frameworks/2.0/requirements/a.json', [{ id: 'A-01' }]],
      ['frameworks/9.9/requirements/z.json', [{ id: 'Z-01' }]],
      ['frameworks/2.0/framework.json', { id: '2.0' }],
    ]);
    expect(assembleFramework(files, '2.0')).toEqual({
      id: '2.0',
      requirements: [{ id: 'A-01' }, { id: 'B-01' }, { id: 'B-02' }],
    });
  });
});

describe('emitNational', () => {
  const schema = {
    title: 'Lists',
    type: 'object',
    properties: { $schema: {}, systems: { type: 'array' } },
    additionalProperties: false,
  };
  const combined = combineBundles([
    bundleSchema(new Map([['national-lists.schema.json', schema]]), 'national-lists.schema.json'),
  ]);
  const roots = new Map([['national-lists.schema.json', 'Lists']]);
  const $schema = '../../schemas/national-lists.schema.json';

  it('writes one module for each schema, lists joined', () => {
    const files = new Map<string, Json>([
      ['national/b.json', { $schema, systems: ['two'] }],
      ['national/a.json', { $schema, systems: ['one'] }],
    ]);
    const [[path, text] = []] = emitNational(files, combined, roots);
    expect(path).toBe('checker/generated/national-lists.ts');
    expect(text).toContain('export const nationalLists: Lists = {');
    expect(text?.replace(/\s/g, '')).toContain('"systems":["one","two"]');
  });

  it.each([
    ['no schema', { systems: [] }, /must name its schema/],
    ['a schema that does not exist', { $schema: 'x.schema.json' }, /schemas\/x\.schema\.json does not exist/],
    ['what the schema refuses', { $schema, systems: 1 }, /\/systems must be array/],
  ])('refuses a file with %s', (_, content, message) => {
    expect(() => emitNational(new Map<string, Json>([['national/a.json', content]]), combined, roots)).toThrow(message);
  });
});
