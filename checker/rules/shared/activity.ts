import type { SecurityArchitecture } from '#generated/types';
import type { ModelIndex } from '#model/model-index';
import { type Answer, at, met, notApplicable, notMet, notStated, stateData } from '../rule.ts';

/** The security activities of the province as a whole. */
export type Activity =
  | 'regulation'
  | 'plan'
  | 'riskAssessment'
  | 'incidentPlan'
  | 'standardsApplied'
  | 'malwareProtection'
  | 'monitoring';

/** The messages of a rule on a security activity. */
export type ActivityMessage = 'absent' | 'notYet' | 'unstated';

/**
 * A security activity of the province takes place. It does not when it is stated absent (`absent`) or only planned (`notYet`); when its
 * state is not said, nothing is stated.
 */
export function carriedOut(model: ModelIndex, activity: Activity): Answer<ActivityMessage> {
  const security: SecurityArchitecture = model.model.security ?? {};
  if (model.openPoint(security, activity) === 'notApplicable')
    return notApplicable(at(model.model, 'security/openPoints'));
  const place = at(model.model, `security/${activity}`);
  const stated = security[activity];
  if (stated === undefined) return notStated({ messageId: 'unstated', at: place });
  const lifecycle = at(model.model, `security/${activity}/lifecycle`);
  if (model.presence(stated) === 'present') return met(lifecycle);
  return notMet({
    messageId: stated.lifecycle === 'absent' ? 'absent' : 'notYet',
    at: lifecycle,
    data: stateData(model, stated),
  });
}
