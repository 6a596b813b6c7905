import { expect, test } from 'vitest';
import type { Model } from '#generated/types';
import { ModelIndex } from '#model/model-index';
import { namedActs } from '#model/named-acts';
import { nationalCatalogue } from '#model/national-catalogue';
import schema from '../../../checker/generated/kientruc-model-1.schema.json' with { type: 'json' };

interface Part {
  readonly title?: string;
  readonly type?: string;
  readonly $ref?: string;
  readonly items?: Part;
  readonly properties?: Readonly<Record<string, Part>>;
}

const definitions: Readonly<Record<string, Part>> = schema.$defs;

/** An object with an act at the end of each way that the schema knows, called after its place; undefined where no way leads to one. */
function withActs({ properties = {} }: Part, place: string, passed: readonly string[]): object | undefined {
  const members = Object.entries(properties).flatMap(([property, part]) => {
    const isList = part.type === 'array';
    const inner = (isList ? part.items : part) ?? {};
    const type = inner.$ref?.slice('#/$defs/'.length) ?? '';
    const below = `${place}${property}${isList ? '/0' : ''}`;
    if (passed.includes(type)) return [];
    const value =
      type === 'Decision' ? { title: below } : withActs(definitions[type] ?? inner, `${below}/`, [...passed, type]);
    return value === undefined ? [] : [[property, isList ? [value] : value]];
  });
  return members.length === 0 ? undefined : Object.fromEntries(members);
}

const byCodeUnit = (one: string, other: string): number => (one < other ? -1 : 1);

test('acts are found on every way that the schema knows, in the order of the properties', () => {
  const text = JSON.stringify(withActs(schema, '', []));
  const model: Model = JSON.parse(text);
  const acts = namedActs(new ModelIndex(model, 'current', nationalCatalogue([])));
  const places = acts.map(({ place }) => place.path);
  expect(places).toEqual([...text.matchAll(/"title":"([^"]*)"/g)].map(([, place = '']) => place).sort(byCodeUnit));
  expect(acts.map(({ act }) => act.title)).toEqual(places);
  expect(places.length).toBeGreaterThan(15);
});
