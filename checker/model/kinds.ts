import type {
  Application,
  Breakdown,
  Budget,
  BusinessFunction,
  Connection,
  DataAsset,
  Facility,
  Gap,
  Indicator,
  Initiative,
  Inventory,
  Model,
  Network,
  Organisation,
  Platform,
  SecurityMeasure,
  Service,
  Share,
  Standard,
  StatedQuantity,
} from '#generated/types';

/** What a rule can visit: the model as a whole, one kind of element, or one kind of figure. */
export interface SubjectsByKind {
  model: Model;
  organisation: Organisation;
  function: BusinessFunction;
  service: Service;
  dataAsset: DataAsset;
  application: Application;
  platform: Platform;
  facility: Facility;
  network: Network;
  standard: Standard;
  measure: SecurityMeasure;
  connection: Connection;
  gap: Gap;
  initiative: Initiative;
  indicator: Indicator;
  budget: Budget;
  share: Share;
  breakdown: Breakdown;
  quantity: StatedQuantity;
}

export type Kind = keyof SubjectsByKind;
export type SubjectOf<K extends Kind> = SubjectsByKind[K];

/** Any element that another one can refer to by id. */
export type AnyElement = SubjectsByKind[
  | 'organisation'
  | 'function'
  | 'service'
  | 'dataAsset'
  | 'application'
  | 'platform'
  | 'facility'
  | 'network'
  | 'standard'
  | 'measure'
  | 'connection'
  | 'gap'
  | 'initiative'];

type InventorySection = Exclude<keyof Inventory, 'evidence'>;

/** The section of the model that holds each kind of element. */
export const SECTION_OF = {
  organisation: 'organisations',
  function: 'functions',
  service: 'services',
  dataAsset: 'dataAssets',
  application: 'applications',
  platform: 'platforms',
  facility: 'facilities',
  network: 'networks',
  standard: 'standards',
  measure: 'measures',
  connection: 'connections',
  gap: 'gaps',
  initiative: 'initiatives',
} as const satisfies Partial<Record<Kind, InventorySection>>;

export type ElementKind = keyof typeof SECTION_OF;

/** The kinds of element, in the order of the model's sections. */
export const ELEMENT_KINDS = [
  'organisation',
  'function',
  'service',
  'dataAsset',
  'application',
  'platform',
  'facility',
  'network',
  'standard',
  'measure',
  'connection',
  'gap',
  'initiative',
] as const satisfies readonly ElementKind[];

/** Every kind of subject that a rule can visit. */
export const KINDS = [
  'model',
  ...ELEMENT_KINDS,
  'indicator',
  'budget',
  'share',
  'breakdown',
  'quantity',
] as const satisfies readonly Kind[];

/** Whether a kind is a kind of element (and so has a declared inventory). */
export const isElementKind = (kind: Kind): kind is ElementKind => kind in SECTION_OF;
