import type { KnownRule } from '../emit-rules.ts';
import { type JsonObject, textAt } from '../json.ts';
import { emitGroupPages } from './group-pages.ts';
import {
  bothLanguages,
  factAnchor,
  type Handbook,
  objectsIn,
  type PlacedRequirement,
  requirementLink,
  strengthOf,
  tableOf,
} from './handbook.ts';
import { emitRequirementPages } from './requirement-pages.ts';

const head = `<!-- Generated from models/frameworks/ by \`npm run generate\`; do not edit. -->

# Yêu cầu – Requirements

Mỗi yêu cầu có một trang riêng: nội dung, lý do, căn cứ với thời gian hiệu lực và mức kiểm chứng, cách đánh giá, dữ kiện
được đọc, ví dụ, cách xử lý, giới hạn. Trang này là mục lục [theo nhóm](#by-group), [theo văn bản](#by-document) và
[theo dữ kiện](#by-fact). Trọng số 0: chỉ để tham khảo, không tính điểm.

Each requirement has its own page: what is asked and why, the law with its days in force and grade of verification, how it
is decided, the facts read, examples, how to fix, limits. This page is the index [by group](#by-group), [by
document](#by-document) and [by fact](#by-fact). Weight 0 informs and does not score.
`;

/** `docs/requirements.md`, the index by group, by document and by fact, a page for each group and one for each requirement. */
export function emitRequirements(rules: readonly KnownRule[], handbook: Handbook): Map<string, string> {
  const parts = [
    ...handbook.frameworks.map((one) => byGroup(one, handbook)),
    byDocument(handbook),
    byFact(rules, handbook),
  ];
  return new Map([
    ['docs/requirements.md', [head, ...parts].join('\n')],
    ...emitGroupPages(rules, handbook),
    ...emitRequirementPages(rules, handbook),
  ]);
}

function byGroup(framework: JsonObject, handbook: Handbook): string {
  const asked = handbook.requirements.filter((one) => one.framework === framework['id']);
  const parts = objectsIn(framework['groups']).map((group) => {
    const rows = asked.filter(({ requirement }) => requirement['group'] === group['id']);
    const name = `[${textAt(group, 'id')}: ${bothLanguages(group['name'])}](requirements/${textAt(group, 'id')}.md)`;
    const title = `### ${name}, trọng số – weight ${JSON.stringify(group['weight'])}`;
    return `${title}\n\n${rows.length === 0 ? 'Chưa có yêu cầu. – No requirement yet.' : tableOfGroup(rows, handbook)}\n`;
  });
  return `## <a id="by-group"></a>Theo nhóm – By group: ${bothLanguages(framework['name'])}\n\n${parts.join('\n')}`;
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
    return citing.length === 0
      ? []
      : [[`<a id="${id}"></a>${bothLanguages(document['shortName'])}`, citing.map(linked).join(', ')]];
  });
  return `## <a id="by-document"></a>Theo văn bản – By document\n\n${tableOf(['Văn bản – Document', 'Yêu cầu – Requirements'], rows)}\n`;
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
      `<a id="${factAnchor(fact)}"></a>\`${fact}\``,
      bothLanguages({ ...handbook.pathLabel(fact) }),
      [...asked].map(linked).join(', '),
    ]);
  const columns = ['Dữ kiện – Fact', 'Tên – Name', 'Yêu cầu – Requirements'];
  return `## <a id="by-fact"></a>Theo dữ kiện – By fact\n\n${tableOf(columns, rows)}\n`;
}

const linked = (placed: PlacedRequirement): string =>
  `[${textAt(placed.requirement, 'id')}](${requirementLink(placed)})`;
