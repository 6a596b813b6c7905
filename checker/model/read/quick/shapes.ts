import type { Shape, ShapeTable } from '#generated/shapes';

/** The kinds of shape as small numbers, which a `switch` tells apart at once. */
export const kinds = {
  text: 0,
  pattern: 1,
  date: 2,
  word: 3,
  name: 4,
  way: 5,
  reference: 6,
  number: 7,
  boolean: 8,
  list: 9,
  object: 10,
  numberOrObject: 11,
} as const satisfies Readonly<Record<Shape['kind'], number>>;

/** A property that an object may have. */
export interface Member {
  readonly isRequired: boolean;
  /** Position of its shape in the table. */
  readonly position: number;
  /** The shape, once a model has had the property. */
  shape: LinkedShape | undefined;
}

/** The properties of an object by name. */
export type Members = ReadonlyMap<string, Member>;

const noMembers: Members = new Map();
const noWords: ReadonlySet<unknown> = new Set();
const anyText = /(?:)/u;

/**
 * A shape ready to be held against values. All have the same properties, used or not, so that the engine reads them all alike; what a
 * property says stands at `Shape`.
 */
export class LinkedShape {
  readonly kind: number;
  /** Beyond these a whole number would not be the one that is written, so no shape allows more. */
  least = Number.MIN_SAFE_INTEGER;
  most = Number.MAX_SAFE_INTEGER;
  isWhole = false;
  isOneLine = false;
  pattern = anyText;
  words = noWords;
  /** The sections that a reference may lead to, a bit for each. */
  sections = 0;
  relation: 'whole' | 'part' | undefined = undefined;
  /** The shape of items, of the number or of the object in a union. */
  items: LinkedShape | undefined = undefined;
  number: LinkedShape | undefined = undefined;
  object: LinkedShape | undefined = undefined;
  members = noMembers;
  required = 0;
  section = -1;
  isRemark = false;

  constructor(kind: number) {
    this.kind = kind;
  }
}

/** The shapes of a table, each linked when it is first asked for: a model uses half of them. */
export class Shapes {
  readonly #table: ShapeTable;
  readonly #linked: (LinkedShape | undefined)[] = [];
  readonly #patterns = new Map<string, RegExp>();

  constructor(table: ShapeTable) {
    this.#table = table;
  }

  /** How many objects and lists of a model lie within each other at most. */
  get depth(): number {
    return this.#table.depth;
  }

  /** The shape of a whole model. */
  get model(): LinkedShape {
    return this.#at(this.#table.shapes.length - 1);
  }

  /** The shape of a property that a model has for the first time. */
  link(member: Member): LinkedShape {
    member.shape = this.#at(member.position);
    return member.shape;
  }

  #at(position: number): LinkedShape {
    return this.#linked[position] ?? this.#link(position);
  }

  #link(position: number): LinkedShape {
    const shape = this.#table.shapes[position];
    if (shape === undefined) throw new RangeError(`There is no shape ${position}.`);
    const linked = new LinkedShape(kinds[shape.kind]);
    this.#linked[position] = linked;
    this.#fill(linked, shape);
    return linked;
  }

  #fill(linked: LinkedShape, shape: Shape): void {
    switch (shape.kind) {
      case 'text':
      case 'pattern':
      case 'date':
        this.#fillText(linked, shape);
        break;
      case 'word':
        linked.words = new Set(shape.words);
        break;
      case 'reference':
        for (const section of shape.sections) linked.sections |= 1 << section;
        linked.relation = shape.relation;
        break;
      case 'number':
        linked.least = Math.max(linked.least, shape.least ?? linked.least);
        linked.most = Math.min(linked.most, shape.most ?? linked.most);
        linked.isWhole = shape.isWhole === true;
        break;
      case 'list':
        linked.items = this.#at(shape.items);
        break;
      case 'object':
        fillObject(linked, shape);
        break;
      case 'numberOrObject':
        linked.number = this.#at(shape.number);
        linked.object = this.#at(shape.object);
        break;
      default:
    }
  }

  #fillText(linked: LinkedShape, shape: Extract<Shape, { readonly kind: 'text' | 'pattern' | 'date' }>): void {
    linked.least = shape.least ?? 0;
    linked.most = shape.most ?? linked.most;
    linked.isOneLine = shape.isOneLine === true;
    if (shape.pattern !== undefined) linked.pattern = this.#patternOf(shape.pattern);
  }

  #patternOf(source: string): RegExp {
    const known = this.#patterns.get(source) ?? new RegExp(source, 'u');
    this.#patterns.set(source, known);
    return known;
  }
}

function fillObject(linked: LinkedShape, shape: Extract<Shape, { readonly kind: 'object' }>): void {
  const { names, shapes, required = 0, least = 0, section = -1, isRemark = false } = shape;
  const members = new Map<string, Member>();
  names.forEach((name, index) => {
    members.set(name, { isRequired: index < required, position: shapes[index] ?? 0, shape: undefined });
  });
  linked.members = members;
  linked.required = required;
  linked.least = least;
  linked.section = section;
  linked.isRemark = isRemark;
}
