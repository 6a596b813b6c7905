import type { Document, Model } from '#generated/types';

/** Parts of a model for a test; the document's identity is filled in. */
export type ModelParts = Omit<Partial<Model>, 'document' | '$schema'> & { readonly document?: Partial<Document> };

/** A small valid model with these parts. */
export const modelWith = ({ document, ...parts }: ModelParts): Model => ({
  $schema: 'kientruc-model-1.schema.json',
  document: {
    title: 'Kiến trúc thử',
    version: '1',
    date: '2021-06-30',
    province: { code: '38', name: 'Thanh Hóa' },
    ...document,
  },
  ...parts,
});

/** Freezes a value and everything below it, so that a rule that changes its model throws. */
export function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const child of Object.values(value)) deepFreeze(child);
  }
  return value;
}
