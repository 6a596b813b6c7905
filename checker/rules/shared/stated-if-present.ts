import type { Lifecycle, OpenPoint } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, notApplicable } from '../rule.ts';
import { stated } from './stated.ts';

type Element = {
  readonly id?: string;
  readonly name?: string;
  readonly lifecycle?: Lifecycle;
  readonly openPoints?: readonly OpenPoint[];
};

/** A property must have a value, unless the element is stated not to be there in the plateau that is checked. */
export function statedIfPresent<T extends Element>(
  model: ModelIndex,
  element: T,
  property: string & keyof T,
): Answer<'unstated'> {
  return model.presence(element) === 'absent'
    ? notApplicable(at(element, 'lifecycle'))
    : stated(model, element, property);
}
