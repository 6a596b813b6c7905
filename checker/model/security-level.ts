import type { Application, DataAsset, Facility, Network, Platform, SecurityProfile, Service } from '#generated/types';
import { inIdOrder } from '#util/id-order';
import type { ModelIndex, Place } from './model-index.ts';
import { oncePerModel } from './once-per-model.ts';
import { numberOf, reaches } from './quantity.ts';

/** What an information system can be in a model. */
export type System = Application | Platform | Facility | Network;

const NOT_OURS: ReadonlySet<string> = new Set(['hosting', 'operationsRoom', 'internet', 'other']);

/**
 * Whether an element is an information system by its kind: every application and platform; of the infrastructure data centres, server rooms,
 * clouds and backup sites, local, wide and dedicated networks. A hired place or Internet line is a supplier's, an operations room is a room.
 */
export const isInformationSystem = (element: System): boolean => !('kind' in element && NOT_OURS.has(element.kind));

/** Whether a criterion of the law holds for a system: the level that follows, where that rests, and the fact that would settle it. */
export interface Criterion {
  readonly level: number;
  readonly holds: boolean | undefined;
  readonly rests: readonly Place[];
  readonly missing: Place;
}

/** How many people's information makes a public system level 3. */
export const MANY_USERS = 10_000;

const place = (on: object, path: string): Place => ({ on, path });
const secured = (system: System, property: keyof SecurityProfile): Place => place(system, `security/${property}`);

/** A fact that rules the criterion out wins over one that speaks for it: so leaving a fact out never helps. */
function criterion(level: number, missing: Place, against: readonly Place[], speaking: readonly Place[]): Criterion {
  const [first] = against;
  if (first) return { level, holds: false, rests: [first], missing };
  return { level, holds: speaking.length > 0 ? true : undefined, rests: speaking, missing };
}

const placeIf = (stated: boolean | undefined, at: Place): Place[] => (stated === true ? [at] : []);

const NOT_PUBLIC: readonly unknown[] = ['internal', 'infrastructure', 'industrialControl'];

const notPublicFacing = (system: System): Place[] =>
  placeIf(NOT_PUBLIC.includes(system.security?.type), secured(system, 'type'));

/** Private or personal information: level 2. */
export function personalInformation(model: ModelIndex, system: System): Criterion {
  const classes = system.security?.informationClasses;
  const at = secured(system, 'informationClasses');
  const handled = classes?.some((one) => one !== 'public');
  return criterion(2, at, placeIf(handled === false, at), [...placeIf(handled, at), ...personalData(model, system)]);
}

function personalData(model: ModelIndex, system: System): Place[] {
  const used = (property: 'reads' | 'writes', ids: readonly string[] = []): Place[] =>
    ids.flatMap((id, position) => {
      const asset = model.element(id);
      if (asset === undefined || !('personalData' in asset) || asset.personalData !== true) return [];
      return [place(asset, 'personalData'), place(system, `${property}/${position}`)];
    });
  return 'reads' in system || 'writes' in system
    ? [...used('reads', system.reads), ...used('writes', system.writes)].slice(0, 2)
    : [];
}

/** State secrets: level 3. */
export function stateSecrets(system: System): Criterion {
  const at = secured(system, 'informationClasses');
  const secret = system.security?.informationClasses?.includes('stateSecret');
  return criterion(3, at, placeIf(secret === false, at), placeIf(secret, at));
}

/** A public service of grade 3 or 4 for citizens or businesses: level 3. */
export function highGradeService(model: ModelIndex, system: System): Criterion {
  const highest = system.security?.highestGrade;
  const at = secured(system, 'highestGrade');
  return criterion(
    3,
    at,
    [...placeIf(highest !== undefined && highest < 3, at), ...notPublicFacing(system)],
    [
      ...placeIf(highest !== undefined && highest >= 3, at),
      ...factsAbout(model).offers(system.id).flatMap(gradePlaces).slice(0, 2),
      ...factsAbout(model).counts(system.id).slice(0, 1),
    ],
  );
}

function gradePlaces(service: Service): Place[] {
  const stated = (service.grade ?? 0) >= 3 ? 'grade' : service.online === 'full' ? 'online' : undefined;
  return stated === undefined ? [] : [place(service, stated), place(service, 'applications')];
}

/** An online service on the list of conditional business: level 3. */
export function conditionalService(model: ModelIndex, system: System): Criterion {
  const offered = factsAbout(model).offers(system.id);
  const conditional = offered.find((service) => service.conditionalBusiness === true);
  const { handlers, isEachKnown } = possiblyConditional(model);
  const settled = model.isComplete('service') && isEachKnown && !handlers.has(system.id);
  const answer = criterion(
    3,
    offered[0] ? place(offered[0], 'conditionalBusiness') : place(model.model, 'services'),
    [...notPublicFacing(system), ...placeIf(settled, model.inventoryPlace('service'))],
    conditional ? [place(conditional, 'conditionalBusiness'), place(conditional, 'applications')] : [],
  );
  const restsOnAll = settled && notPublicFacing(system).length === 0;
  return restsOnAll ? { ...answer, rests: ruledOutByAll(model) } : answer;
}

/** What rules all services out at once; thousands of systems rest on the same places. */
const ruledOutByAll = oncePerModel((model): readonly Place[] => [
  model.inventoryPlace('service'),
  ...model.subjects('service').map(decidingPlace),
]);

/** The systems that handle services which may be on the list, and whether all such services name theirs. */
const possiblyConditional = oncePerModel((model) => {
  const open = model.subjects('service').filter(({ conditionalBusiness }) => conditionalBusiness !== false);
  return {
    handlers: new Set(open.flatMap(({ applications = [] }) => applications)),
    isEachKnown: open.every(({ applications }) => applications !== undefined),
  };
});

/** What rules a service out: that its business has no conditions, or the systems that handle it. */
const decidingPlace = (service: Service): Place =>
  place(service, service.conditionalBusiness === false ? 'conditionalBusiness' : 'applications');

/** Private or personal information of many users of a public system: level 3. */
export function manyPeople(system: System, threshold: number = MANY_USERS): Criterion {
  const { type, personalDataUsers: users, informationClasses: classes } = system.security ?? {};
  const enough = users === undefined ? undefined : reaches(users, threshold);
  const at = secured(system, type === undefined ? 'type' : 'personalDataUsers');
  return criterion(
    3,
    at,
    [
      ...notPublicFacing(system),
      ...placeIf(enough === false, secured(system, 'personalDataUsers')),
      ...placeIf(
        classes?.every((one) => one === 'public'),
        secured(system, 'informationClasses'),
      ),
    ],
    type === 'publicFacing' && enough === true ? [secured(system, 'type'), secured(system, 'personalDataUsers')] : [],
  );
}

/** Infrastructure that several agencies share, such as an LGSP or the provincial data centre: level 3. */
export function sharedInfrastructure(system: System): Criterion {
  const { type, serves } = system.security ?? {};
  const at = secured(system, 'serves');
  if ('role' in system && (system.role === 'lgsp' || system.role === 'ldop'))
    return criterion(3, at, [], [place(system, 'role')]);
  const isInfrastructure = 'kind' in system || type === 'infrastructure';
  return criterion(
    3,
    isInfrastructure ? at : secured(system, 'type'),
    [
      ...placeIf('kind' in system && system.kind === 'internet', place(system, 'kind')),
      ...placeIf(type !== undefined && !isInfrastructure, secured(system, 'type')),
      ...placeIf(serves === 'oneAgency', at),
    ],
    isInfrastructure && serves !== undefined
      ? [at, 'kind' in system ? place(system, 'kind') : secured(system, 'type')]
      : [],
  );
}

/** A national system that may not stop without a plan: level 4. */
export function nationalNonStop(system: System): Criterion {
  const { serves, nonStop } = system.security ?? {};
  const at = secured(system, serves === undefined ? 'serves' : 'nonStop');
  return criterion(
    4,
    at,
    [
      ...placeIf(serves !== undefined && serves !== 'nation', secured(system, 'serves')),
      ...placeIf(nonStop === false, secured(system, 'nonStop')),
    ],
    serves === 'nation' && nonStop === true ? [secured(system, 'serves'), secured(system, 'nonStop')] : [],
  );
}

/** The least level that follows from what the model says of a system, with the places that say so; undefined when nothing follows. */
export function leastLevel(
  model: ModelIndex,
  system: System,
): { readonly level: number; readonly rests: readonly Place[] } | undefined {
  const holding = [
    personalInformation(model, system),
    stateSecrets(system),
    highGradeService(model, system),
    conditionalService(model, system),
    manyPeople(system),
    sharedInfrastructure(system),
    nationalNonStop(system),
  ].filter(({ holds }) => holds === true);
  return holding.sort((one, other) => other.level - one.level)[0];
}

/** The stated level of a system, or else the least that follows. */
export function levelOf(model: ModelIndex, system: System): ReturnType<typeof leastLevel> {
  const level = system.security?.level;
  return level === undefined ? leastLevel(model, system) : { level, rests: [secured(system, 'level')] };
}

/** The system or data asset with the id, if the model lists one. */
export const securedElement = (model: ModelIndex, id: string): System | DataAsset | undefined =>
  factsAbout(model).secured.get(id);

interface Facts {
  readonly secured: ReadonlyMap<string, System | DataAsset>;
  /** Services that a system handles, in the order of their ids. */
  offers(id: string): readonly Service[];
  /** Figures that count services of a high grade on a system. */
  counts(id: string): readonly Place[];
}

const factsAbout = oncePerModel((model): Facts => {
  const offered = new Map<string, Service[]>();
  for (const service of model.subjects('service').filter((one) => model.presence(one) !== 'absent'))
    for (const id of service.applications ?? []) {
      const known = offered.get(id);
      if (known === undefined) offered.set(id, [service]);
      else known.push(service);
    }
  const secured = new Map<string, System | DataAsset>();
  for (const kind of ['application', 'platform', 'facility', 'network', 'dataAsset'] as const)
    for (const one of model.subjects(kind)) secured.set(one.id, one);
  const counted = new Set(model.subjects('indicator').map(({ subject }) => subject));
  return {
    secured,
    offers: (id) => inIdOrder(offered.get(id) ?? []),
    counts: (id) => (counted.has(id) ? highGradeCounts(model, id) : []),
  };
});

const HIGH_GRADES: readonly string[] = ['grade3', 'grade4', 'full'];

const highGradeCounts = (model: ModelIndex, id: string): Place[] =>
  inIdOrder(model.subjects('indicator').filter(({ subject, status }) => subject === id && status !== 'target'))
    .filter(({ measure }) => measure === 'servicesByGrade' || measure === 'servicesByExtent')
    .flatMap(({ breakdown }) => breakdown?.parts ?? [])
    .filter(({ key, value }) => HIGH_GRADES.includes(key) && numberOf(value) > 0)
    .map((part) => place(part, 'value'));
