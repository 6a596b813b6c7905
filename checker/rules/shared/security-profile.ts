import type { SecurityProfile } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import type { System } from '#model/security-level';
import { type Answer, at, met, notApplicable, notStated } from '../rule.ts';

/** A property of a system's security profile must have a value, or be stated as not applicable; a missing value is never a failure. */
export function profileStates(model: ModelIndex, system: System, property: keyof SecurityProfile): Answer<'unstated'> {
  if (model.presence(system) === 'absent') return notApplicable(at(system, 'lifecycle'));
  const { security = {}, name } = system;
  const value = security[property];
  if (value !== undefined && !(Array.isArray(value) && value.length === 0))
    return met(at(system, `security/${property}`));
  if (model.openPoint(security, property) === 'notApplicable') return notApplicable(at(system, 'security/openPoints'));
  return notStated({ messageId: 'unstated', at: at(system, `security/${property}`), data: { name } });
}
