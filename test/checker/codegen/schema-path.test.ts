import { describe, expect, it } from 'vitest';
import { bundleSchema } from '../../../checker/codegen/bundle-schema.ts';
import { knownPath } from '../../../checker/codegen/schema-path.ts';

const label = (word: string): object => ({ 'x-label': { vi: `${word} vi`, en: `${word} en` } });
const schema = {
  title: 'Model',
  type: 'object',
  properties: {
    parts: { ...label('parts'), type: 'array', items: { $ref: '#/$defs/Part' } },
    either: { ...label('either'), anyOf: [{ type: 'string' }, { $ref: '#/$defs/Part' }] },
  },
  $defs: { Part: { type: 'object', properties: { level: { ...label('level'), type: 'number' }, bare: {} } } },
};
const bundle = bundleSchema(new Map([['model.schema.json', JSON.parse(JSON.stringify(schema))]]), 'model.schema.json');

describe('knownPath', () => {
  it.each([
    ['a property of a list', '/parts/*/level', '/parts/*/level', 'parts vi › level vi'],
    ['an alternative', '/either/level', '/either/level', 'either vi › level vi'],
    ['a property without a label', '/parts/*/bare', '/parts/*/bare', 'parts vi › bare'],
    ['a path as far as the schema goes', '/parts/*/other/thing', '/parts/*', 'parts vi'],
    ['a path the schema lacks', '/other', '', ''],
  ])('follows %s', (_, path, known, vi) => {
    expect(knownPath(bundle, path)).toEqual({ path: known, label: { vi, en: vi.replaceAll(' vi', ' en') } });
  });
});
