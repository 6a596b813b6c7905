import { describe, expect, it } from 'vitest';
import { bundleDocument, bundleSchema, combineBundles } from '../../../checker/codegen/bundle-schema.ts';
import { sampleSchemas, sampleWith } from './sample-schemas.ts';

const bundle = bundleSchema(sampleSchemas, 'sample.schema.json');

describe('bundleSchema', () => {
  it('gathers the definitions of all files it reaches', () => {
    expect([...bundle.defs.keys()].sort()).toEqual(['App', 'Element', 'Name']);
    expect(JSON.stringify(bundleDocument(bundle))).not.toContain('common.schema.json');
  });

  it('merges a base into one closed object and keeps the condition', () => {
    expect(bundle.defs.get('App')).toEqual({
      title: 'App',
      description: 'Ứng dụng — Application',
      examples: [{ id: 'a', kind: 'desktop' }],
      type: 'object',
      properties: {
        id: { type: 'string', pattern: '^[a-z]+$', 'x-label': { vi: 'Mã', en: 'Id' } },
        name: { $ref: '#/$defs/Name' },
        kind: { enum: ['web', 'desktop'], 'x-label': { vi: 'Loại', en: 'Kind' } },
        coverage: { type: 'object', properties: { have: { type: 'integer' } }, additionalProperties: false },
      },
      required: ['id', 'kind'],
      additionalProperties: false,
      allOf: [{ if: { properties: { kind: { const: 'web' } } }, then: { required: ['name'] } }],
    });
  });

  it('closes the root and keeps its identity', () => {
    expect(bundle.root).toMatchObject({
      $id: 'sample:sample.schema.json',
      title: 'Sample',
      additionalProperties: false,
    });
  });

  it('takes another root as the definition that its title names', () => {
    const files = sampleWith('list.schema.json', {
      title: 'List',
      type: 'object',
      properties: { samples: { type: 'array', items: { $ref: 'sample.schema.json' } } },
    });
    const list = bundleSchema(files, 'list.schema.json');
    expect(list.root['properties']).toEqual({ samples: { type: 'array', items: { $ref: '#/$defs/Sample' } } });
    expect(combineBundles([list, bundle])['$defs']).toMatchObject({ List: list.root, Sample: bundle.root });
  });

  it.each([
    ['a missing file', { $ref: 'none.schema.json#/$defs/X' }, /schemas\/none\.schema\.json does not exist/],
    ['a missing definition', { $ref: '#/$defs/Nothing' }, /has no definition "Nothing"/],
    [
      'no definition',
      { $ref: 'parts/common.schema.json' },
      /must name a file with a title or end in "#\/\$defs\/<Name>"/,
    ],
  ])('refuses a reference to %s', (_, property, message) => {
    const files = sampleWith('bad.schema.json', { title: 'Bad', properties: { one: property } });
    expect(() => bundleSchema(files, 'bad.schema.json')).toThrow(message);
  });

  it.each([
    [
      'a circle of bases',
      { allOf: [{ $ref: '#/$defs/Bad1' }], unevaluatedProperties: false },
      /runs in a circle: Bad1 -> Bad1/,
    ],
    [
      'a condition on an unknown property',
      { type: 'object', properties: {}, unevaluatedProperties: false, not: { properties: { gone: {} } } },
      /Bad1: a condition speaks of "gone"/,
    ],
  ])('refuses a definition with %s', (_, def, message) => {
    const files = sampleWith('bad.schema.json', { title: 'Bad', $defs: { Bad1: def } });
    expect(() => bundleSchema(files, 'bad.schema.json')).toThrow(message);
  });

  it('refuses one name for two definitions', () => {
    const files = sampleWith('bad.schema.json', {
      title: 'Bad',
      properties: { one: { $ref: 'parts/common.schema.json#/$defs/Name' } },
      $defs: { Name: { type: 'number' } },
    });
    expect(() => bundleSchema(files, 'bad.schema.json')).toThrow(/"Name" stands in schemas\//);
  });
});

describe('combineBundles', () => {
  it('has shared definitions once and refuses two meanings of one name', () => {
    expect(Object.keys(Object(combineBundles([bundle, bundle])['$defs'])).sort()).toEqual([
      'App',
      'Element',
      'Name',
      'Sample',
    ]);
    const other = bundleSchema(new Map([['o.schema.json', { title: 'Other', $defs: { Name: {} } }]]), 'o.schema.json');
    expect(() => combineBundles([bundle, other])).toThrow(/define "Name" differently/);
  });
});
