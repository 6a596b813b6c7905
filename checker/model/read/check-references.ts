import type { ReferenceTable } from '#generated/references';
import { formatPointer } from '#util/json-pointer';
import { nearestAmong } from '#util/nearest';
import { quote } from '#util/visible-text';
import { addCircles, type PartRelation } from './check-circles.ts';
import { dangerousNames } from './key-table.ts';
import type { ModelSchema } from './model-schema.ts';
import { placePhrase, sectionsPhrase } from './phrases.ts';
import type { Drafts } from './problem.ts';
import { type Path, walkReferences } from './walk-references.ts';

/** Ids that every model may refer to; with a Map, each id has the section in which its kind of element belongs. */
export type NationalIds = ReadonlySet<string> | ReadonlyMap<string, string>;

/** What the check of references needs to know besides the model. */
export interface ReferenceContext {
  readonly table: ReferenceTable;
  readonly nationalIds: NationalIds;
  /** Asked only when there is a problem to explain. */
  readonly schema: () => ModelSchema;
}

/** Adds a problem for each id used twice, each reference that leads nowhere or astray, and each circle of parts. */
export function addReferenceProblems(model: unknown, context: ReferenceContext, drafts: Drafts): void {
  new ReferenceCheck(model, context, drafts).run();
}

interface Element {
  readonly id: string;
  readonly section: string;
  readonly path: Path;
}

interface Reference {
  readonly id: string;
  readonly refers: readonly string[];
  readonly path: Path;
}

class ReferenceCheck {
  readonly #model: unknown;
  readonly #context: ReferenceContext;
  readonly #drafts: Drafts;
  readonly #elements = new Map<string, Element>();
  readonly #finders = new Map<string, (name: string) => string | undefined>();

  constructor(model: unknown, context: ReferenceContext, drafts: Drafts) {
    this.#model = model;
    this.#context = context;
    this.#drafts = drafts;
  }

  run(): void {
    const { table } = this.#context;
    const relations: PartRelation[] = [];
    const doubtful: Reference[] = [];
    walkReferences(this.#model, table, {
      element: (id, section, path) => this.#addElement(id, section, path),
      reference: (id, refers, path, holder) => {
        if (!this.#leads(id, refers)) doubtful.push({ id, refers, path: [...path] });
        const relation = partRelation(id, path, holder);
        if (relation !== undefined) relations.push(relation);
      },
    });
    // The element that a reference means may come later; now all are known.
    for (const { id, refers, path } of doubtful) this.#checkReference(id, refers, path);
    addCircles(relations, this.#drafts);
  }

  #addElement(id: string, section: string, path: Path): void {
    const key = inNfc(id);
    const first = this.#elements.get(key);
    if (dangerousNames.includes(key)) {
      this.#drafts.add({ code: 'dangerous-id', pointer: idPointer(path), params: { id: quote(id) } });
    }
    if (first === undefined) {
      this.#elements.set(key, { id, section, path: [...path] });
      return;
    }
    const params = { id: quote(id) };
    this.#drafts.add({ code: 'duplicate-id', pointer: idPointer(path), first: idPointer(first.path), params });
  }

  /** Whether a reference leads to an element of the right kind among those that are known so far. */
  #leads(id: string, refers: readonly string[]): boolean {
    const section = this.#sectionOf(id);
    return section !== undefined && (section === anySection || refers.includes(section));
  }

  #checkReference(id: string, refers: readonly string[], path: Path): void {
    if (this.#leads(id, refers)) return;
    const section = this.#sectionOf(id);
    if (this.#drafts.isFull) {
      this.#drafts.omitted += 1;
      return;
    }
    const schema = this.#context.schema();
    const pointer = formatPointer(path);
    const meant = this.#finderFor(refers)(id);
    const params = {
      property: placePhrase(this.#model, pointer, schema),
      id: quote(id),
      expected: sectionsPhrase(refers, schema),
      ...(meant === undefined || meant === id ? {} : { suggestion: quote(meant) }),
    };
    if (section === undefined) this.#drafts.add({ code: 'dangling-reference', pointer, params });
    else {
      const found = sectionsPhrase([section], schema);
      this.#drafts.add({ code: 'wrong-reference-kind', pointer, params: { ...params, found } });
    }
  }

  /** The section of the element with an id; `anySection` for a national id whose kind is not known. */
  #sectionOf(id: string): string | undefined {
    const known = this.#elements.get(id);
    if (known !== undefined) return known.section;
    const key = inNfc(id);
    const element = key === id ? undefined : this.#elements.get(key);
    if (element !== undefined) return element.section;
    const { nationalIds } = this.#context;
    if (nationalIds instanceof Map) return nationalSection(nationalIds, key);
    return nationalIds.has(key) ? anySection : undefined;
  }

  #finderFor(refers: readonly string[]): (name: string) => string | undefined {
    const key = refers.join(' ');
    const known = this.#finders.get(key);
    if (known !== undefined) return known;
    const ids = [...this.#elements.values()].filter(({ section }) => refers.includes(section)).map(({ id }) => id);
    const national = [...this.#context.nationalIds.keys()].filter((id) => {
      const section = this.#sectionOf(id);
      return section === anySection || (section !== undefined && refers.includes(section));
    });
    const finder = nearestAmong([...ids, ...national]);
    this.#finders.set(key, finder);
    return finder;
  }
}

const anySection = '';

function nationalSection(sections: ReadonlyMap<unknown, unknown>, id: string): string | undefined {
  const section = sections.get(id);
  return typeof section === 'string' ? section : undefined;
}

/** Whether a reference says that one element lies within another, and which in which. */
function partRelation(id: string, path: Path, holder: string | undefined): PartRelation | undefined {
  if (holder === undefined) return undefined;
  if (path.at(-1) === 'parent') return { part: holder, whole: id, path: [...path] };
  return path.at(-2) === 'parts' ? { part: id, whole: holder, path: [...path] } : undefined;
}

const beyondAscii = /[^\0-\x7f]/;

/** Nearly all ids are ASCII, where normalizing would only cost time. */
function inNfc(id: string): string {
  return beyondAscii.test(id) ? id.normalize('NFC') : id;
}

function idPointer(path: Path): string {
  return formatPointer([...path, 'id']);
}
