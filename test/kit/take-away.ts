import type { Model } from '#generated/types';
import { validateModel } from '#generated/validators';
import { parsePointer } from '#util/json-pointer';
import { leaveOut } from './leave-out.ts';
import { stands } from './model-language.ts';

/**
 * The model without the fact at a place. A fact that the schema demands goes with the smallest thing around it that can be left out: an act's
 * number with the act, a code with its entry. Undefined when the place lies in nothing that can go.
 */
export function takeAway(model: Model, pointer: string): Model | undefined {
  if (!stands(model, pointer)) return undefined;
  const path = parsePointer(pointer) ?? [];
  for (let length = path.length; length > 0; length -= 1) {
    const less = leaveOut(model, path.slice(0, length));
    if (validateModel(less)) return less;
  }
  return undefined;
}
