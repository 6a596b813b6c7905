import { isList, isObject, type JsonObject } from '#util/json-value';
import { mayHideCharacters } from '#util/visible-text';
import { addCircles, type PartRelation } from '../check-circles.ts';
import { isPossibleDate } from '../check-values.ts';
import { dangerousNames } from '../key-table.ts';
import { Drafts } from '../problem.ts';
import { kinds, type LinkedShape, type Members, type Shapes } from './shapes.ts';

/** What a proof rests on besides the value. */
export interface ProofContext {
  readonly shapes: Shapes;
  /** Ids that every model may refer to. */
  readonly nationalIds: ReadonlySet<string>;
  /** Whether the text has escapes: only then can a value hold a character that the text itself does not show. */
  readonly hasEscapes: boolean;
}

/**
 * One walk over a parsed value, which shows that it is a good model or that it needs a closer look; it tells nothing more. What it asks is
 * what the validator and the checks of references, values and texts ask together, in some places a little more. It goes no deeper than the
 * shapes do, and a shape never lies within itself.
 */
export class ModelProof {
  readonly #shapes: Shapes;
  readonly #nationalIds: ReadonlySet<string>;
  readonly #hasEscapes: boolean;
  readonly #sections = new Map<string, number>();
  /** References to elements that may come later, and the sections that each may lead to. */
  readonly #open: string[] = [];
  readonly #allowed: number[] = [];
  readonly #relations: PartRelation[] = [];
  #elements = 0;
  #keys = 0;

  constructor({ shapes, nationalIds, hasEscapes }: ProofContext) {
    this.#shapes = shapes;
    this.#nationalIds = nationalIds;
    this.#hasEscapes = hasEscapes;
  }

  /** Whether the value is good; asked once. `keys` is the number of keys that its objects have together. */
  holds(value: unknown, keys: number): boolean {
    const { model } = this.#shapes;
    return (
      this.#fits(value, model, model.members, '') && this.#keys === keys && this.#areIdsGood() && this.#isAcyclic()
    );
  }

  /** `names` are the properties of the element that remarks speak of, `holder` is the id of the element around the value, or ''. */
  #fits(value: unknown, shape: LinkedShape, names: Members, holder: string): boolean {
    if (typeof value === 'string') return this.#fitsText(value, shape, names, holder);
    if (typeof value !== 'object') return fitsPlain(value, shape);
    if (isObject(value)) {
      const object = shape.kind === kinds.numberOrObject ? shape.object : shape;
      return object?.kind === kinds.object && this.#fitsObject(value, object, names, holder);
    }
    return isList(value) && shape.items !== undefined && this.#fitItems(value, shape.items, names, holder);
  }

  #fitItems(list: readonly unknown[], items: LinkedShape, names: Members, holder: string): boolean {
    for (let index = 0; index < list.length; index += 1)
      if (!this.#fits(list[index], items, names, holder)) return false;
    return true;
  }

  #fitsObject(object: JsonObject, shape: LinkedShape, outerNames: Members, outerHolder: string): boolean {
    const { members } = shape;
    const names = shape.isRemark ? outerNames : members;
    const holder = shape.section < 0 ? outerHolder : this.#enter(object['id'], shape.section);
    let keys = 0;
    let required = 0;
    // A key that objects inherit is no member either, so nothing is lost by not asking whose it is.
    for (const key in object) {
      const member = members.get(key);
      if (member === undefined) return false;
      keys += 1;
      if (member.isRequired) required += 1;
      if (!this.#fits(object[key], member.shape ?? this.#shapes.link(member), names, holder)) return false;
    }
    this.#keys += keys;
    return required === shape.required && keys >= shape.least;
  }

  #fitsText(text: string, shape: LinkedShape, names: Members, holder: string): boolean {
    switch (shape.kind) {
      case kinds.word:
        return shape.words.has(text);
      case kinds.text:
        return text.length >= shape.least && text.length <= shape.most && this.#isShown(text, shape);
      case kinds.reference:
        return this.#mayRefer(text, shape, holder);
      case kinds.pattern:
        return text.length <= shape.most && shape.pattern.test(text) && this.#isShown(text, shape);
      case kinds.date:
        // Every month has the first 28 days.
        return shape.pattern.test(text) && (text.slice(8) <= '28' || isPossibleDate(text));
      case kinds.name:
        return names.has(text);
      case kinds.way:
        return names.has(text) || names.has(firstName(text));
      default:
        return false;
    }
  }

  /** Whether a text has no character that only an escape can have brought in; a file without escapes was looked through as a whole. */
  #isShown(text: string, shape: LinkedShape): boolean {
    return (
      !this.#hasEscapes ||
      !(mayHideCharacters(text) || halfCharacter.test(text) || (shape.isOneLine && lineBreak.test(text)))
    );
  }

  #enter(id: unknown, section: number): string {
    if (typeof id !== 'string') return '';
    this.#elements += 1;
    this.#sections.set(id, section);
    return id;
  }

  /** Whether a reference leads to the right kind of element, as far as elements are known by now. */
  #mayRefer(id: string, { sections, relation }: LinkedShape, holder: string): boolean {
    if (relation !== undefined && holder !== '') this.#relate(id, relation, holder);
    const section = this.#sections.get(id);
    if (section !== undefined) return ((sections >> section) & 1) === 1;
    this.#open.push(id);
    this.#allowed.push(sections);
    return true;
  }

  #relate(id: string, relation: 'whole' | 'part', holder: string): void {
    this.#relations.push(
      relation === 'whole' ? { part: holder, whole: id, path: [] } : { part: id, whole: holder, path: [] },
    );
  }

  /** Whether no two elements have the same id, and every open reference leads somewhere; asked when all elements are known. */
  #areIdsGood(): boolean {
    const sections = this.#sections;
    if (sections.size !== this.#elements || dangerousNames.some((name) => sections.has(name))) return false;
    return this.#open.every((id, index) => {
      const section = sections.get(id);
      if (section === undefined) return this.#nationalIds.has(id);
      return (((this.#allowed[index] ?? 0) >> section) & 1) === 1;
    });
  }

  /** Whether nothing lies within itself. */
  #isAcyclic(): boolean {
    if (this.#relations.length === 0) return true;
    const circles = new Drafts(1);
    addCircles(this.#relations, circles);
    return circles.list.length === 0;
  }
}

const halfCharacter = /\p{Surrogate}/u;
const lineBreak = /[\t\n\r]/;

function fitsPlain(value: unknown, shape: LinkedShape): boolean {
  if (typeof value === 'boolean') return shape.kind === kinds.boolean;
  const { least, most, isWhole } = shape.kind === kinds.numberOrObject ? (shape.number ?? shape) : shape;
  if (shape.kind !== kinds.number && shape.kind !== kinds.numberOrObject) return false;
  return typeof value === 'number' && value >= least && value <= most && (!isWhole || Number.isInteger(value));
}

/** The property that a way such as `owner.name` or `parts[0]` begins with. */
const firstName = (way: string): string => way.split(/[./[]/)[0] ?? '';
