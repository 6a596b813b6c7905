import type { JsonObject } from '../../../checker/codegen/json.ts';

const label = { vi: 'Mã', en: 'Id' };

/** Two small schema files with what the real ones use: a base in another file, a condition, an inner object. */
export const sampleSchemas = new Map<string, JsonObject>([
  [
    'sample.schema.json',
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: 'sample:sample.schema.json',
      title: 'Sample',
      type: 'object',
      required: ['apps'],
      properties: {
        apps: { type: 'array', items: { $ref: '#/$defs/App' }, uniqueItems: true },
        title: { $ref: 'parts/common.schema.json#/$defs/Name', description: 'Tên — Title' },
      },
      unevaluatedProperties: false,
      $defs: {
        App: {
          description: 'Ứng dụng — Application',
          allOf: [{ $ref: 'parts/common.schema.json#/$defs/Element' }],
          properties: {
            kind: { enum: ['web', 'desktop'], 'x-label': { vi: 'Loại', en: 'Kind' } },
            coverage: { type: 'object', properties: { have: { type: 'integer' } }, additionalProperties: false },
          },
          required: ['kind'],
          if: { properties: { kind: { const: 'web' } } },
          then: { required: ['name'] },
          unevaluatedProperties: false,
          examples: [{ id: 'a', kind: 'desktop' }],
        },
      },
    },
  ],
  [
    'parts/common.schema.json',
    {
      $defs: {
        Element: {
          type: 'object',
          properties: { id: { type: 'string', pattern: '^[a-z]+$', 'x-label': label }, name: { $ref: '#/$defs/Name' } },
          required: ['id'],
        },
        Name: { type: 'string', maxLength: 5, description: 'Tên — Name' },
      },
    },
  ],
]);

/** The sample with one file replaced. */
export function sampleWith(path: string, schema: JsonObject): Map<string, JsonObject> {
  return new Map([...sampleSchemas, [path, schema]]);
}
