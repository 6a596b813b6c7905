import type { OpenPoint } from '#generated/types';
import type { ModelIndex, Place } from '#model/model-index';
import { type Answer, notStated } from '../rule.ts';
import { stated } from './stated.ts';

/** A property of a part of the model must have a value; `missing` is where it would stand when the whole part is not stated. */
export function statedWithin<T extends { readonly openPoints?: readonly OpenPoint[] }>(
  model: ModelIndex,
  part: T | undefined,
  property: string & keyof T,
  missing: Place,
): Answer<'unstated'> {
  return part === undefined ? notStated({ messageId: 'unstated', at: missing }) : stated(model, part, property);
}
