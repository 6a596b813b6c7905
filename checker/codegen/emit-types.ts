import { compile } from 'json-schema-to-typescript';
import { isObject, type JsonObject } from './json.ts';
import { mapSchema } from './schema-walk.ts';

const header = '// Generated from schemas/ by `npm run generate`; do not edit.\n';

/** `types.ts`: one type for each definition and root of the combined schema. */
export async function emitTypes(combined: JsonObject): Promise<Map<string, string>> {
  const plain = mapSchema(combined, forTypes);
  if (!isObject(plain)) throw new Error('The combined schema is not an object.');
  const text = await compile(
    { ...plain, title: 'Everything', type: 'object', additionalProperties: false },
    'Everything',
    {
      additionalProperties: false,
      bannerComment: header,
      ignoreMinAndMaxItems: true,
      unreachableDefinitions: true,
      style: { singleQuote: true, printWidth: 120 },
      $refOptions: { resolve: { external: false } },
    },
  );
  return new Map([['checker/generated/types.ts', withoutWrapper(text)]]);
}

/** Keeps what makes a type: conditions and annotations are ignored or confuse the compiler. */
function forTypes(schema: JsonObject): JsonObject {
  const { examples: _e, allOf, if: _i, then: _t, else: _l, not: _n, ...kept } = schema;
  for (const key of Object.keys(kept)) if (key.startsWith('x-')) delete kept[key];
  const { $ref, description } = kept;
  // A description beside a reference would replace the one of the shared type; around it, it documents the property.
  if ($ref !== undefined) return description === undefined ? { $ref } : { allOf: [{ $ref }], description };
  if (Array.isArray(allOf) && kept['properties'] === undefined) return { ...kept, allOf };
  return kept;
}

function withoutWrapper(text: string): string {
  return text
    .replace(/^export interface Everything \{\}\n/m, '')
    .replace(
      /( \*\n)? \* This interface was referenced by `Everything`'s JSON-Schema\n \* via the `definition` "\w+"\.\n/g,
      '',
    )
    .replace(/\/\*\*\n \*\/\n/g, '');
}
