import { anyOf, type Bilingual } from '#util/bilingual';
import { memberOf, parsePointer, valueAt } from '#util/json-pointer';
import { isList } from '#util/json-value';
import { quote } from '#util/visible-text';
import { labelOf, type ModelSchema, unionOf } from './model-schema.ts';

const typeNames: Readonly<Record<string, Bilingual>> = {
  string: { vi: 'chuỗi ký tự', en: 'a string' },
  number: { vi: 'số', en: 'a number' },
  integer: { vi: 'số nguyên', en: 'a whole number' },
  boolean: { vi: 'true hoặc false', en: 'true or false' },
  object: { vi: 'đối tượng {…}', en: 'an object {…}' },
  array: { vi: 'danh sách […]', en: 'a list […]' },
  null: { vi: 'null', en: 'null' },
};

/** The types in words: "số hoặc đối tượng {…}". */
export function typePhrase(types: readonly string[]): Bilingual {
  return anyOf(types.map((type) => typeNames[type] ?? { vi: type, en: type }));
}

/** Names a place at the start of a sentence: `"owner" (Cơ quan chủ quản)`, `Mục thứ 2 của "users"`. */
export function placePhrase(model: unknown, pointer: string, schema: ModelSchema): Bilingual {
  const segments = parsePointer(pointer) ?? [];
  const last = segments.at(-1);
  if (last === undefined) return { vi: 'Mô hình', en: 'The model' };
  const parent = pointer.slice(0, pointer.lastIndexOf('/'));
  if (isList(valueAt(model, parent))) {
    const list = segments.findLast((segment) => !/^\d+$/.test(segment)) ?? '';
    const number = Number(last) + 1;
    return { vi: `Mục thứ ${number} của ${quote(list)}`, en: `Entry ${number} of ${quote(list)}` };
  }
  const label = labelOf(schema.schemasAt(model, pointer));
  const name = quote(last);
  return label === undefined ? { vi: name, en: name } : { vi: `${name} (${label.vi})`, en: name };
}

/** Names an object by its type in quotes, and by its id when it has one: `"Ứng dụng" (mã "mot-cua")`. */
export function objectPhrase(model: unknown, pointer: string, schema: ModelSchema): Bilingual {
  const schemas = schema.schemasAt(model, pointer);
  const value = valueAt(model, pointer);
  const isOneOfSeveral = schemas.some((part) => schema.fittingBranches(unionOf(part), value).length > 1);
  const typed = isOneOfSeveral ? [] : schemas.filter((part) => 'properties' in part);
  const label = labelOf(typed) ?? labelOf(schemas.filter((part) => !('properties' in part)));
  const id = memberOf(value, 'id');
  const vi = label === undefined ? 'đối tượng này' : quote(label.vi);
  const en = label === undefined ? 'this object' : quote(label.en);
  return typeof id === 'string' ? { vi: `${vi} (mã ${quote(id)})`, en: `${en} (id ${quote(id)})` } : { vi, en };
}

const mostListed = 12;
const mostSections = 4;

/** Allowed values as a message lists them, long lists cut. */
export function valuesPhrase(values: readonly unknown[]): Bilingual {
  const shown = values.slice(0, mostListed).map((value) => quote(value));
  if (values.length <= mostListed) return anyOf(shown.map((value) => ({ vi: value, en: value })));
  const text = `${shown.join(', ')}, …`;
  return { vi: `${text} (${values.length} giá trị)`, en: `${text} (${values.length} values)` };
}

/** The sections whose elements a reference may name. */
export function sectionsPhrase(sections: readonly string[], schema: ModelSchema): Bilingual {
  const named = sections.filter((section) => section !== 'national');
  if (named.length === 0 || named.length > mostSections) return { vi: 'mô hình', en: 'the model' };
  return anyOf(
    named.map((section) => {
      const name = quote(section);
      const label = schema.sectionLabel(section);
      return label === undefined ? { vi: name, en: name } : { vi: `${name} (${label.vi})`, en: name };
    }),
  );
}
