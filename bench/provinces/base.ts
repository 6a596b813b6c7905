import { readShippedModel } from '../../checker/check/read-shipped-model.ts';
import type { Model } from '../../checker/generated/types.ts';
import type { ProvinceFacts } from './units.ts';

/**
 * The complete example model, told of another province: its name, its codes, how many districts and communes it has. The example passes
 * every requirement, so what a generated model fails is what was planted in it.
 */
export function baseModel(example: string, { code, name, fullName, agencyCode, slug, ...size }: ProvinceFacts): Model {
  const { districts, communes } = size;
  const few = Math.round(communes * 0.15);
  const title = fullName.charAt(0).toUpperCase() + fullName.slice(1);
  const told = JSON.stringify(JSON.parse(example))
    .replaceAll('Tỉnh Mẫu', title)
    .replaceAll('tỉnh Mẫu', fullName)
    .replaceAll('Mẫu (giả định)', `${name} (giả định)`)
    .replaceAll('tinhmau', slug.replaceAll('-', ''))
    .replaceAll('H99', agencyCode)
    .replaceAll('"code":"00"', `"code":"${code}"`)
    .replaceAll('"mergedFrom":["Mẫu Đông","Mẫu Tây"],', '')
    .replaceAll('"originProvince":"Mẫu Đông"', `"originProvince":"${name}"`)
    .replaceAll('"have":20,"of":130,"percent":15.4', `"have":${few},"of":${communes},"percent":${share(few, communes)}`)
    .replace(/"have":130,"of":130/g, `"have":${communes},"of":${communes}`)
    .replace(/"have":9,"of":9/g, `"have":${districts},"of":${districts}`)
    .replace(/"(communes|members)":130/g, `"$1":${communes}`)
    .replace(/"(districts|members)":9/g, `"$1":${districts}`);
  const read = readShippedModel(new TextEncoder().encode(told));
  if (!read.ok)
    throw new Error(`The example no longer reads as a model of ${name}: ${JSON.stringify(read.problems[0])}`);
  return read.model;
}

const share = (have: number, of: number): number => Math.round((have / of) * 1000) / 10;
