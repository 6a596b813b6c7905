import type { Layer, Lifecycle } from '#generated/types';
import type { ElementKind } from '#model/kinds';
import type { Plateau, Presence } from '#model/model-index';
import type { Bilingual } from '#util/bilingual';

/** What pictures and tables show: an element of the model, or a national system that the model refers to. */
export type OutlineKind = ElementKind | 'nationalSystem';

/** How two elements stand to each other. `connection` is a connection of the model; the others are references between elements. */
export type OutlineLinkKind =
  | 'connection'
  | 'hostedBy'
  | 'reads'
  | 'writes'
  | 'supportsFunction'
  | 'servedByApplication'
  | 'delivers'
  | 'performedBy'
  | 'partOf'
  | 'copyOf'
  | 'sharedThrough'
  | 'runsOnNetwork'
  | 'protects'
  | 'follows'
  | 'concerns'
  | 'closes'
  | 'dependsOn'
  | 'parent';

/** An element as pictures and tables know it. */
export interface OutlineElement {
  /** JSON Pointer of the element; `national:<id>` for a national system. Unique, and the identity used everywhere in the viewer. */
  readonly key: string;
  readonly id: string;
  readonly kind: OutlineKind;
  readonly name: Bilingual;
  /** Layer of the general diagram: as stated, else the one its kind belongs to; `external` for national systems. */
  readonly layer: Layer | 'external';
  /** Column of the overview: business field, by stated function, else by owner; '' when nothing tells. */
  readonly field: string;
  readonly fieldName: Bilingual;
  readonly owner?: string;
  readonly ownerName?: string;
  readonly role?: string;
  /** Security level 1 to 5, where stated. */
  readonly level?: number;
  readonly lifecycle?: Lifecycle;
  readonly presence: Readonly<Record<Plateau, Presence>>;
}

/** A line between two elements. */
export interface OutlineLink {
  /** JSON Pointer of the connection, or of the reference that states the link; unique. */
  readonly key: string;
  readonly kind: OutlineLinkKind;
  readonly from: string;
  readonly to: string;
  /** Keys of what a connection goes through, in order. */
  readonly via: readonly string[];
  readonly name?: string;
  readonly direction?: 'oneWay' | 'twoWay';
  readonly lifecycle?: Lifecycle;
  readonly presence: Readonly<Record<Plateau, Presence>>;
}

/** A source document and the facts that rest on it. */
export interface OutlineSource {
  readonly id: string;
  readonly title: string;
  readonly number?: string;
  readonly date?: string;
  readonly issuer?: string;
  readonly facts: readonly { readonly pointer: string; readonly place?: string; readonly for?: readonly string[] }[];
}

/** A model laid open for pictures, tables and search: plain data, in the order of the model. */
export interface Outline {
  readonly title: string;
  readonly elements: readonly OutlineElement[];
  readonly links: readonly OutlineLink[];
  readonly sources: readonly OutlineSource[];
}
