import type { KnownRule } from '../emit-rules.ts';
import { isObject, type JsonObject, objectAt, textAt } from '../json.ts';
import {
  bothLanguages,
  citationsIn,
  type Handbook,
  objectsIn,
  type PlacedRequirement,
  strengthOf,
} from './handbook.ts';

/** `docs/requirements/<GROUP>.md`: every requirement of a group, in both languages, with its law and how it is decided. */
export function emitGroupPages(rules: readonly KnownRule[], handbook: Handbook): Map<string, string> {
  const links = new Map(rules.map(({ source: { id, topic } }) => [id, `[${id}](../rules/${topic}/${id}.md)`]));
  const groups = new Map<string, string>();
  for (const framework of handbook.frameworks) {
    for (const group of objectsIn(framework['groups'])) {
      const path = `docs/requirements/${textAt(group, 'id')}.md`;
      const part = groupPart(framework, group, links, handbook);
      groups.set(path, `${groups.get(path) ?? headOf(group)}\n${part}`);
    }
  }
  return groups;
}

const headOf = (group: JsonObject): string =>
  `<!-- Generated from models/frameworks/ by \`npm run generate\`; do not edit. -->

# ${textAt(group, 'id')}: ${bothLanguages(group['name'])}

Mục lục – Index: [requirements.md](../requirements.md). Mỗi căn cứ ghi văn bản; điều, khoản; thời gian hiệu lực; mức kiểm
chứng. – Each citation says document; article; days in force; grade of verification.
`;

function groupPart(
  framework: JsonObject,
  group: JsonObject,
  links: ReadonlyMap<string, string>,
  handbook: Handbook,
): string {
  const asked = handbook.requirements.filter(
    ({ framework: id, requirement }) => id === framework['id'] && requirement['group'] === group['id'],
  );
  const weight = JSON.stringify(group['weight']);
  const title = `## ${textAt(framework, 'id')}: ${bothLanguages(framework['name'])}, trọng số của nhóm – weight of the group ${weight}`;
  return [
    title,
    '',
    handbook.words.textRead.vi,
    '',
    handbook.words.textRead.en,
    '',
    ...asked.map((placed) => requirementPart(placed, links, handbook)),
  ].join('\n');
}

function requirementPart(
  { framework, requirement }: PlacedRequirement,
  links: ReadonlyMap<string, string>,
  handbook: Handbook,
): string {
  const id = textAt(requirement, 'id');
  const law = citationsIn(requirement, handbook);
  const lines = [
    ...inBoth('Yêu cầu', 'Requirement', requirement['text']),
    `- **Mức – Strength** ${strengthOf(requirement, handbook)}; trọng số – weight ${JSON.stringify(requirement['weight'])}`,
    `- **Căn cứ – Law**${law.length === 0 ? ' kiểm tra của chúng tôi, không dựa văn bản – a check of ours, on no act' : ''}`,
    ...law.map((citation) => `  - ${citation}`),
    `- **Đánh giá – Decided by** ${decidedBy(requirement, links)}`,
    ...inBoth('Câu hỏi', 'Question', requirement['question']),
    ...parametersOf(requirement),
    ...inBoth('Lưu ý', 'Note', requirement['note']),
  ];
  return `### <a id="${framework}-${id}"></a>${id}: ${bothLanguages(requirement['title'])}\n\n${lines.join('\n')}\n`;
}

function inBoth(vi: string, en: string, text: JsonObject[string] | undefined): string[] {
  if (!isObject(text)) return [];
  return [`- **${vi}** ${textAt(text, 'vi')}`, `- **${en}** ${textAt(text, 'en')}`];
}

function decidedBy(requirement: JsonObject, links: ReadonlyMap<string, string>): string {
  const rule = textAt(requirement, 'rule');
  if (rule === '') return 'người thẩm định trả lời – a person answers';
  return `quy tắc – rule ${links.get(rule) ?? `\`${rule}\``}`;
}

function parametersOf(requirement: JsonObject): string[] {
  const stated = Object.entries(objectAt(requirement, 'parameters'));
  if (stated.length === 0) return [];
  return [
    '- **Tham số – Parameters**',
    ...stated.map(([name, value]) => `  - \`${name}\`: \`${JSON.stringify(value)}\``),
  ];
}
