import type { DataFiles } from '../emit-packs.ts';
import { isObject, type JsonObject, objectAt, stringsAt, textAt } from '../json.ts';
import {
  bothLanguages,
  type Handbook,
  objectsIn,
  type PlacedRequirement,
  requirementLink,
  tableOf,
} from './handbook.ts';

/** Where the rows of the collected law stand, and what became of each. */
export const lawRowsPath = 'national/law/law-rows.json';

const statuses = ['encoded', 'manual', 'notEncoded', 'unread'] as const;

const head = `<!-- Generated from models/${lawRowsPath} by \`npm run generate\`; do not edit. -->

# Độ bao phủ – Coverage

Mỗi dòng của tài liệu pháp lý đã thu thập (khung 2.0, văn bản liên quan, lần kiểm chứng thứ hai) có một trạng thái:
**quy tắc** (máy kiểm tra), **người thẩm định** (có câu hỏi), **không mã hóa** (có lý do) hoặc **chưa ai đọc**. Nội dung
ghi bằng lời của chúng tôi; mức kiểm chứng của từng viện dẫn giữ nguyên.

Each row of the collected law (framework 2.0, the acts around it, the second reading) has a status: **rule** (checked by
the machine), **a person** (a question for the reviewer), **not encoded** (with the reason) or **nobody has read it**. The
words are ours; the grade of each citation is kept as it is.
`;

/** `docs/coverage.md`: document by document, what of the law is checked, how, and if not why. */
export function emitCoveragePage(data: DataFiles, handbook: Handbook): Map<string, string> {
  const rows = lawRows(data);
  if (rows.length === 0) return new Map();
  const known = [...handbook.documents.keys()].filter((id) => rows.some((row) => row['document'] === id));
  const byDocument = new Map(known.map((id) => [id, rows.filter((row) => row['document'] === id)]));
  const parts = known.map((id) => documentPart(id, byDocument.get(id) ?? [], handbook));
  const text = [head, countTable(known, byDocument, handbook), ...parts].join('\n');
  return new Map([['docs/coverage.md', text]]);
}

/** The rows of the collected law. */
export function lawRows(data: DataFiles): JsonObject[] {
  const file = data.get(lawRowsPath);
  return isObject(file) ? objectsIn(file['rows']) : [];
}

function countTable(
  ids: readonly string[],
  rows: ReadonlyMap<string, readonly JsonObject[]>,
  handbook: Handbook,
): string {
  const columns = [
    'Văn bản – Document',
    'Quy tắc – Rule',
    'Người thẩm định – Person',
    'Không mã hóa – Not encoded',
    'Chưa ai đọc – Unread',
    'Tổng – All',
  ];
  const counts = (some: readonly JsonObject[]): string[] =>
    [...statuses.map((status) => some.filter((row) => row['status'] === status).length), some.length].map(String);
  const lines = ids.map((id) => [`[${nameOf(id, handbook)}](#${id})`, ...counts(rows.get(id) ?? [])]);
  return `${tableOf(columns, [...lines, ['**Tổng – All**', ...counts([...rows.values()].flat())]])}\n`;
}

function documentPart(id: string, rows: readonly JsonObject[], handbook: Handbook): string {
  const columns = ['Dòng – Row', 'Điều – Article', 'Nội dung – Subject', 'Kiểm tra – Checked', 'Nguồn – Source'];
  const lines = [...rows]
    .sort(byArticle)
    .map((row) => [
      textAt(row, 'id'),
      textAt(row, 'article'),
      bothLanguages(row['subject']),
      outcomeOf(row, handbook),
      textAt(row, 'source'),
    ]);
  return `## <a id="${id}"></a>${nameOf(id, handbook)}\n\n${tableOf(columns, lines)}\n`;
}

/** Rows without an article come last; the others in the order of the document. */
const byArticle = (one: JsonObject, other: JsonObject): number => articleOf(one) - articleOf(other);

const articleOf = (row: JsonObject): number => Number(/\d+/.exec(textAt(row, 'article'))?.[0] ?? '999');

function outcomeOf(row: JsonObject, handbook: Handbook): string {
  const reason = bothLanguages(row['reason']);
  if (row['status'] === 'notEncoded') return `không mã hóa – not encoded: ${reason}`;
  if (row['status'] === 'unread') return `chưa ai đọc – unread: ${reason}`;
  const asked = stringsAt(row, 'requirements').flatMap((id) =>
    handbook.requirements.filter(({ requirement }) => requirement['id'] === id),
  );
  const told = asked.map((placed) => howAsked(placed, textAt(row, 'document'), handbook)).join('<br>');
  const note = 'note' in row ? `<br>${bothLanguages(row['note'])}` : '';
  return `${told}${note}`;
}

/** Link, rule or person, and how well the citation of this document is supported. */
function howAsked(placed: PlacedRequirement, document: string, { words }: Handbook): string {
  const { requirement } = placed;
  const rule = textAt(requirement, 'rule');
  const citation = objectsIn(requirement['citations']).find((one) => one['document'] === document);
  const grade = citation === undefined ? '' : textAt(citation, 'verification');
  const graded = grade === '' ? '' : `; ${words.verification[grade]?.vi ?? grade} (${grade})`;
  const how = rule === '' ? 'người thẩm định – a person' : `\`${rule}\``;
  return `[${textAt(requirement, 'id')}](${requirementLink(placed)}): ${how}${graded}`;
}

const nameOf = (id: string, { documents }: Handbook): string =>
  bothLanguages(objectAt(documents.get(id) ?? {}, 'shortName'));
