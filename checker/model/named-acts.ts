import type { Approval, Decision, Model } from '#generated/types';
import type { ModelIndex, Place } from './model-index.ts';
import { oncePerModel } from './once-per-model.ts';

/** An act that the model names, with its place. */
export interface NamedAct {
  readonly act: Decision;
  readonly place: Place;
}

/** Every act that the model names, in the order of the properties on the way to it. Each way is written out: a search of all that a model holds takes longer than many a check. */
export const namedActs = oncePerModel(({ model }): readonly NamedAct[] => {
  const found: NamedAct[] = [];
  const add = (act: Decision | undefined, path: string): void => {
    if (act !== undefined) found.push({ act, place: { on: model, path } });
  };
  const addApprovals = (section: 'applications' | 'facilities' | 'networks' | 'platforms'): void => {
    const elements: readonly Approved[] = model[section] ?? [];
    for (let position = 0; position < elements.length; position += 1) {
      const act = approvalOf(elements[position]);
      if (act !== undefined) add(act, `${section}/${position}/${APPROVAL}`);
    }
  };
  addApprovals('applications');
  model.budgets?.forEach(({ decision }, position) => {
    if (decision !== undefined) add(decision, `budgets/${position}/decision`);
  });
  model.dataAssets?.forEach((asset, position) => {
    const approval = approvalOf(asset);
    if (approval !== undefined) add(approval, `dataAssets/${position}/${APPROVAL}`);
    if (asset.usageRegulation !== undefined) add(asset.usageRegulation, `dataAssets/${position}/usageRegulation`);
  });
  addActsOfDocument(model, add);
  addApprovals('facilities');
  addApprovals('networks');
  model.organisations?.forEach(({ agencyCodes }, position) =>
    add(agencyCodes?.decision, `organisations/${position}/agencyCodes/decision`),
  );
  addApprovals('platforms');
  for (const activity of ACTIVITIES) add(model.security?.[activity]?.decision, `security/${activity}/decision`);
  return found;
});

interface Approved {
  readonly security?: { readonly approval?: Approval };
}

const APPROVAL = 'security/approval/decision';
const approvalOf = (element: Approved | undefined): Decision | undefined => element?.security?.approval?.decision;

const ACTIVITIES = [
  'incidentPlan',
  'malwareProtection',
  'monitoring',
  'plan',
  'regulation',
  'riskAssessment',
  'standardsApplied',
] as const;

function addActsOfDocument({ document }: Model, add: (act: Decision | undefined, path: string) => void): void {
  const { architecture, governance, legalBases = [], relatedActs = [] } = document;
  add(architecture?.decision, 'document/architecture/decision');
  add(architecture?.replaces, 'document/architecture/replaces');
  add(governance?.steeringBody?.decision, 'document/governance/steeringBody/decision');
  legalBases.forEach((act, position) => {
    add(act, `document/legalBases/${position}`);
  });
  relatedActs.forEach((act, position) => {
    add(act, `document/relatedActs/${position}`);
  });
}

/**
 * Splits off one act that is the same wherever elements and acts stand in the file: by the way to it without positions, then by the element it
 * belongs to and by what it says. The others keep their order.
 */
export function oneOf(acts: readonly NamedAct[], model: ModelIndex): readonly [NamedAct | undefined, ...NamedAct[]] {
  if (acts.length < 2) return [acts[0]];
  const keyed = acts.map((named) => ({ named, key: lastingKey(named, model) }));
  const least = keyed.reduce((best, one) => (one.key < best.key ? one : best));
  return [least.named, ...acts.filter((named) => named !== least.named)];
}

const lastingKey = ({ act, place }: NamedAct, model: ModelIndex): string =>
  [
    place.path.replace(/\/\d+(?=\/|$)/g, ''),
    model.elementIdAt(place) ?? '',
    nameOfAct(act),
    act.date ?? '',
    ...(act.alsoDated ?? []),
  ].join('\n');

/** How a text calls an act: by its number, or else by its subject. */
export const nameOfAct = ({ number, title }: Decision): string => number ?? title ?? '';
