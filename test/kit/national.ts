import { readFileSync } from 'node:fs';
import { type NationalSystem, nationalCatalogue } from '#model/national-catalogue';

const file = new URL('../../models/national/systems.json', import.meta.url);

/** The national systems as shipped. */
export const national = nationalCatalogue(
  (JSON.parse(readFileSync(file, 'utf8')) as { systems: NationalSystem[] }).systems,
);
