/** Where a rule is broken, as keys and positions from the top of the model. */
export type Path = (string | number)[];

type Element = Readonly<Record<string, unknown>>;

/** The ten rules by name; each gives the places that break it. */
export const tenRules: Readonly<
  Record<string, (model: Element, byId: Map<string, Element>, national: Set<string>) => Path[]>
>;

/** Elements by id, which several rules look up. */
export const indexOf: (model: Element) => Map<string, Element>;
