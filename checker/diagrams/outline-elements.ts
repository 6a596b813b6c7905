import type { Lifecycle, Schedule } from '#generated/types';
import { ELEMENT_KINDS, SECTION_OF } from '#model/kinds';
import { presenceOf } from '#model/model-index';
import type { Bilingual } from '#util/bilingual';
import type { NationalNames, OutlineElement, OutlineInput, OutlineKind, OutlineLayer } from './outline.ts';

/** An element before its field is known, with what the field is told by. */
export interface Draft extends Omit<OutlineElement, 'field' | 'fieldName'> {
  readonly functions: readonly string[];
  readonly parent?: string;
}

/** The keys and names of everything that the references of a model can mean. */
export interface Keys {
  keyOf(id: string): string | undefined;
  nameOf(id: string): string | undefined;
}

/** What may be stated of an element, whatever its kind. */
interface Stated {
  readonly id: string;
  readonly name?: string;
  readonly owner?: string;
  readonly layer?: Exclude<OutlineLayer, 'external'>;
  readonly lifecycle?: Lifecycle;
  readonly role?: string;
  readonly kind?: string;
  readonly option?: string;
  readonly security?: object;
  readonly schedule?: Schedule;
  readonly start?: string;
  readonly end?: string;
  readonly status?: string;
  readonly functions?: readonly string[];
  readonly function?: string;
  readonly parent?: string;
}

const PRESENT = { current: 'present', target: 'present' } as const;

const LAYER_OF_KIND: Readonly<Record<OutlineKind, OutlineLayer>> = {
  organisation: 'users',
  function: 'portalServices',
  service: 'portalServices',
  dataAsset: 'applicationsData',
  application: 'applicationsData',
  platform: 'integration',
  facility: 'infrastructure',
  network: 'infrastructure',
  standard: 'direction',
  measure: 'security',
  gap: 'direction',
  initiative: 'direction',
  nationalSystem: 'external',
};

const LAYER_OF_ROLE: Readonly<Record<string, OutlineLayer>> = {
  steeringBody: 'direction',
  servicePortal: 'portalServices',
  oneStop: 'portalServices',
  procedureSystem: 'portalServices',
  webPortal: 'portalServices',
  dataPortal: 'portalServices',
  contactCentre: 'channels',
  postal: 'channels',
  operationsCentre: 'direction',
  dataPlatform: 'applicationsData',
};

/** The elements of a model in the order of its sections, without their fields. */
export function elementDrafts({ model }: OutlineInput, keys: Keys): Draft[] {
  return ELEMENT_KINDS.flatMap((kind) => {
    if (kind === 'connection') return [];
    const section = SECTION_OF[kind];
    const elements: readonly Stated[] = model[section] ?? [];
    return elements.map((stated, position) => draftOf(stated, kind, `/${section}/${position}`, keys));
  });
}

/** A national system or body that the model refers to, as an element; nothing when the id is not national. */
export function nationalDraft(id: string, national: NationalNames): Draft | undefined {
  const name = nationalName(id, national);
  if (name === undefined) return undefined;
  const role = national.systems.find((system) => system.id === id)?.kind ?? 'ministry';
  return {
    key: nationalKey(id),
    id,
    kind: 'nationalSystem',
    name,
    layer: 'external',
    role,
    presence: PRESENT,
    functions: [],
  };
}

/** The key of something national. */
export const nationalKey = (id: string): string => `national:${id}`;

/** The name of a national system or body. */
function nationalName(id: string, national: NationalNames): Bilingual | undefined {
  return (
    national.systems.find((system) => system.id === id)?.name ??
    national.ministries.findLast((ministry) => ministry.id === id)?.name
  );
}

function draftOf(stated: Stated, kind: OutlineKind, key: string, keys: Keys): Draft {
  const role = stated.role ?? stated.kind;
  const ownerName = stated.owner === undefined ? undefined : keys.nameOf(stated.owner);
  const level = levelOf(stated.security);
  return {
    key,
    id: stated.id,
    kind,
    name: { vi: stated.name ?? stated.id, en: stated.name ?? stated.id },
    layer: stated.layer ?? LAYER_OF_ROLE[role ?? ''] ?? LAYER_OF_KIND[kind],
    ...given('owner', stated.owner),
    ...given('ownerName', ownerName),
    ...given('role', role),
    ...given('level', level),
    ...given('lifecycle', stated.lifecycle),
    ...given('option', stated.option),
    ...given('schedule', stated.schedule),
    ...given('start', stated.start),
    ...given('end', stated.end),
    ...given('status', stated.status),
    presence: { current: presenceOf(stated, 'current'), target: presenceOf(stated, 'target') },
    functions: functionsOf(stated, kind),
    ...given('parent', stated.parent),
  };
}

/** The functions an element says that it serves; a function serves itself. */
function functionsOf(stated: Stated, kind: OutlineKind): readonly string[] {
  if (kind === 'function') return [stated.id];
  return stated.functions ?? (stated.function === undefined ? [] : [stated.function]);
}

function levelOf(security: object | undefined): number | undefined {
  return security !== undefined && 'level' in security && typeof security.level === 'number'
    ? security.level
    : undefined;
}

/** A member of an object to be spread, or nothing when there is no value. */
export function given<Name extends string, Value>(
  name: Name,
  value: Value | undefined,
): { readonly [Key in Name]: Value } | Record<never, never> {
  return value === undefined ? {} : { [name]: value };
}
