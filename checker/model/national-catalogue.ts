/** A system or database of the nation that models refer to by id. */
export interface NationalSystem {
  readonly id: string;
  readonly role: string;
  readonly kind: string;
  readonly name: { readonly vi: string; readonly en: string };
}

/** The national systems a model may refer to. */
export interface NationalCatalogue {
  system(id: string): NationalSystem | undefined;
}

/** Builds a catalogue that finds systems by id. */
export function nationalCatalogue(systems: readonly NationalSystem[]): NationalCatalogue {
  const byId = new Map(systems.map((system) => [system.id, system]));
  return { system: (id) => byId.get(id) };
}
