import { paragraphsAt, type SeedDigest, type SentenceDigest } from './seed-digest.ts';
import { datesOf, type Figure, figuresOf, writtenTokens } from './written-figures.ts';

/** A fact of a model that the place it cites does not bear out. */
export interface UnsupportedFact {
  pointer: string;
  fact: string;
  reason: string;
}

/** The digests by the file name of the seed. */
export type Digests = ReadonlyMap<string, SeedDigest>;

/** A JSON value. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
/** A JSON object. */
export type JsonObject = { [key: string]: Json };

/** Paragraphs that the nearest evidence above a fact cites, or none when there is no evidence. */
type Cited = SentenceDigest[][] | undefined;

/** One number to be found, with what its surroundings in the model say of it. */
interface Wanted {
  pointer: string;
  value: number;
  qualifier: string;
  percent: boolean;
  unit: string;
}

/** Tells a JSON object. */
export const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
/** The text of a value, or nothing. */
export const textOf = (value: Json | undefined) => (typeof value === 'string' ? value : '');
const isId = (text: string) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text);
const isDate = (text: string) => /^(19|20)\d\d(-\d\d(-\d\d)?)?$/.test(text);
const isQuantity = (value: Json | undefined): value is JsonObject & { value: number } =>
  isObject(value) && typeof value.value === 'number' && !('key' in value);

// What is the model's own (its version, its date, the unit code) or names something else than a fact of the text.
const ownValues = new Set(['/$schema', '/document/version', '/document/date', '/document/province/code']);
const notFacts = new Set(['id', 'evidence', 'key', 'qualifier', 'file', 'measure', 'kind']);
const figureProperties = new Set(['share', 'breakdown', 'amounts', 'items']);

const qualifiersInText: Record<string, Figure['qualifier'][]> = {
  exactly: ['none', 'from'],
  over: ['over'],
  about: ['about'],
  atLeast: ['from'],
  under: ['under'],
  atMost: ['under'],
};
const scaleFactor = { one: 1, thousand: 1000, million: 1_000_000, billion: 1_000_000_000 };
const unitFactor: Record<string, number> = { dong: 1, millionDong: 1_000_000, billionDong: 1_000_000_000 };

function bearsOut(figure: Figure, wanted: Wanted): boolean {
  if (figure.percent !== wanted.percent) return false;
  if (!qualifiersInText[wanted.qualifier]?.includes(figure.qualifier)) return false;
  return figure.value * scaleFactor[figure.scale] === wanted.value * (unitFactor[wanted.unit] ?? 1);
}

const hasNumber = (sentence: SentenceDigest, wanted: Wanted) =>
  (sentence.figures ?? []).flatMap(figuresOf).some((figure) => bearsOut(figure, wanted));

/** Numerator and denominator are either one written fraction or two numbers outside any fraction. */
function hasShare(sentence: SentenceDigest, wanted: Wanted[]): boolean {
  const [have, of] = ['have', 'of'].map((name) => wanted.find(({ pointer }) => pointer.endsWith(`/share/${name}`)));
  if (!have || !of) return true;
  const written = sentence.figures ?? [];
  const plain = { figures: written.filter((token) => figuresOf(token).length === 1), sha256: '' };
  return (
    written.some((token) => {
      const [first, second] = figuresOf(token);
      return first !== undefined && second !== undefined && bearsOut(first, have) && bearsOut(second, of);
    }) ||
    (hasNumber(plain, have) && hasNumber(plain, of))
  );
}
const hasDate = (sentence: SentenceDigest, date: string) =>
  (sentence.figures ?? []).flatMap(datesOf).some((written) => written === date || written.startsWith(`${date}-`));
const hasDocument = (sentence: SentenceDigest, number: string) => (sentence.documents ?? []).includes(number);

/** Whether a sentence has a token of a text in the model: an act number, an address, a date or a figure. */
function hasToken(sentence: SentenceDigest, token: string): boolean {
  const { figures = [], documents = [], addresses = [] } = sentence;
  const dates = datesOf(token);
  if (documents.includes(token) || addresses.some((address) => address.includes(token))) return true;
  if (dates.length > 0 && dates.every((date) => hasDate(sentence, date))) return true;
  const read = figures.flatMap(figuresOf);
  const wanted = figuresOf(token);
  return (
    wanted.length > 0 &&
    wanted.every((one) =>
      read.some(({ value, percent, scale }) => value === one.value && percent === one.percent && scale === one.scale),
    )
  );
}

/** Walks a model and holds what it states against the digests of the seeds that it cites. */
class FactReader {
  readonly unsupported: UnsupportedFact[] = [];
  private readonly digestOf: Digests;

  constructor(digestOf: Digests) {
    this.digestOf = digestOf;
  }

  readObject(value: JsonObject, pointer: string, above: Cited, unit = ''): void {
    const own = Array.isArray(value.evidence) ? value.evidence.filter(isObject) : undefined;
    const unitHere = typeof value.unit === 'string' ? value.unit : unit;
    if (typeof value.number === 'string') this.readAct(value, pointer, own ? this.cited(own, 'number') : above);
    for (const [key, item] of Object.entries(value)) {
      const below = `${pointer}/${key}`;
      if (ownValues.has(below) || notFacts.has(key) || below === '/sources') continue;
      this.read(key, item, below, own ? this.cited(own, key) : above, unitHere);
    }
  }

  private cited(evidence: JsonObject[], property: string): SentenceDigest[][] {
    const supporting = evidence.filter(
      ({ for: names }) => !Array.isArray(names) || names.length === 0 || names.includes(property),
    );
    return supporting.flatMap(({ source, place }) => {
      const digest = this.digestOf.get(textOf(source));
      return digest ? paragraphsAt(digest, textOf(place)) : [];
    });
  }

  private read(key: string, value: Json, pointer: string, cited: Cited, unit: string): void {
    if (typeof value === 'number') this.readFigures([this.wanted(value, pointer, key, unit)], cited);
    else if (typeof value === 'string') this.readText(key, value, pointer, cited);
    else if (Array.isArray(value))
      value.forEach((item, index) => this.read(key, item, `${pointer}/${index}`, cited, unit));
    else if (isObject(value)) this.readPart(key, value, pointer, cited, unit);
  }

  private readPart(key: string, value: JsonObject, pointer: string, cited: Cited, unit: string): void {
    if (isQuantity(value)) this.readFigures(this.quantity(value, pointer, key, unit), this.ownOr(value, cited));
    else if (figureProperties.has(key)) this.readFigureGroup(value, pointer, cited, key === 'items' ? '' : unit);
    else this.readObject(value, pointer, cited, unit);
    for (const [index, other] of (isQuantity(value) && Array.isArray(value.alsoStated)
      ? value.alsoStated
      : []
    ).entries()) {
      if (typeof other !== 'number') continue;
      this.readFigures([this.wanted(other, `${pointer}/alsoStated/${index}`, key, unit)], this.ownOr(value, cited));
    }
  }

  private ownOr(value: JsonObject, above: Cited): Cited {
    return Array.isArray(value.evidence) ? this.cited(value.evidence.filter(isObject), 'value') : above;
  }

  private wanted(value: number, pointer: string, key: string, unit: string, qualifier = 'exactly'): Wanted {
    return { value, pointer, qualifier, percent: key === 'percent' || unit === '%', unit };
  }

  private quantity(value: JsonObject & { value: number }, pointer: string, key: string, unit: string): Wanted[] {
    return [this.wanted(value.value, pointer, key, unit, textOf(value.qualifier) || 'exactly')];
  }

  // The numbers of one share or sum stand in one sentence, a remainder in its paragraph; those with evidence of their
  // own may stand elsewhere.
  private readFigureGroup(group: JsonObject, pointer: string, cited: Cited, unit: string): void {
    const together: Wanted[] = [];
    const parts = Array.isArray(group.parts) ? group.parts.filter(isObject) : [];
    const members: [string, Json, string][] = [
      ...Object.entries(group).map(([key, value]): [string, Json, string] => [key, value, `${pointer}/${key}`]),
      ...parts.map((part, index): [string, Json, string] => [
        'value',
        part.value ?? null,
        `${pointer}/parts/${index}/value`,
      ]),
    ];
    for (const [key, value, at] of members) {
      if (typeof value === 'number') together.push(this.wanted(value, at, key, unit));
      else if (!isQuantity(value)) continue;
      else if (value.evidence) this.readPart(key, value, at, cited, unit);
      else {
        together.push(...this.quantity(value, at, key, unit));
        this.readPart(key, { ...value }, at, cited, unit);
      }
    }
    this.readFigures(together, cited);
    parts.forEach((part, index) => this.readLabel(part, `${pointer}/parts/${index}`, cited));
  }

  private readLabel(part: JsonObject, pointer: string, cited: Cited): void {
    if (typeof part.label === 'string') this.readText('label', part.label, `${pointer}/label`, cited);
  }

  private readFigures(wanted: Wanted[], cited: Cited): void {
    const first = wanted[0];
    if (!first) return;
    const fact = wanted.map(({ value }) => value).join(', ');
    if (!cited) return this.refuse(first.pointer, fact, 'no evidence');
    const isRemainder = ({ pointer }: Wanted) => pointer.endsWith('/remaining');
    const stands = cited.some((paragraph) => {
      const hasAll = (sentence: SentenceDigest) =>
        wanted.every((number) => isRemainder(number) || hasNumber(sentence, number)) && hasShare(sentence, wanted);
      const remainders = wanted.filter(isRemainder);
      return (
        paragraph.some(hasAll) &&
        remainders.every((number) => paragraph.some((sentence) => hasNumber(sentence, number)))
      );
    });
    if (!stands) this.refuse(first.pointer, fact, 'not at the cited place');
  }

  private readAct(act: JsonObject, pointer: string, cited: Cited): void {
    const { number, date } = act;
    const fact = [textOf(number), textOf(date)].join(' ').trim();
    if (!cited) return this.refuse(pointer, fact, 'no evidence');
    const stands = cited
      .flat()
      .some(
        (sentence) => hasDocument(sentence, textOf(number)) && (typeof date !== 'string' || hasDate(sentence, date)),
      );
    if (!stands) this.refuse(pointer, fact, 'number and date are not in one sentence of the cited place');
  }

  private readText(key: string, text: string, pointer: string, cited: Cited): void {
    if (isDate(text)) {
      if (!cited?.flat().some((sentence) => hasDate(sentence, text)))
        this.refuse(pointer, text, 'not at the cited place');
      return;
    }
    if (key === 'number' || isId(text)) return;
    const tokens = writtenTokens(text);
    for (const token of [...tokens.documents, ...tokens.figures, ...tokens.addresses]) {
      if (!cited?.flat().some((sentence) => hasToken(sentence, token)))
        this.refuse(pointer, token, 'not at the cited place');
    }
  }

  private refuse(pointer: string, fact: string, reason: string): void {
    this.unsupported.push({ pointer, fact, reason });
  }
}

function digestsBySource(model: JsonObject, digests: Digests): Digests {
  const bySource = new Map<string, SeedDigest>();
  for (const { id, file } of (Array.isArray(model.sources) ? model.sources : []).filter(isObject)) {
    const digest = digests.get(textOf(file));
    if (digest) bySource.set(textOf(id), digest);
  }
  return bySource;
}

/** Every figure, date, act and address of a model that does not stand at the place its nearest evidence cites. */
export function unsupportedFacts(model: JsonObject, digests: Digests): UnsupportedFact[] {
  const reader = new FactReader(digestsBySource(model, digests));
  reader.readObject(model, '', undefined);
  return reader.unsupported;
}

function tokensNotIn(digest: SeedDigest, text: string): string[] {
  const sentences = Object.values(digest.places).flat();
  const { documents, figures, addresses } = writtenTokens(text);
  return [...documents, ...figures, ...addresses].filter(
    (token) => !sentences.some((sentence) => hasToken(sentence, token)),
  );
}

/** Evidence that names an unknown source or place, and elements that have no evidence. */
export function brokenEvidence(model: JsonObject, digests: Digests): string[] {
  const digestOf = digestsBySource(model, digests);
  const broken: string[] = [];
  const visit = (value: Json, pointer: string): void => {
    if (Array.isArray(value)) value.forEach((item, index) => visit(item, `${pointer}/${index}`));
    if (!isObject(value)) return;
    if (typeof value.source === 'string' && typeof value.place === 'string') {
      const digest = digestOf.get(value.source);
      if (!digest) broken.push(`${pointer}: unknown source or seed file "${value.source}"`);
      else if (paragraphsAt(digest, value.place).length === 0) broken.push(`${pointer}: no place "${value.place}"`);
      else
        broken.push(
          ...tokensNotIn(digest, textOf(value.note)).map((token) => `${pointer}/note: no "${token}" in the source`),
        );
    }
    for (const [key, item] of Object.entries(value)) visit(item, `${pointer}/${key}`);
  };
  visit(model, '');
  return [...broken, ...withoutEvidence(model)];
}

function withoutEvidence(model: JsonObject): string[] {
  const { document } = model;
  const security = isObject(model.security) ? model.security : {};
  const sections: [string, Json | undefined][] = [
    ...Object.entries(model).filter(([name]) => name !== 'sources' && name !== 'openPoints'),
    ...['relatedActs', 'legalBases', 'responsibilities', 'objectives', 'principles'].map(
      (name): [string, Json | undefined] => [`document/${name}`, isObject(document) ? document[name] : undefined],
    ),
    ['security', Object.values(security).filter(isObject)],
  ];
  return sections.flatMap(([name, items]) =>
    (Array.isArray(items) ? items : []).flatMap((item, index) =>
      isObject(item) && Array.isArray(item.evidence) && item.evidence.length > 0
        ? []
        : [`/${name}/${index}: no evidence`],
    ),
  );
}
