import { propertiesOf } from '#generated/properties';
import type { StatedValue } from '#model/format/stated-value';
import type { Bilingual } from '#util/bilingual';
import { parsePointer } from '#util/json-pointer';

/** The object type at a pointer, by the labels of the properties that lead to it. */
export function typeAt(pointer: string): string {
  let type = 'Model';
  for (const segment of parsePointer(pointer) ?? []) {
    if (!/^\d+$/.test(segment)) type = propertiesOf[type]?.[segment]?.type ?? `${type}.${segment}`;
  }
  return type;
}

/** What a property of an object type is called; one that the model language does not know, by its name. */
export function labelOf(owner: string, name: string): Bilingual {
  const labels = propertiesOf[owner] ?? {};
  const label = Object.hasOwn(labels, name) ? labels[name] : undefined;
  return label === undefined ? { vi: name, en: name } : { vi: label.vi, en: label.en };
}

/** The names of properties of an object type, with what they are called. */
export const labelled = (owner: string, names: readonly unknown[]): StatedValue[] =>
  names.map((name) => ({ text: String(name), words: labelOf(owner, String(name)) }));
