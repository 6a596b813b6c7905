import schema from '#generated/kientruc-model-1.schema.json' with { type: 'json' };
import { isList, isObject, type JsonObject } from '#util/json-value';

/** A place of the full model with the schema that rules there. */
export interface RuledPlace {
  readonly path: readonly (string | number)[];
  readonly schema: JsonObject;
  /** Which part of the schema that is: a definition and the way inside it. */
  readonly rule: string;
}

interface Site {
  readonly path: readonly (string | number)[];
  readonly rule: string;
  /** The names of the properties of the element around it. */
  readonly names: readonly string[];
}

const defs: JsonObject = schema.$defs;

/**
 * A model in which every section has one element and every property of the language stands wherever it can, made from the schema alone;
 * and all its places. References lead to a national system.
 */
export function fullModel(): { readonly model: unknown; readonly places: readonly RuledPlace[] } {
  const places: RuledPlace[] = [];
  let ids = 0;

  const build = (rule: JsonObject, site: Site): unknown => {
    if (typeof rule['$ref'] === 'string') {
      const name = rule['$ref'].slice('#/$defs/'.length);
      return build(objectIn(defs, name), { ...site, rule: name });
    }
    places.push({ path: site.path, schema: rule, rule: site.rule });
    if (isList(rule['anyOf'])) {
      const branches = rule['anyOf'].filter(isObject);
      return branches.map((branch, at) => build(branch, { ...site, rule: `${site.rule}|${at}` })).at(-1);
    }
    if (rule['type'] === 'object') return builtObject(rule, site);
    if (rule['type'] === 'array') return [build(objectIn(rule, 'items'), inside(site, 0))];
    return plainValue(rule, site);
  };

  const builtObject = (rule: JsonObject, site: Site): unknown => {
    const properties = Object.entries(objectIn(rule, 'properties'));
    const isRemark = site.path.at(-2) === 'openPoints' || site.path.at(-2) === 'evidence';
    const names = isRemark ? site.names : properties.map(([name]) => name);
    return Object.fromEntries(
      properties.map(([name, part]) => [name, build(isObject(part) ? part : {}, { ...inside(site, name), names })]),
    );
  };

  const plainValue = (rule: JsonObject, { path, names, rule: name }: Site): unknown => {
    const property = path.findLast((key) => typeof key === 'string');
    if (rule['type'] === 'boolean') return true;
    if (rule['type'] === 'number' || rule['type'] === 'integer') return rule['maximum'] ?? 7;
    if (property === 'id') {
      ids += 1;
      return `phan-tu-${ids}`;
    }
    if ('x-refers' in rule) return 'ndxp';
    if (name === 'Date') return '2024-02-29';
    if (name === 'PartialDate') return '2021-06-30';
    if (isList(rule['enum'])) return rule['enum'].at(-1);
    if (property === '$schema') return 'kientruc-model-1.schema.json';
    if (path.includes('openPoints') && property === 'property') return names.at(-1);
    if (path.includes('evidence') && property === 'for') return names[0];
    return 'Nội dung';
  };

  const model = build(schema, { path: [], rule: 'Model', names: [] });
  return { model, places };
}

const inside = (site: Site, key: string | number): Site => ({
  ...site,
  path: [...site.path, key],
  rule: `${site.rule}/${key}`,
});

function objectIn(holder: JsonObject, key: string): JsonObject {
  const value = holder[key];
  if (!isObject(value)) throw new Error(`The schema has no object "${key}" here.`);
  return value;
}

/** A copy with another value at a place; `undefined` takes the place away. */
export function withValue(value: unknown, path: readonly (string | number)[], other: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return other;
  if (isList(value)) return value.map((item, at) => (at === key ? withValue(item, rest, other) : item));
  if (!isObject(value)) throw new Error(`There is nothing at "${key}".`);
  const members = Object.entries(value).map(([name, member]): [string, unknown] =>
    name === key ? [name, withValue(member, rest, other)] : [name, member],
  );
  const known = members.some(([name]) => name === key) ? members : [...members, [String(key), other] as const];
  return Object.fromEntries(known.filter(([, member]) => member !== undefined));
}
