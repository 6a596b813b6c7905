import { isObject, type Json, type JsonObject, textAt } from '../json.ts';

const intro = `// Generated from models/national/ by \`npm run generate\`; do not edit.

/** The ids that every model may refer to: the national systems and the ministries. */
export const nationalIds: readonly string[] = `;

/** \`national-ids.ts\`: the ids alone, so that reading a model need not load what is known of the systems. */
export function emitNationalIds(files: ReadonlyMap<string, Json>): Map<string, string> {
  const ids = [...idsIn(files, 'systems'), ...idsIn(files, 'ministries')];
  const twice = ids.find((id, index) => ids.indexOf(id) !== index);
  if (twice !== undefined) throw new Error(`models/national: the id "${twice}" stands there twice.`);
  return new Map([['checker/generated/national-ids.ts', `${intro}${JSON.stringify(ids, null, 2)};\n`]]);
}

function idsIn(files: ReadonlyMap<string, Json>, list: string): string[] {
  return [...files]
    .filter(([path]) => path.startsWith('national/'))
    .flatMap(([, file]) => (isObject(file) ? objectsIn(file[list]) : []))
    .map((entry) => textAt(entry, 'id'));
}

function objectsIn(list: Json | undefined): JsonObject[] {
  return Array.isArray(list) ? list.filter(isObject) : [];
}
