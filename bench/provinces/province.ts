import type { Inventory, Model } from '../../checker/generated/types.ts';
import { SECTION_OF } from '../../checker/model/kinds.ts';
import { baseModel } from './base.ts';
import { randomFrom } from './random.ts';
import { grow } from './systems.ts';
import type { ProvinceFacts } from './units.ts';

/** How large a generated model is, and from which seed. */
export interface ProvinceOrder {
  readonly seed: number;
  /** Applications and platforms, those of the example included; at least as many as it has. */
  readonly systems: number;
}

const CONNECTIONS_PER_SYSTEM = 3;

/** A complete model of a province that fails nothing: the example model, retold, with systems and connections grown on it. */
export function provinceModel(example: string, province: ProvinceFacts, { seed, systems }: ProvinceOrder): Model {
  const base = baseModel(example, province);
  const { applications = [], platforms = [], dataAssets = [], services = [], connections = [] } = base;
  const more = systems - applications.length - platforms.length;
  if (more < 0) throw new Error(`The example alone has ${systems - more} systems; ask for at least as many.`);
  const grown = grow(randomFrom(seed), {
    systems: more,
    connections: Math.max(0, systems * CONNECTIONS_PER_SYSTEM - connections.length),
    agencyCode: province.agencyCode,
  });
  return countedAgain({
    ...base,
    applications: [...applications, ...grown.applications],
    dataAssets: [...dataAssets, ...grown.dataAssets],
    services: [...services, ...grown.services],
    connections: [...connections, ...grown.connections],
  });
}

function countedAgain(model: Model): Model {
  const inventory: Inventory = { ...model.inventory };
  for (const section of Object.values(SECTION_OF)) inventory[section] = (model[section] ?? []).length;
  return { ...model, inventory };
}

/** The text of a model as the bench writes it: an element a line, so that a file of any size can be read and compared. */
export function modelText(model: Model): string {
  const lines = Object.entries(model).map(([key, value]) => {
    const told = Array.isArray(value)
      ? `[\n${value.map((item) => JSON.stringify(item)).join(',\n')}\n]`
      : JSON.stringify(value);
    return `${JSON.stringify(key)}:${told}`;
  });
  return `{\n${lines.join(',\n')}\n}\n`;
}
