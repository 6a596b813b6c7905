import { childPointer } from '#util/json-pointer';
import { isList, isObject } from '#util/json-value';
import { findHidden, quote } from '#util/visible-text';
import type { ModelSchema } from './model-schema.ts';
import { placePhrase } from './phrases.ts';
import type { Drafts } from './problem.ts';

/** Properties whose text is one line; in all other texts line breaks and tabs are ordinary. */
const oneLineProperties = new Set(['id', 'name', 'alsoCalled', 'title', 'code', 'number']);

/** Adds a problem for each text with a character that a reader cannot see and that disguises or breaks it. */
export function addHiddenCharacters(model: unknown, schema: () => ModelSchema, drafts: Drafts): void {
  const open: { readonly value: unknown; readonly pointer: string; readonly name: string }[] = [];
  open.push({ value: model, pointer: '', name: '' });
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, pointer, name } = next;
    if (typeof value === 'string') checkText(model, value, pointer, name, schema, drafts);
    else if (isList(value)) {
      for (let index = value.length - 1; index >= 0; index -= 1) {
        open.push({ value: value[index], pointer: childPointer(pointer, index), name });
      }
    } else if (isObject(value)) {
      for (const key of Object.keys(value).reverse()) {
        open.push({ value: value[key], pointer: childPointer(pointer, key), name: key });
      }
    }
  }
}

function checkText(
  model: unknown,
  text: string,
  pointer: string,
  name: string,
  schema: () => ModelSchema,
  drafts: Drafts,
): void {
  const hidden = findHidden(text, !oneLineProperties.has(name));
  if (hidden === undefined) return;
  const around = text.slice(Math.max(0, hidden.index - 20), hidden.index + 20);
  drafts.add({
    code: 'control-character',
    pointer,
    params: {
      property: placePhrase(model, pointer, schema()),
      char: hidden.name,
      position: hidden.index + 1,
      value: quote(around),
    },
  });
}
