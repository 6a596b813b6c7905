import { type DataFiles, frameworkIds, requirementsOf } from '../emit-packs.ts';
import { isObject, type Json, type JsonObject, objectAt, textAt } from '../json.ts';
import type { KnownPath } from '../schema-path.ts';

/** A text in both languages. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** Names of the strengths and of the grades of verification, by their code. */
export interface Words {
  readonly strength: Readonly<Record<string, Bilingual>>;
  readonly verification: Readonly<Record<string, Bilingual>>;
  readonly outcome: Readonly<Record<string, Bilingual>>;
  /** What rules visit. */
  readonly kind: Readonly<Record<string, Bilingual>>;
  /** What the best grade means and does not mean. */
  readonly textRead: Bilingual;
}

/** A requirement with the id of its framework. */
export interface PlacedRequirement {
  readonly framework: string;
  readonly requirement: JsonObject;
}

/** What the pages draw on beside the rules: packs, law, the words for both, the labels of the model language. */
export interface Handbook {
  readonly frameworks: readonly JsonObject[];
  readonly requirements: readonly PlacedRequirement[];
  readonly documents: ReadonlyMap<string, JsonObject>;
  readonly words: Words;
  readonly pathLabel: (path: string) => Bilingual;
}

/** Gathers what the pages draw on. */
export function handbookOf(data: DataFiles, words: Words, known: (path: string) => KnownPath): Handbook {
  const heads = frameworkIds(data).map((id) => data.get(`frameworks/${id}/framework.json`));
  const documents = [...data].flatMap(([path, file]) =>
    path.startsWith('national/') && isObject(file) ? objectsIn(file['documents']) : [],
  );
  return {
    frameworks: heads.filter(isObject),
    requirements: requirementsOf(data),
    documents: new Map(documents.map((document) => [textAt(document, 'id'), document])),
    words,
    pathLabel: (path) => known(path).label,
  };
}

/** A bilingual value of a data file as "Vietnamese (English)". */
export function bothLanguages(value: Json | undefined): string {
  const text = isObject(value) ? value : {};
  const [vi, en] = [textAt(text, 'vi'), textAt(text, 'en')];
  return vi === en ? vi : `${vi} (${en})`;
}

/** The strength of a requirement with its Vietnamese name. */
export function strengthOf(requirement: JsonObject, { words }: Handbook): string {
  const strength = textAt(requirement, 'strength');
  return `${words.strength[strength]?.vi ?? strength} (${strength})`;
}

/** The citations of a requirement: document, article, days in force, grade of verification. */
export function citationsIn(requirement: JsonObject, { documents, words }: Handbook): string[] {
  return objectsIn(requirement['citations']).map((citation) => {
    const document = documents.get(textAt(citation, 'document')) ?? {};
    const grade = textAt(citation, 'verification');
    const article = textAt(citation, 'article');
    return [
      bothLanguages(objectAt(document, 'shortName')),
      ...(article === '' ? [] : [article]),
      ...periodOf(citation, document),
      `${words.verification[grade]?.vi ?? grade} (${grade})`,
    ].join('; ');
  });
}

function periodOf(citation: JsonObject, document: JsonObject): string[] {
  const [from, to] = ['from', 'to'].map((key) => textAt(citation, key) || textAt(document, key));
  return from === '' ? [] : [to === '' ? `${from} →` : `${from} → ${to}`];
}

/** The page of a requirement, from a page in `docs/`. */
export function requirementLink({ requirement }: PlacedRequirement): string {
  return `requirements/${textAt(requirement, 'group')}/${textAt(requirement, 'id')}.md`;
}

/** A text in both languages, Vietnamese first, as two paragraphs. */
export const spoken = (text: Bilingual | undefined): string => (text === undefined ? '' : `${text.vi}\n\n${text.en}`);

/** A bilingual value of a data file; an absent one gives none. */
export function bilingualAt(holder: JsonObject, key: string): Bilingual | undefined {
  const value = holder[key];
  return isObject(value) ? { vi: textAt(value, 'vi'), en: textAt(value, 'en') } : undefined;
}

/** The name of the place of a fact in the index by fact. */
export const factAnchor = (path: string): string => `fact${path.replace(/[^A-Za-z0-9]+/g, '-')}`;

/** A table in Markdown. */
export function tableOf(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [columns, columns.map(() => '---'), ...rows].map(line).join('\n');
}

/** The objects of a list; anything else gives none. */
export function objectsIn(value: Json | undefined): JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
