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
const secured = (system: System, path: `security/${keyof SecurityProfile}`): Place => ({ on: system, path });

/** A fact that rules the criterion out wins over one that speaks for it: so leaving a fact out never helps. */
const ruledOut = (level: number, by: Place, missing: Place): Criterion => ({
  level,
  holds: false,
  rests: [by],
  missing,
});

/** The criterion holds where something speaks for it; otherwise it is open. */
const spokenFor = (level: number, rests: readonly Place[], missing: Place): Criterion => ({
  level,
  holds: rests.length > 0 ? true : undefined,
  rests,
  missing,
});

function notPublicFacing(system: System): Place | undefined {
  const type = system.security?.type;
  return type === 'internal' || type === 'infrastructure' || type === 'industrialControl'
    ? secured(system, 'security/type')
    : undefined;
}

/** Private or personal information: level 2. */
export function personalInformation(model: ModelIndex, system: System): Criterion {
  const at = secured(system, 'security/informationClasses');
  const handled = system.security?.informationClasses?.some((one) => one !== 'public');
  if (handled === false) return ruledOut(2, at, at);
  const data = personalData(model, system);
  return spokenFor(2, handled === true ? [at, ...data] : data, at);
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
  const at = secured(system, 'security/informationClasses');
  const secret = system.security?.informationClasses?.includes('stateSecret');
  return secret === false ? ruledOut(3, at, at) : spokenFor(3, secret === true ? [at] : [], at);
}

/** A public service of grade 3 or 4 for citizens or businesses: level 3. */
export function highGradeService(model: ModelIndex, system: System): Criterion {
  const highest = system.security?.highestGrade;
  const at = secured(system, 'security/highestGrade');
  if (highest !== undefined && highest < 3) return ruledOut(3, at, at);
  const notPublic = notPublicFacing(system);
  if (notPublic) return ruledOut(3, notPublic, at);
  const services = factsAbout(model).offers(system.id).flatMap(gradePlaces).slice(0, 2);
  const counts = factsAbout(model).counts(system.id).slice(0, 1);
  return spokenFor(3, [...(highest === undefined ? [] : [at]), ...services, ...counts], at);
}

function gradePlaces(service: Service): Place[] {
  const stated = (service.grade ?? 0) >= 3 ? 'grade' : service.online === 'full' ? 'online' : undefined;
  return stated === undefined ? [] : [place(service, stated), place(service, 'applications')];
}

/** An online service on the list of conditional business: level 3. */
export function conditionalService(model: ModelIndex, system: System): Criterion {
  const offered = factsAbout(model).offers(system.id);
  const missing = offered[0] ? place(offered[0], 'conditionalBusiness') : place(model.model, 'services');
  const notPublic = notPublicFacing(system);
  if (notPublic) return ruledOut(3, notPublic, missing);
  const { handlers, isEachKnown } = possiblyConditional(model);
  if (isEachKnown && !handlers.has(system.id) && model.isComplete('service'))
    return { level: 3, holds: false, rests: ruledOutByAll(model), missing };
  const conditional = offered.find((service) => service.conditionalBusiness === true);
  const rests = conditional ? [place(conditional, 'conditionalBusiness'), place(conditional, 'applications')] : [];
  return spokenFor(3, rests, missing);
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
  const usersPlace = secured(system, 'security/personalDataUsers');
  const missing = type === undefined ? secured(system, 'security/type') : usersPlace;
  const notPublic = notPublicFacing(system);
  if (notPublic) return ruledOut(3, notPublic, missing);
  const enough = users === undefined ? undefined : reaches(users, threshold);
  if (enough === false) return ruledOut(3, usersPlace, missing);
  if (classes?.every((one) => one === 'public'))
    return ruledOut(3, secured(system, 'security/informationClasses'), missing);
  const isMet = type === 'publicFacing' && enough === true;
  return spokenFor(3, isMet ? [secured(system, 'security/type'), usersPlace] : [], missing);
}

/** Infrastructure that several agencies share, such as an LGSP or the provincial data centre: level 3. */
export function sharedInfrastructure(system: System): Criterion {
  const { type, serves } = system.security ?? {};
  const at = secured(system, 'security/serves');
  if ('role' in system && (system.role === 'lgsp' || system.role === 'ldop'))
    return spokenFor(3, [place(system, 'role')], at);
  const typePlace = secured(system, 'security/type');
  const kindPlace = 'kind' in system ? place(system, 'kind') : undefined;
  const isInfrastructure = kindPlace !== undefined || type === 'infrastructure';
  const missing = isInfrastructure ? at : typePlace;
  if (kindPlace && 'kind' in system && system.kind === 'internet') return ruledOut(3, kindPlace, missing);
  if (type !== undefined && !isInfrastructure) return ruledOut(3, typePlace, missing);
  if (serves === 'oneAgency') return ruledOut(3, at, missing);
  return spokenFor(3, isInfrastructure && serves !== undefined ? [at, kindPlace ?? typePlace] : [], missing);
}

/** A national system that may not stop without a plan: level 4. */
export function nationalNonStop(system: System): Criterion {
  const { serves, nonStop } = system.security ?? {};
  const [servesPlace, nonStopPlace] = [secured(system, 'security/serves'), secured(system, 'security/nonStop')];
  const missing = serves === undefined ? servesPlace : nonStopPlace;
  if (serves !== undefined && serves !== 'nation') return ruledOut(4, servesPlace, missing);
  if (nonStop === false) return ruledOut(4, nonStopPlace, missing);
  return spokenFor(4, serves === 'nation' && nonStop === true ? [servesPlace, nonStopPlace] : [], missing);
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
  return level === undefined ? leastLevel(model, system) : { level, rests: [secured(system, 'security/level')] };
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
