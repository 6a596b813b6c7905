import type { KnownRule } from '../emit-rules.ts';
import { type JsonObject, textAt } from '../json.ts';
import {
  bothLanguages,
  type Handbook,
  objectsIn,
  type PlacedRequirement,
  requirementLink,
  strengthOf,
  tableOf,
} from './handbook.ts';
import { emitGroupPages } from './requirement-pages.ts';

const head = `<!-- Generated from models/frameworks/ by \`npm run generate\`; do not edit. -->

# Yêu cầu – Requirements

Mỗi nhóm có một trang, ghi đủ nội dung, căn cứ, mức kiểm chứng, cách đánh giá của từng yêu cầu. Trang này là mục lục theo
nhóm, theo văn bản và theo dữ kiện. Trọng số 0 là chỉ thông tin, không tính điểm.

Each group has a page with the text, law, grade of verification and method of every requirement. This page is the index
by group, by document and by fact. Weight 0 informs and does not score.
`;

/** `docs/requirements.md`, the index by group, by document and by fact, and a page for each group. */
export function emitRequirementPages(rules: readonly KnownRule[], handbook: Handbook): Map<string, string> {
  const parts = [
    ...handbook.frameworks.map((one) => byGroup(one, handbook)),
    byDocument(handbook),
    byFact(rules, handbook),
  ];
  return new Map([['docs/requirements.md', [head, ...parts].join('\n')], ...emitGroupPages(rules, handbook)]);
}

function byGroup(framework: JsonObject, handbook: Handbook): string {
  const asked = handbook.requirements.filter((one) => one.framework === framework['id']);
  const parts = objectsIn(framework['groups']).map((group) => {
    const rows = asked.filter(({ requirement }) => requirement['group'] === group['id']);
    const title = `### ${textAt(group, 'id')}: ${bothLanguages(group['name'])}, trọng số – weight ${JSON.stringify(group['weight'])}`;
    return `${title}\n\n${rows.length === 0 ? 'Chưa có yêu cầu. – No requirement yet.' : tableOfGroup(rows, handbook)}\n`;
  });
  return `## ${textAt(framework, 'id')}: ${bothLanguages(framework['name'])}\n\n${parts.join('\n')}`;
}

function tableOfGroup(rows: readonly PlacedRequirement[], handbook: Handbook): string {
  const columns = ['Mã – Id', 'Yêu cầu – Requirement', 'Mức – Strength', 'Trọng số – Weight', 'Đánh giá – Decided by'];
  const lines = rows.map((placed) => {
    const { requirement } = placed;
    const rule = textAt(requirement, 'rule');
    return [
      linked(placed),
      bothLanguages(requirement['title']),
      strengthOf(requirement, handbook),
      JSON.stringify(requirement['weight']),
      rule === '' ? 'người thẩm định – a person' : `\`${rule}\``,
    ];
  });
  return tableOf(columns, lines);
}

function byDocument(handbook: Handbook): string {
  const cites = ({ requirement }: PlacedRequirement, id: string): boolean =>
    objectsIn(requirement['citations']).some((citation) => citation['document'] === id);
  const rows = [...handbook.documents].flatMap(([id, document]) => {
    const citing = handbook.requirements.filter((placed) => cites(placed, id));
    return citing.length === 0 ? [] : [[bothLanguages(document['shortName']), citing.map(linked).join(', ')]];
  });
  return `## Theo văn bản – By document\n\n${tableOf(['Văn bản – Document', 'Yêu cầu – Requirements'], rows)}\n`;
}

/** Which requirements read a place of the model. */
function byFact(rules: readonly KnownRule[], handbook: Handbook): string {
  const facts = new Map<string, Set<PlacedRequirement>>();
  for (const placed of handbook.requirements) {
    const rule = rules.find(({ source }) => source.id === placed.requirement['rule']);
    for (const fact of rule?.observed.facts ?? []) facts.set(fact, (facts.get(fact) ?? new Set()).add(placed));
  }
  const rows = [...facts]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([fact, asked]) => [
      `\`${fact}\``,
      bothLanguages({ ...handbook.pathLabel(fact) }),
      [...asked].map(linked).join(', '),
    ]);
  const columns = ['Dữ kiện – Fact', 'Tên – Name', 'Yêu cầu – Requirements'];
  return `## Theo dữ kiện – By fact\n\n${tableOf(columns, rows)}\n`;
}

const linked = (placed: PlacedRequirement): string =>
  `[${textAt(placed.requirement, 'id')}](${requirementLink(placed)})`;
