import type { OpenPoint } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, met, notApplicable, notStated } from '../rule.ts';

type Owner = { readonly id?: string; readonly name?: string; readonly openPoints?: readonly OpenPoint[] };

const isStated = (value: unknown): boolean =>
  value !== undefined &&
  !(typeof value === 'string' && value.trim() === '') &&
  !(Array.isArray(value) && value.length === 0);

/**
 * A property must have a value. It may be stated as not applicable; when it has no value, or is stated as undetermined, nothing is stated:
 * a missing value is never a failure.
 */
export function stated<T extends Owner>(model: ModelIndex, owner: T, property: string & keyof T): Answer<'unstated'> {
  if (isStated(owner[property])) return met(at(owner, property));
  if (model.openPoint(owner, property) === 'notApplicable') return notApplicable(at(owner, 'openPoints'));
  return notStated({ messageId: 'unstated', at: at(owner, property), data: { name: owner.name ?? owner.id ?? '' } });
}
