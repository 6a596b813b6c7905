import administrative from '../../models/national/administrative-units.json' with { type: 'json' };

/** What the generator has to know of a province to write a model of it. */
export interface ProvinceFacts {
  readonly slug: string;
  readonly code: string;
  readonly name: string;
  /** "tỉnh Quảng Nam", "thành phố Hà Nội": as it stands inside a sentence. */
  readonly fullName: string;
  readonly agencyCode: string;
  readonly districts: number;
  readonly communes: number;
}

const LAST_DAY = '2025-06-30';

/** The 63 provinces before the mergers of 1 July 2025, in the order of the national file. */
export const provincesBeforeMergers: readonly ProvinceFacts[] = administrative.units
  .filter(({ from, to }) => (from === null || from <= LAST_DAY) && (to === null || to >= LAST_DAY))
  .map(({ id, gsoCode, names, counts, agencyCodes }) => {
    const name = names[0]?.name ?? id;
    const fullName = names[0]?.fullName.vi ?? name;
    const count = counts.find(({ asOf }) => asOf <= LAST_DAY);
    return {
      slug: id,
      code: gsoCode,
      name,
      fullName: fullName.charAt(0).toLowerCase() + fullName.slice(1),
      agencyCode: agencyCodes.find(({ body }) => body === 'peoplesCommittee')?.code ?? '',
      districts: count?.districts ?? 0,
      communes: count?.communes ?? 0,
    };
  });
