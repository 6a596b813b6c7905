import type { SchemaFiles } from '../bundle-schema.ts';
import { ownerName } from '../emit-validators.ts';
import { isObject, type JsonObject, objectAt, textAt } from '../json.ts';
import { mapSchema } from '../schema-walk.ts';
import { tableOf } from './handbook.ts';

const head = `<!-- Generated from schemas/model/ by \`npm run generate\`; do not edit. -->

# Giá trị của ngôn ngữ mô hình – Values of the model language

Một số thuộc tính chỉ nhận các giá trị cho sẵn. Tệp ghi giá trị ở cột đầu; trình xem hiện từ ngữ ở hai cột sau.

Some properties take one of a few values. A file has what stands in the first column; the viewer shows the words beside it.
`;

interface Section {
  readonly name: string;
  readonly text: string;
}

/** `docs/model-values.md`: the values of every enumeration of the model language, in words. */
export function emitValuesPage(files: SchemaFiles): Map<string, string> {
  const sections: Section[] = [];
  for (const [path, file] of files) {
    if (!path.startsWith('model/')) continue;
    for (const name of Object.keys(objectAt(file, '$defs'))) {
      const def = objectAt(objectAt(file, '$defs'), name);
      mapSchema(def, (schema, place) => {
        if ('x-words' in schema) sections.push(sectionOf(ownerName(name, place), labelsOn(def, place), schema));
        return schema;
      });
    }
  }
  const texts = sections.sort((one, other) => (one.name < other.name ? -1 : 1)).map(({ text }) => text);
  return new Map([['docs/model-values.md', [head, ...texts].join('\n')]]);
}

function sectionOf(name: string, labels: readonly JsonObject[], schema: JsonObject): Section {
  const words = objectAt(schema, 'x-words');
  const rows = Object.keys(words).map((value) => {
    const word = objectAt(words, value);
    return [`\`${value}\``, textAt(word, 'vi'), textAt(word, 'en')];
  });
  const path = (language: string): string => labels.map((label) => textAt(label, language)).join(' › ');
  const table = tableOf(['Giá trị – Value', 'Tiếng Việt', 'English'], rows);
  return { name, text: `## ${name}\n\n${path('vi')} – ${path('en')}\n\n${table}\n` };
}

/** The labels on the way to a place inside a definition, the definition's own first. */
function labelsOn(def: JsonObject, place: string): JsonObject[] {
  const parts = [def];
  for (const segment of place.split('/').slice(1)) parts.push(objectAt(parts.at(-1) ?? {}, segment));
  return parts.flatMap((part) => (isObject(part['x-label']) ? [part['x-label']] : []));
}
