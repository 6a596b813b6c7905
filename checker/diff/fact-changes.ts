import { propertiesOf } from '#generated/properties';
import { type StatedValue, statedValue } from '#model/format/stated-value';
import type { Bilingual } from '#util/bilingual';
import { isList, isObject } from '#util/json-value';

/** One fact that two states of an element give differently; a side without it says nothing. */
export interface FactChange {
  /** Labels of the properties that lead to the fact, outermost first. */
  readonly label: Bilingual;
  readonly before?: StatedValue;
  readonly after?: StatedValue;
}

/** Where each fact of an element stands; lists of words are one fact. */
type Facts = ReadonlyMap<string, StatedFact>;

interface StatedFact {
  readonly label: Bilingual;
  readonly stated: StatedValue;
  /** Equal for equal values, however they are composed in Unicode. */
  readonly key: string;
}

/** What differs between two states of an element of a section, in the order of the later one; where it is written does not matter. */
export function differences(before: object, after: object, section: string): readonly FactChange[] {
  const type = propertiesOf['Model']?.[section]?.type ?? '';
  const [old, young] = [factsOf(before, type), factsOf(after, type)];
  return [...new Set([...young.keys(), ...old.keys()])].flatMap((path) => {
    const [one, other] = [old.get(path), young.get(path)];
    if (one?.key === other?.key) return [];
    const label = (other ?? one)?.label ?? { vi: path, en: path };
    return { label, ...(one && { before: one.stated }), ...(other && { after: other.stated }) };
  });
}

function factsOf(element: object, type: string): Facts {
  const facts = new Map<string, StatedFact>();
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
      facts.set(path, { label, stated: statedValue(value, owner), key: JSON.stringify(value).normalize('NFC') });
    }
  };
  visit(element, type, '', { vi: '', en: '' });
  return facts;
}

const joined = (outer: Bilingual, inner: Bilingual): Bilingual => ({
  vi: outer.vi === '' ? inner.vi : `${outer.vi} › ${inner.vi}`,
  en: outer.en === '' ? inner.en : `${outer.en} › ${inner.en}`,
});

const numbered = ({ vi, en }: Bilingual, position: number): Bilingual => ({
  vi: `${vi} ${position + 1}`,
  en: `${en} ${position + 1}`,
});
