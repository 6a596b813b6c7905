import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import type { Model } from '#generated/types';
import { scaled } from './thorough.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly title?: string;
  readonly examples?: readonly unknown[];
  readonly 'x-refers'?: readonly string[];
}

const file = new URL('../../checker/generated/kientruc-model-1.schema.json', import.meta.url);
const root = JSON.parse(readFileSync(file, 'utf8')) as Schema;
const NATIONAL = [
  'ndxp',
  'cong-dich-vu-cong-quoc-gia',
  'truc-lien-thong-van-ban-quoc-gia',
  'csdlqg-dan-cu',
  'csdlqg-thu-tuc-hanh-chinh',
  'he-thong-thong-tin-bao-cao-chinh-phu',
];
const PER_SECTION = 3;
const DATES = ['2016', '2019-06', '2020-12-31', '2021-05', '2022-08-16', '2025'];
const WORDS = [
  'Hệ thống một cửa',
  'Sở Thông tin và Truyền thông',
  'TCVN 11930:2017',
  'https://dichvucong.tinhmau.gov.vn',
  'H56.16',
  '000.00.16.H56',
  '17/NQ-CP',
];

/** Ids the generator gives the elements of a section: the first few of `applications-0`, `applications-1`, … */
const idsOf = (section: string): string[] =>
  Array.from({ length: PER_SECTION }, (_, position) => `${section.toLowerCase()}-${position}`);

function arbitraryOf(schema: Schema, name: string, depth: number): fc.Arbitrary<unknown> {
  const refers = schema['x-refers'] ?? (schema.$ref ? definition(schema.$ref)['x-refers'] : undefined);
  if (refers) return fc.constantFrom(...refers.flatMap(idsOf), ...NATIONAL);
  if (schema.$ref) return arbitraryOf(definition(schema.$ref), name, depth);
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if (schema.anyOf) return fc.oneof(...schema.anyOf.map((option) => arbitraryOf(option, name, depth)));
  switch (schema.type) {
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: schema.minimum ?? 0, max: schema.maximum ?? 40 });
    case 'number':
      return fc.constantFrom(0, 1, 2.8, 7, 20, 27, 61, 95, 100, 369, 10_000, 46_922);
    case 'array':
      return fc.array(arbitraryOf(schema.items ?? {}, name, depth + 1), { maxLength: mostOf(name, depth) });
    case 'object':
      return objectOf(schema, depth);
    default:
      return textOf(schema, name);
  }
}

/** No rule asks how often something is said, and that would be a quarter of what is generated: in the inner loop it is said once. */
const mostOf = (name: string, depth: number): number => (depth > 3 ? 1 : name === 'evidence' ? scaled(3) : 3);

function textOf(schema: Schema, name: string): fc.Arbitrary<string> {
  if (schema.title === 'Date') return fc.constantFrom('2018-11-28', '2020-12-31', '2022-08-16');
  if (schema.title === 'PartialDate') return fc.constantFrom(...DATES);
  const examples = (schema.examples ?? []).filter((example): example is string => typeof example === 'string');
  return examples.length > 0 ? fc.constantFrom(...examples) : fc.constantFrom(...WORDS, name);
}

function objectOf(schema: Schema, depth: number): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {}).filter(
    ([name, value]) => depth < 7 || (schema.required ?? []).includes(name) || !('items' in value),
  );
  const record = Object.fromEntries(properties.map(([name, value]) => [name, arbitraryOf(value, name, depth + 1)]));
  return fc.record(record, { requiredKeys: [...(schema.required ?? [])] });
}

const definition = (reference: string): Schema => root.$defs?.[reference.slice('#/$defs/'.length)] ?? {};

const SECTIONS = Object.entries(root.properties ?? {}).filter(
  ([, schema]) => schema.type === 'array' && hasId(schema.items),
);

function hasId(items: Schema | undefined): boolean {
  const target = items?.$ref ? definition(items.$ref) : items;
  return target?.properties?.['id'] !== undefined;
}

/** Elements get the ids their section is known by, so that references in the model resolve. */
const sectionOf = (section: string, schema: Schema): fc.Arbitrary<unknown> =>
  fc
    .array(arbitraryOf(schema.items ?? {}, section, 1), { minLength: PER_SECTION, maxLength: PER_SECTION })
    .map((elements) => {
      const ids = idsOf(section);
      return elements.map((element, position) => ({ ...(element as object), id: ids[position] }));
    });

/** Random models that the schema allows and whose references resolve; declared inventories are never smaller than what is listed. */
export const arbitraryModel: fc.Arbitrary<Model> = fc
  .record({
    plain: fc.record(
      {
        document: arbitraryOf({ $ref: '#/$defs/Document' }, 'document', 1),
        domains: arbitraryOf(root.properties?.['domains'] ?? {}, 'domains', 2),
        security: arbitraryOf(root.properties?.['security'] ?? {}, 'security', 1),
        survey: arbitraryOf(root.properties?.['survey'] ?? {}, 'survey', 2),
      },
      { requiredKeys: ['document'] },
    ),
    sections: fc.record(Object.fromEntries(SECTIONS.map(([name, schema]) => [name, sectionOf(name, schema)]))),
    declared: fc.dictionary(fc.constantFrom(...SECTIONS.map(([name]) => name)), fc.constantFrom(0, 0, 0, 1)),
  })
  .map(({ plain, sections, declared }) => {
    const inventoryKeys = Object.keys(definition('#/$defs/Inventory').properties ?? {});
    const inventory = Object.fromEntries(
      Object.entries(declared)
        .filter(([name]) => inventoryKeys.includes(name))
        .map(([name, more]) => [name, PER_SECTION + more]),
    );
    return { $schema: 'kientruc-model-1.schema.json', ...plain, inventory, ...sections } as unknown as Model;
  });
