import type { KnownRule } from '../emit-rules.ts';
import { type JsonObject, objectAt, textAt } from '../json.ts';
import { bothLanguages, type Handbook, objectsIn, type PlacedRequirement, strengthOf, tableOf } from './handbook.ts';

/** `docs/requirements/<GROUP>.md`: the requirements of a group, one line each. */
export function emitGroupPages(rules: readonly KnownRule[], handbook: Handbook): Map<string, string> {
  const groups = new Map<string, string>();
  for (const framework of handbook.frameworks) {
    for (const group of objectsIn(framework['groups'])) {
      const path = `docs/requirements/${textAt(group, 'id')}.md`;
      const part = groupPart(framework, group, rules, handbook);
      groups.set(path, `${groups.get(path) ?? headOf(group)}\n${part}`);
    }
  }
  return groups;
}

const headOf = (group: JsonObject): string =>
  `<!-- Generated from models/frameworks/ by \`npm run generate\`; do not edit. -->

# ${textAt(group, 'id')}: ${bothLanguages(group['name'])}

Mỗi yêu cầu có một trang riêng. Mục lục chung: [requirements.md](../requirements.md).

Each requirement has its own page. Index of all groups: [requirements.md](../requirements.md).
`;

function groupPart(framework: JsonObject, group: JsonObject, rules: readonly KnownRule[], handbook: Handbook): string {
  const asked = handbook.requirements.filter(
    ({ framework: id, requirement }) => id === framework['id'] && requirement['group'] === group['id'],
  );
  const weight = JSON.stringify(group['weight']);
  const title = `## ${bothLanguages(framework['name'])}`;
  const columns = [
    'Mã – Id',
    'Yêu cầu – Requirement',
    'Mức – Strength',
    'Trọng số – Weight',
    'Đánh giá – Decided by',
    'Căn cứ – Law',
  ];
  const rows = asked.map((placed) => rowOf(placed, textAt(group, 'id'), rules, handbook));
  const body = rows.length === 0 ? 'Chưa có yêu cầu. – No requirement yet.' : tableOf(columns, rows);
  return `${title}\n\nTrọng số của nhóm – Weight of the group: ${weight}.\n\n${body}\n`;
}

function rowOf(
  { requirement }: PlacedRequirement,
  group: string,
  rules: readonly KnownRule[],
  handbook: Handbook,
): string[] {
  const id = textAt(requirement, 'id');
  const rule = rules.find(({ source }) => source.id === requirement['rule']);
  const law = objectsIn(requirement['citations']).map((citation) =>
    textAt(objectAt(handbook.documents.get(textAt(citation, 'document')) ?? {}, 'shortName'), 'vi'),
  );
  return [
    `[${id}](${group}/${id}.md)`,
    bothLanguages(requirement['title']),
    strengthOf(requirement, handbook),
    JSON.stringify(requirement['weight']),
    rule === undefined
      ? 'người thẩm định – a person'
      : `[${rule.source.id}](../rules/${rule.source.topic}/${rule.source.id}.md)`,
    law.length === 0 ? 'kiểm tra của chúng tôi – ours' : [...new Set(law)].join('; '),
  ];
}
