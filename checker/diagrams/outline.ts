import type { Layer, Lifecycle, Model, National, Phase, Schedule } from '#generated/types';
import type { StatedValue } from '#model/format/stated-value';
import type { ElementKind } from '#model/kinds';
import type { Plateau, Presence } from '#model/model-index';
import type { Bilingual } from '#util/bilingual';

/** What pictures and tables show: an element of the model, or something national that the model refers to. */
export type OutlineKind = Exclude<ElementKind, 'connection'> | 'nationalSystem';

/** Layer of an element in the general diagram; what is national stands outside of the province's layers. */
export type OutlineLayer = Layer | 'external';

/** How two elements stand to each other. `connection` is a connection of the model; the others are references between elements. */
export type OutlineLinkKind =
  | 'connection'
  | 'hostedBy'
  | 'backedUpBy'
  | 'reads'
  | 'writes'
  | 'carries'
  | 'supportsFunction'
  | 'servedByApplication'
  | 'delivers'
  | 'performedBy'
  | 'uses'
  | 'partOf'
  | 'copyOf'
  | 'usesCodeList'
  | 'sharedThrough'
  | 'publishedOn'
  | 'reuses'
  | 'runsOnNetwork'
  | 'protects'
  | 'follows'
  | 'concerns'
  | 'closes'
  | 'dependsOn'
  | 'parent';

/** An element as pictures and tables know it. Connections are no elements but links. */
export interface OutlineElement {
  /** JSON Pointer of the element; `national:<id>` for a national one. Unique, and the identity used everywhere in the viewer. */
  readonly key: string;
  readonly id: string;
  readonly kind: OutlineKind;
  readonly name: Bilingual;
  /** Layer of the general diagram: as stated, else the one its kind and role belong to; `external` for national ones. */
  readonly layer: OutlineLayer;
  /** Column of the overview: business field, by stated function, else by owner; '' when nothing tells or too few share it. */
  readonly field: string;
  readonly fieldName: Bilingual;
  readonly owner?: string;
  readonly ownerName?: string;
  /** Role or sort as the model states it: role of a system, sort of a data asset, facility, network, organisation. */
  readonly role?: string;
  /** Security level 1 to 5, where stated. */
  readonly level?: number;
  readonly lifecycle?: Lifecycle;
  /** What is to become of it: one of the six options of the 2026 guidance. */
  readonly option?: string;
  readonly schedule?: Schedule;
  /** Start, end and progress of an initiative. */
  readonly start?: string;
  readonly end?: string;
  readonly status?: string;
  readonly presence: Readonly<Record<Plateau, Presence>>;
}

/** A line between two elements. */
export interface OutlineLink {
  /** JSON Pointer of the connection, or of the reference that states the link; unique. */
  readonly key: string;
  readonly kind: OutlineLinkKind;
  /** Key of an element; where the model refers from or to a connection, the key of that connection's link. */
  readonly from: string;
  readonly to: string;
  /** Keys of what a connection goes through, in order. */
  readonly via: readonly string[];
  readonly name?: string;
  readonly direction?: 'oneWay' | 'twoWay';
  /** How a connection exchanges: through a platform, an axis, direct or by package. */
  readonly channel?: string;
  readonly lifecycle?: Lifecycle;
  /** Of a connection, what it states; of a reference, what both ends allow. */
  readonly presence: Readonly<Record<Plateau, Presence>>;
}

/** A fact that rests on a source document: the object that cites it, the place there, and which properties. */
export interface OutlineFact {
  readonly pointer: string;
  readonly place?: string;
  /** The properties that it proves, with their labels; left out when it proves all. */
  readonly for?: readonly StatedValue[];
}

/** A source document and the facts that rest on it. */
export interface OutlineSource {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly facts: readonly OutlineFact[];
}

/** A phase of the roadmap with the keys of its initiatives. */
export interface OutlinePhase extends Pick<Phase, 'id' | 'name' | 'start' | 'end'> {
  readonly initiatives: readonly string[];
}

/** A column of the overview. */
export interface OutlineField {
  readonly id: string;
  readonly name: Bilingual;
}

/** A model laid open for pictures, tables and search: plain data, in the order of the model. */
export interface Outline {
  readonly title: string;
  readonly elements: readonly OutlineElement[];
  readonly links: readonly OutlineLink[];
  /** Columns of the overview in order; '' is the last and holds what belongs to no other. */
  readonly fields: readonly OutlineField[];
  readonly sources: readonly OutlineSource[];
  readonly phases: readonly OutlinePhase[];
}

/** The names of what a model may refer to without stating it. */
export type NationalNames = Pick<National, 'systems' | 'ministries'>;

/** A model and the names it may refer to. */
export interface OutlineInput {
  readonly model: Model;
  readonly national: NationalNames;
}
