import type { DataFiles } from '../emit-packs.ts';
import { isObject, textAt } from '../json.ts';
import { type Bilingual, bothLanguages, objectsIn, tableOf } from './handbook.ts';

/** As much as the page needs of a thing that holds for a time. */
interface LawFact {
  readonly subject: string;
  readonly name: Bilingual;
  readonly open?: string;
}

/** What changes on a day, as checker/frameworks/law-on.ts tells it. */
export interface LawChange {
  readonly date: string;
  readonly starts: readonly LawFact[];
  readonly ends: readonly LawFact[];
  readonly requirements: readonly {
    readonly framework: string;
    readonly start: readonly string[];
    readonly stop: readonly string[];
    readonly documents: readonly string[];
  }[];
}

const head = `<!-- Generated from models/national/ and models/frameworks/ by \`npm run generate\`; do not edit. -->

# Thay đổi của pháp luật – Changes of the law

Bảng thứ nhất ghi từng ngày mà tập yêu cầu có căn cứ còn hiệu lực thay đổi; bảng thứ hai ghi những thay đổi khác. Ngày có
dấu ≥ là ngày sớm nhất có thể: ngày có hiệu lực chưa đọc được. \`kientruc law --as-of NGÀY\` xem tại một ngày.

The first table has every day on which the set of requirements with law in force changes; the second has all other
changes. A ≥ marks the earliest day possible, where the day in force was not read. \`kientruc law --as-of DATE\` shows one
day.
`;

/** `docs/law-changes.md`: the days on which requirements start or stop, and those on which anything else of the law changes. */
export function emitLawChangesPage(
  changes: readonly LawChange[],
  nameOf: (document: string) => string,
): Map<string, string> {
  const ids = [...new Set(changes.flatMap(({ requirements }) => requirements.map(({ framework }) => framework)))];
  const parts = ids.map((id) => frameworkPart(id, changes, nameOf));
  return new Map([['docs/law-changes.md', [head, ...parts, otherPart(changes)].join('\n')]]);
}

/** The names of the documents in `models/national/`, by id. */
export function namesOfDocuments(data: DataFiles): (id: string) => string {
  const documents = [...data].flatMap(([path, file]) =>
    path.startsWith('national/') && isObject(file) ? objectsIn(file['documents']) : [],
  );
  const names = new Map(documents.map((document) => [textAt(document, 'id'), bothLanguages(document['shortName'])]));
  return (id) => names.get(id) ?? id;
}

function frameworkPart(id: string, changes: readonly LawChange[], nameOf: (document: string) => string): string {
  const rows = changes.flatMap(({ date, requirements }) =>
    requirements
      .filter(({ framework }) => framework === id)
      .map(({ start, stop, documents }) => [date, start.join(', '), stop.join(', '), documents.map(nameOf).join('; ')]),
  );
  const columns = ['Ngày – Day', 'Bắt đầu – Start', 'Thôi áp dụng – Stop', 'Văn bản – Document'];
  return `## Yêu cầu của khung ${id} – Requirements of framework ${id}\n\n${tableOf(columns, rows)}\n`;
}

function otherPart(changes: readonly LawChange[]): string {
  const rows = changes.flatMap(({ date, starts, ends }) =>
    starts.length + ends.length === 0 ? [] : [[date, namesOf(starts), namesOf(ends)]],
  );
  const columns = ['Ngày – Day', 'Bắt đầu – Starts', 'Thôi áp dụng – Ends'];
  return `## Văn bản, khung, đơn vị hành chính, mã, cơ quan – Documents, frameworks, units, codes, bodies\n\n${tableOf(columns, rows)}\n`;
}

const namesOf = (facts: readonly LawFact[]): string =>
  [
    ...new Set(facts.map(({ name, open }) => `${open === 'startUnread' ? '≥ ' : ''}${bothLanguages({ ...name })}`)),
  ].join('; ');
