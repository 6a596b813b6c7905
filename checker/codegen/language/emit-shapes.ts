import { isObject, type Json, type JsonObject, objectAt, stringsAt } from '../json.ts';

/** What a value must look like; see the generated file for what each kind says. */
type Shape = Readonly<Record<string, Json>> & { readonly kind: string };

/** All shapes of a schema; see the generated file. */
interface ShapeTable {
  readonly depth: number;
  readonly sections: readonly string[];
  readonly shapes: readonly Shape[];
}

const intro = `// Generated from schemas/ by \`npm run generate\`; do not edit.

/** What a value must look like. Numbers that name a shape are positions in the table. */
export type Shape =
  /**
   * A text of some length, counted in characters; \`isOneLine\` forbids line breaks and tabs. A pattern is followed as a whole; a date that
   * has a day must stand in a calendar, too.
   */
  | {
      readonly kind: 'text' | 'pattern' | 'date';
      readonly pattern?: string;
      readonly least?: number;
      readonly most?: number;
      readonly isOneLine?: boolean;
    }
  | { readonly kind: 'word'; readonly words: readonly string[] }
  /** The name of a property of the element that the value speaks of. */
  | { readonly kind: 'name' }
  /** Such a name, or the way to a value inside that property. */
  | { readonly kind: 'way' }
  /** The id of an element of some sections; \`relation\` says that one of the two lies within the other, and which is meant. */
  | { readonly kind: 'reference'; readonly sections: readonly number[]; readonly relation?: 'whole' | 'part' }
  | { readonly kind: 'number'; readonly isWhole?: boolean; readonly least?: number; readonly most?: number }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'list'; readonly items: number }
  | {
      readonly kind: 'object';
      /** The properties that it may have, those first that must be there. */
      readonly names: readonly string[];
      /** The shape of each property. */
      readonly shapes: readonly number[];
      /** How many properties must be there. */
      readonly required?: number;
      readonly least?: number;
      /** Position of the section that an element with this shape belongs to. */
      readonly section?: number;
      /** Whether it speaks of the element around it: the names of properties inside are that element's. */
      readonly isRemark?: boolean;
    }
  | { readonly kind: 'numberOrObject'; readonly number: number; readonly object: number };

/** Everything that the schema and the checks after it ask of a model, as plain data. The last shape is the model's. */
export interface ShapeTable {
  /** How many objects and lists lie within each other at most. */
  readonly depth: number;
  /** The names of the sections, at the positions that the shapes give. */
  readonly sections: readonly string[];
  readonly shapes: readonly Shape[];
}

/** What a model of the model language must look like. */
export const shapes: ShapeTable = `;

/** \`shapes.ts\`: what a good model looks like, so that reading one need not load the validator. */
export function emitShapes(schema: JsonObject): Map<string, string> {
  const { depth, sections, shapes } = shapeTable(schema);
  const lines = shapes.map((shape) => `    ${JSON.stringify(shape)}`).join(',\n');
  const table = `{\n  "depth": ${depth},\n  "sections": ${JSON.stringify(sections)},\n  "shapes": [\n${lines}\n  ]\n}`;
  return new Map([['checker/generated/shapes.ts', `${intro}${table};\n`]]);
}

/**
 * Builds the table from the bundled schema. Throws at every keyword that it cannot put into the table, so that the table never
 * says less than the schema.
 */
export function shapeTable(schema: JsonObject): ShapeTable {
  return new ShapeBuilder(schema).build();
}

const annotations = new Set([
  '$schema',
  '$id',
  '$comment',
  '$defs',
  'title',
  'description',
  'examples',
  'default',
  'tsType',
]);
/** Types whose texts `check-values.ts` looks up in a calendar. */
const dateTypes = new Set(['Date', 'PartialDate']);
/** Lists whose entries name properties of the element that they stand in, and where they do (`check-values.ts`). */
const remarks: Readonly<Record<string, { readonly property: string; readonly kind: 'name' | 'way' }>> = {
  openPoints: { property: 'property', kind: 'name' },
  evidence: { property: 'for', kind: 'way' },
};
/** Properties whose texts are one line, as in `check-text.ts`. */
const oneLineProperties = new Set(['id', 'name', 'alsoCalled', 'title', 'code', 'number']);
/** References are kept as bits of a small integer. */
const mostSections = 30;

/** Where a schema stands in a model. */
interface Place {
  readonly property: string;
  readonly isItem: boolean;
  /** What the entries around it are, when they speak of the element that holds them. */
  readonly remark: keyof typeof remarks | undefined;
  /** The definitions on the way, to notice a circle. */
  readonly trail: readonly string[];
}

class ShapeBuilder {
  readonly #root: JsonObject;
  readonly #shapes: Shape[] = [];
  readonly #known = new Map<string, number>();
  readonly #sections: string[] = [];

  constructor(root: JsonObject) {
    this.#root = root;
  }

  build(): ShapeTable {
    this.#number(this.#root, { property: '', isItem: false, remark: undefined, trail: [] });
    if (this.#sections.length > mostSections) throw new Error(`The shapes have room for ${mostSections} sections.`);
    return { depth: depthOf(this.#shapes), sections: this.#sections, shapes: this.#shapes };
  }

  /** The position of the shape for a schema at a place; shapes that say the same are one. */
  #number(schema: JsonObject, place: Place): number {
    const shape = this.#shape(schema, place);
    const key = JSON.stringify(shape);
    const known = this.#known.get(key) ?? this.#shapes.push(shape) - 1;
    this.#known.set(key, known);
    return known;
  }

  #shape(schema: JsonObject, place: Place): Shape {
    const { $ref } = schema;
    if (typeof $ref === 'string') return this.#target(schema, $ref.slice('#/$defs/'.length), place);
    if ('anyOf' in schema) return this.#union(schema, place);
    switch (schema['type']) {
      case 'object':
        return this.#object(schema, place);
      case 'array':
        return this.#list(schema, place);
      case 'string':
        return this.#text(schema, place);
      case 'number':
      case 'integer':
        return numberShape(schema, place);
      case 'boolean':
        refuseOthers(schema, ['type'], place);
        return { kind: 'boolean' };
      default:
        throw new Error(`"${place.property}": the shapes know no type ${JSON.stringify(schema['type'])}.`);
    }
  }

  #target(schema: JsonObject, name: string, place: Place): Shape {
    refuseOthers(schema, ['$ref'], place);
    if (place.trail.includes(name)) throw new Error(`"${name}" lies within itself: the shapes have no end.`);
    const target = objectAt(this.#root, '$defs')[name];
    if (!isObject(target)) throw new Error(`There is no definition "${name}".`);
    return this.#shape(target, { ...place, trail: [...place.trail, name] });
  }

  #union(schema: JsonObject, place: Place): Shape {
    refuseOthers(schema, ['anyOf'], place);
    const branches = Array.isArray(schema['anyOf']) ? schema['anyOf'].filter(isObject) : [];
    const positions = branches.map((branch) => this.#number(branch, place));
    const [number, object] = positions;
    const kinds = positions.map((position) => this.#shapes[position]?.kind);
    if (kinds.join() !== 'number,object' || number === undefined || object === undefined) {
      throw new Error(`"${place.property}": the shapes know one union, of a number and an object.`);
    }
    return { kind: 'numberOrObject', number, object };
  }

  #object(schema: JsonObject, place: Place): Shape {
    refuseOthers(schema, ['type', 'properties', 'required', 'additionalProperties', 'minProperties'], place);
    const { property, isItem, trail } = place;
    if (schema['additionalProperties'] !== false) throw new Error(`"${property}" may have unknown properties.`);
    const remark = isItem && Object.hasOwn(remarks, property) ? property : undefined;
    const properties = objectAt(schema, 'properties');
    const required = stringsAt(schema, 'required');
    const names = [...new Set([...required, ...Object.keys(properties)])];
    const shapes = names.map((name) =>
      this.#member(objectAt(properties, name), { property: name, isItem: false, remark, trail }),
    );
    return {
      kind: 'object',
      names,
      shapes,
      ...(required.length === 0 ? {} : { required: required.length }),
      ...limit('least', schema['minProperties']),
      ...('id' in properties ? { section: this.#section(property) } : {}),
      ...(remark === undefined ? {} : { isRemark: true }),
    };
  }

  #member(schema: JsonObject, place: Place): number {
    if (place.property === 'id' && schema['$ref'] !== '#/$defs/Id')
      throw new Error('An "id" must be of the type "Id".');
    return this.#number(schema, place);
  }

  #list(schema: JsonObject, place: Place): Shape {
    refuseOthers(schema, ['type', 'items'], place);
    const { items } = schema;
    if (!isObject(items)) throw new Error(`"${place.property}" does not say what its items are.`);
    return { kind: 'list', items: this.#number(items, { ...place, isItem: true }) };
  }

  #text(schema: JsonObject, place: Place): Shape {
    const { pattern, enum: words, minLength = 0 } = schema;
    const remark = place.remark === undefined ? undefined : remarks[place.remark];
    if ('x-refers' in schema) return this.#reference(schema, place);
    if (remark?.property === place.property) {
      refuseOthers(schema, ['type', 'minLength'], place);
      return { kind: remark.kind };
    }
    if (Array.isArray(words)) {
      refuseOthers(schema, ['type', 'enum'], place);
      return { kind: 'word', words };
    }
    const isOneLine = oneLineProperties.has(place.property) ? { isOneLine: true } : {};
    const most = limit('most', schema['maxLength']);
    if (typeof pattern !== 'string') {
      refuseOthers(schema, ['type', 'minLength', 'maxLength'], place);
      // One unit is one character; of more, some may be halves of one.
      if (minLength !== 0 && minLength !== 1)
        throw new Error(`"${place.property}": the shapes ask for one character at most.`);
      return { kind: 'text', ...limit('least', schema['minLength']), ...most, ...isOneLine };
    }
    const isDate = dateTypes.has(place.trail.at(-1) ?? '');
    refuseOthers(schema, isDate ? ['type', 'pattern'] : ['type', 'pattern', 'maxLength'], place);
    return { kind: isDate ? 'date' : 'pattern', pattern, ...most, ...isOneLine };
  }

  /** What refers to a known id needs no pattern of its own, as long as ids follow the same. */
  #reference(schema: JsonObject, place: Place): Shape {
    refuseOthers(schema, ['type', 'pattern', 'maxLength', 'x-refers'], place);
    const id = objectAt(objectAt(this.#root, '$defs'), 'Id');
    if (['type', 'pattern', 'maxLength'].some((keyword) => schema[keyword] !== id[keyword]))
      throw new Error(`"${place.property}" refers to what is not like an id.`);
    const sections = stringsAt(schema, 'x-refers').map((section) => this.#section(section));
    if (place.property === 'parent' && !place.isItem) return { kind: 'reference', sections, relation: 'whole' };
    if (place.property === 'parts' && place.isItem) return { kind: 'reference', sections, relation: 'part' };
    return { kind: 'reference', sections };
  }

  #section(name: string): number {
    const known = this.#sections.indexOf(name);
    return known >= 0 ? known : this.#sections.push(name) - 1;
  }
}

/** How deep the last of the shapes is; each stands behind those that it is made of. */
function depthOf(shapes: readonly Shape[]): number {
  const depths: number[] = [];
  for (const { kind, items, object, shapes: members } of shapes) {
    const inner = [items, object, ...(Array.isArray(members) ? members : [])].map((part) => depths[Number(part)] ?? 0);
    depths.push(Math.max(0, ...inner) + (kind === 'list' || kind === 'object' ? 1 : 0));
  }
  return depths.at(-1) ?? 0;
}

function numberShape(schema: JsonObject, place: Place): Shape {
  refuseOthers(schema, ['type', 'minimum', 'maximum'], place);
  return {
    kind: 'number',
    ...(schema['type'] === 'integer' ? { isWhole: true } : {}),
    ...limit('least', schema['minimum']),
    ...limit('most', schema['maximum']),
  };
}

function limit(name: 'least' | 'most', value: Json | undefined): Record<string, number> {
  return typeof value === 'number' ? { [name]: value } : {};
}

/** A keyword that the table has no room for would be asked by the validator alone. */
function refuseOthers(schema: JsonObject, known: readonly string[], { property }: Place): void {
  const other = Object.keys(schema).find(
    (keyword) =>
      !known.includes(keyword) && !annotations.has(keyword) && (!keyword.startsWith('x-') || keyword === 'x-refers'),
  );
  if (other === undefined) return;
  throw new Error(
    `"${property}" says "${other}" (${JSON.stringify(schema[other])}), which emit-shapes.ts cannot tell yet.`,
  );
}
