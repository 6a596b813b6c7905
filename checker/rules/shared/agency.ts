import type { Organisation } from '#generated/types';
import type { ModelIndex, Place } from '#model/model-index';
import { at } from '../rule.ts';

const NO_AGENCY: ReadonlySet<Organisation['kind']> = new Set(['enterprise', 'party', 'steeringBody']);

/**
 * Why an organisation has no agency code of its own: it is not there, it stands for a group, or it is an enterprise, a Party body or a
 * steering body. Undefined for every other one.
 */
export function withoutAgencyCode(model: ModelIndex, organisation: Organisation): Place | undefined {
  if (model.presence(organisation) === 'absent') return at(organisation, 'lifecycle');
  if (organisation.members !== undefined) return at(organisation, 'members');
  return NO_AGENCY.has(organisation.kind) ? at(organisation, 'kind') : undefined;
}
