import { propertiesOf } from '#generated/properties';
import type { Bilingual } from '#util/bilingual';
import { isList, isObject } from '#util/json-value';

/** One fact that two states of an element give differently; a side without it says nothing. */
export interface FactChange {
  /** Labels of the properties that lead to the fact, outermost first. */
  readonly label: Bilingual;
  readonly before?: string;
  readonly after?: string;
}

/** Where each fact of an element stands, with its text; lists of words are one fact. */
type Facts = ReadonlyMap<string, { readonly label: Bilingual; readonly text: string }>;

/** What differs between two states of an element of a section, in the order of the later one; where it is written does not matter. */
export function differences(before: object, after: object, section: string): readonly FactChange[] {
  const type = propertiesOf['Model']?.[section]?.type ?? '';
  const [old, young] = [factsOf(before, type), factsOf(after, type)];
  return [...new Set([...young.keys(), ...old.keys()])].flatMap((path) => {
    const [one, other] = [old.get(path), young.get(path)];
    if (one?.text === other?.text) return [];
    const label = (other ?? one)?.label ?? { vi: path, en: path };
    return { label, ...(one && { before: one.text }), ...(other && { after: other.text }) };
  });
}

function factsOf(element: object, type: string): Facts {
  const facts = new Map<string, { label: Bilingual; text: string }>();
  const visit = (value: unknown, owner: string, path: string, label: Bilingual): void => {
    if (isObject(value)) {
      for (const [name, member] of Object.entries(value)) {
        const known = propertiesOf[owner]?.[name];
        visit(
          member,
          known?.type ?? `${owner}.${name}`,
          `${path}/${name}`,
          joined(label, known ?? { vi: name, en: name }),
        );
      }
    } else if (isList(value) && value.some(isObject)) {
      value.forEach((item, position) => visit(item, owner, `${path}/${position}`, numbered(label, position)));
    } else {
      facts.set(path, { label, text: textOf(value) });
    }
  };
  visit(element, type, '', { vi: '', en: '' });
  return facts;
}

const textOf = (value: unknown): string => {
  if (isList(value)) return value.map(textOf).join(', ');
  return typeof value === 'string' ? value.normalize('NFC') : JSON.stringify(value);
};

const joined = (outer: Bilingual, inner: Bilingual): Bilingual => ({
  vi: outer.vi === '' ? inner.vi : `${outer.vi} › ${inner.vi}`,
  en: outer.en === '' ? inner.en : `${outer.en} › ${inner.en}`,
});

const numbered = ({ vi, en }: Bilingual, position: number): Bilingual => ({
  vi: `${vi} ${position + 1}`,
  en: `${en} ${position + 1}`,
});
