import { describe, expect, it } from 'vitest';
import { bundleSchema, combineBundles } from '../../../checker/codegen/bundle-schema.ts';
import { emitEnumerations, emitProperties, withoutWords } from '../../../checker/codegen/emit-properties.ts';
import { emitTypes } from '../../../checker/codegen/emit-types.ts';
import { emitValidators } from '../../../checker/codegen/emit-validators.ts';
import { sampleSchemas } from './sample-schemas.ts';

const bundle = bundleSchema(sampleSchemas, 'sample.schema.json');
const combined = combineBundles([bundle]);

interface Validate {
  (data: unknown): boolean;
  errors?: { keyword: string; instancePath: string; params: Record<string, unknown> }[] | null;
}

/** Runs the generated text as a browser would: as a module by itself. */
async function load(): Promise<Validate> {
  const code = emitValidators(combined, ['Sample']).get('checker/generated/validators/sample.js') ?? '';
  const module: { validateSample: Validate } = await import(
    /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
  );
  return module.validateSample;
}

const good = { id: 'a', kind: 'web', name: 'Tên', coverage: { have: 1 } };

describe('emitValidators', () => {
  it('accepts what the schema accepts', async () => {
    const validate = await load();
    expect(validate({ apps: [good, { id: 'b', kind: 'desktop' }], title: '𝑎𝑏𝑐𝑑𝑒' })).toBe(true);
  });

  it.each([
    [
      'an unknown property',
      { ...good, colour: 1 },
      { keyword: 'additionalProperties', instancePath: '/apps/0' },
      { additionalProperty: 'colour', owner: 'App' },
    ],
    [
      'an unknown inner property',
      { ...good, coverage: { had: 1 } },
      { keyword: 'additionalProperties' },
      { additionalProperty: 'had', owner: 'App.coverage' },
    ],
    ['a missing property', { kind: 'desktop' }, { keyword: 'required' }, { missingProperty: 'id', owner: 'App' }],
    ['a broken condition', { id: 'a', kind: 'web' }, { keyword: 'required' }, { missingProperty: 'name' }],
    ['a long name', { ...good, name: 'abcdef' }, { keyword: 'maxLength', instancePath: '/apps/0/name' }, { limit: 5 }],
  ])('tells of %s', async (_, app, error, params) => {
    const validate = await load();
    expect(validate({ apps: [app] })).toBe(false);
    expect(validate.errors?.[0]).toMatchObject({ ...error, params });
  });

  it('compares objects by content where items must differ', async () => {
    const validate = await load();
    expect(validate({ apps: [good, { coverage: { have: 1 }, name: 'Tên', kind: 'web', id: 'a' }] })).toBe(false);
    expect(validate.errors?.map(({ keyword }) => keyword)).toEqual(['uniqueItems']);
  });

  it('appends the errors of an element to those before instead of copying them all', async () => {
    const code = emitValidators(combined, ['Sample']).get('checker/generated/validators/sample.js');
    expect(code).toContain('append(vErrors, ');
    expect(code).not.toContain('.concat(');
    const validate = await load();
    expect(validate({ apps: Array.from({ length: 2_000 }, (_, index) => ({ id: index })) })).toBe(false);
    const places = validate.errors?.map(({ instancePath }) => instancePath.split('/')[2]);
    expect(new Set(places).size).toBe(2_000);
    expect(validate({ apps: [good] })).toBe(true);
    expect(validate.errors).toBeNull();
  });

  it('needs nothing that a strict page or an ES module lacks', () => {
    const code = [...emitValidators(combined, ['Sample']).values()].join('\n');
    expect(code).not.toMatch(/\brequire\(|new Function|\beval\(|^import .* from '[^.]/m);
  });
});

describe('emitTypes', () => {
  it('gives each definition one type, with the description of the property at the property', async () => {
    const text = (await emitTypes(combined)).get('checker/generated/types.ts') ?? '';
    expect(text.match(/^export .*$/gm)).toEqual([
      'export type Name = string;',
      'export interface Sample {',
      'export interface App {',
      'export interface Element {',
    ]);
    expect(text).toContain("  kind: 'web' | 'desktop';");
    expect(text).toContain('  /**\n   * Tên — Title\n   */\n  title?: Name;');
    expect(text).not.toMatch(/Everything|unknown/);
  });
});

describe('emitProperties', () => {
  const tableOf = (defs: Parameters<typeof emitProperties>[0]): unknown => {
    const text = emitProperties(defs).get('checker/generated/properties.ts') ?? '';
    const table = text.slice(text.indexOf('= {') + 2).trim();
    return JSON.parse(table.replace(/;$/, ''));
  };

  it('lists the properties of every object type with their labels', () => {
    expect(tableOf(bundle.defs)).toMatchObject({
      App: { id: { vi: 'Mã', en: 'Id' }, kind: { vi: 'Loại', en: 'Kind' } },
      'App.coverage': { have: { vi: 'have', en: 'have' } },
    });
  });

  it('says which object type a value has: a named one, one inside the type, or the one of a union', () => {
    const defs = {
      App: {
        properties: {
          coverage: { type: 'object', properties: { have: { type: 'integer' } } },
          parts: { type: 'array', items: { $ref: '#/$defs/App' } },
          users: { $ref: '#/$defs/Quantity' },
          name: { type: 'string' },
        },
      },
      Quantity: { anyOf: [{ type: 'number' }, { $ref: '#/$defs/Stated' }] },
    };
    expect(tableOf(new Map(Object.entries(defs)))).toEqual({
      App: {
        coverage: { vi: 'coverage', en: 'coverage', type: 'App.coverage' },
        parts: { vi: 'parts', en: 'parts', type: 'App' },
        users: { vi: 'users', en: 'users', type: 'Stated' },
        name: { vi: 'name', en: 'name' },
      },
      'App.coverage': { have: { vi: 'have', en: 'have' } },
    });
  });
});

describe('emitEnumerations', () => {
  const words = { web: { vi: 'Web', en: 'Web' }, desktop: { vi: 'Máy tính', en: 'Desktop' } };
  const kind = { enum: ['web', 'desktop'], 'x-words': words };
  const defs = {
    Kind: kind,
    App: {
      properties: {
        kind: { $ref: '#/$defs/Kind' },
        first: kind,
        all: { type: 'array', items: kind },
        part: { type: 'object', properties: { kind } },
        name: { type: 'string' },
      },
    },
  };

  it('lists the words by the type that a property has in the table of properties', () => {
    const text = emitEnumerations(new Map(Object.entries(defs))).get('checker/generated/enumerations.ts') ?? '';
    expect(JSON.parse(text.slice(text.indexOf('= {') + 2).replace(/;\n$/, ''))).toEqual({
      Kind: words,
      'App.first': words,
      'App.all': words,
      'App.part.kind': words,
    });
  });

  it('are left out of the schema that a check loads, which stays the same otherwise', () => {
    expect(withoutWords(defs.App)).toEqual({
      properties: {
        kind: { $ref: '#/$defs/Kind' },
        first: { enum: ['web', 'desktop'] },
        all: { type: 'array', items: { enum: ['web', 'desktop'] } },
        part: { type: 'object', properties: { kind: { enum: ['web', 'desktop'] } } },
        name: { type: 'string' },
      },
    });
  });
});
