import { type JsonObject, textAt } from '../json.ts';
import type { RuleSource } from '../read-rules.ts';
import {
  anchorOf,
  bothLanguages,
  citationsIn,
  type Handbook,
  objectsIn,
  type PlacedRequirement,
  strengthOf,
} from './handbook.ts';

const head = `<!-- Generated from models/frameworks/ by \`npm run generate\`; do not edit. -->

# Yêu cầu – Requirements

Mỗi căn cứ ghi: văn bản; điều, khoản; thời gian hiệu lực; mức kiểm chứng. Trọng số 0 là chỉ thông tin, không tính điểm.
Yêu cầu không có quy tắc do người thẩm định trả lời.

Each citation says: document; article; days in force; grade of verification. Weight 0 informs and does not score. A
requirement without a rule is answered by a person.
`;

const columns = [
  'Mã – Id',
  'Yêu cầu – Requirement',
  'Mức – Strength',
  'Trọng số – Weight',
  'Quy tắc – Rule',
  'Căn cứ – Law',
];

/** `docs/requirements.md`: the requirements of every pack by group, with rule and law. */
export function emitRequirementsPage(rules: readonly RuleSource[], handbook: Handbook): Map<string, string> {
  const links = new Map(rules.map(({ id, topic }) => [id, `[${id}](rules/${topic}/${id}.md)`]));
  const parts = handbook.frameworks.map((framework) => frameworkPart(framework, links, handbook));
  return new Map([['docs/requirements.md', [head, ...parts].join('\n')]]);
}

function frameworkPart(framework: JsonObject, links: ReadonlyMap<string, string>, handbook: Handbook): string {
  const asked = handbook.requirements.filter((one) => one.framework === framework['id']);
  const parts = objectsIn(framework['groups']).map((group) => {
    const rows = asked.filter(({ requirement }) => requirement['group'] === group['id']);
    const title = `### ${textAt(group, 'id')}: ${bothLanguages(group['name'])}, trọng số – weight ${JSON.stringify(group['weight'])}`;
    return `${title}\n\n${rows.length === 0 ? 'Chưa có yêu cầu. – No requirement yet.' : table(rows, links, handbook)}\n`;
  });
  return `## ${textAt(framework, 'id')}: ${bothLanguages(framework['name'])}\n\n${parts.join('\n')}`;
}

function table(rows: readonly PlacedRequirement[], links: ReadonlyMap<string, string>, handbook: Handbook): string {
  const lines = rows.map((placed) => {
    const { requirement } = placed;
    const rule = textAt(requirement, 'rule');
    return [
      `<a id="${anchorOf(placed)}"></a>${textAt(requirement, 'id')}`,
      bothLanguages(requirement['title']),
      strengthOf(requirement, handbook),
      JSON.stringify(requirement['weight']),
      rule === '' ? 'người thẩm định – a person' : (links.get(rule) ?? `\`${rule}\``),
      citationsIn(requirement, handbook).join('<br>'),
    ];
  });
  return [columns, columns.map(() => '---'), ...lines].map((cells) => `| ${cells.map(cell).join(' | ')} |`).join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\s+/g, ' ');
}
