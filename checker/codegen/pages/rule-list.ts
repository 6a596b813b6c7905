import type { KnownRule } from '../emit-rules.ts';
import { type JsonObject, objectAt, textAt } from '../json.ts';
import type { RuleMetadata } from '../read-rules.ts';
import { type Bilingual, bothLanguages, type Handbook, objectsIn, type PlacedRequirement } from './handbook.ts';

const head = `<!-- Generated from checker/rules/ and models/frameworks/ by \`npm run generate\`; do not edit. -->

# Quy tắc – Rules

Mỗi quy tắc quyết định một hoặc vài yêu cầu. Căn cứ và mức kiểm chứng nằm ở [trang của từng yêu cầu](../requirements.md).

Each rule decides one requirement or several. Law and grade of verification stand on the [page of each
requirement](../requirements.md).
`;

const topicNames: Readonly<Record<string, Bilingual>> = {
  application: { vi: 'Ứng dụng', en: 'Applications' },
  business: { vi: 'Nghiệp vụ, dịch vụ công', en: 'Business and public services' },
  data: { vi: 'Dữ liệu', en: 'Data' },
  document: { vi: 'Tài liệu kiến trúc', en: 'Architecture document' },
  figures: { vi: 'Số liệu', en: 'Figures' },
  governance: { vi: 'Quản trị, đầu tư', en: 'Governance and investment' },
  integration: { vi: 'Tích hợp, chia sẻ, liên thông', en: 'Integration, sharing, exchange' },
  'one-stop': { vi: 'Một cửa, dịch vụ công', en: 'One-stop, public services' },
  levels: { vi: 'Cấp độ an toàn hệ thống thông tin', en: 'Security levels of information systems' },
  security: { vi: 'An toàn thông tin', en: 'Information security' },
  targets: { vi: 'Chỉ tiêu quốc gia', en: 'National targets' },
  technology: { vi: 'Hạ tầng, công nghệ', en: 'Infrastructure and technology' },
};

/** `docs/rules/README.md`: the rules by group of each framework, then by topic. */
export function listOfRules(rules: readonly KnownRule[], handbook: Handbook): string {
  const groups = handbook.frameworks.map((framework) => byGroup(textAt(framework, 'id'), rules, handbook));
  return `${head}\n${groups.join('\n')}\n## Theo chủ đề – By topic\n\n${byTopic(rules, handbook)}`;
}

/** What a page says of a rule that does not score yet. */
export function statusOf({ status }: RuleMetadata): string {
  return status === 'trial'
    ? ' Quy tắc đang thử nghiệm: có báo kết quả, không tính điểm. – It is on trial: it reports and does not score.'
    : '';
}

/** The requirements that a rule decides. */
export function usingOf({ source }: KnownRule, { requirements }: Handbook): PlacedRequirement[] {
  return requirements.filter(({ requirement }) => requirement['rule'] === source.id);
}

function byGroup(id: string, rules: readonly KnownRule[], { frameworks, requirements }: Handbook): string {
  const framework = frameworks.find((one) => one['id'] === id) ?? {};
  const parts = objectsIn(framework['groups']).map((group) => {
    const asked = requirements.filter((one) => one.framework === id && one.requirement['group'] === group['id']);
    const lines = asked.flatMap(({ requirement }) => {
      const rule = rules.find(({ source }) => source.id === requirement['rule']);
      if (rule === undefined) return [];
      return [`- ${textAt(requirement, 'id')}, ${linkTo(rule)}: ${bothLanguages(requirement['title'])}`];
    });
    const body = lines.length === 0 ? 'Chưa có quy tắc. – No rule yet.' : lines.join('\n');
    return `### ${textAt(group, 'id')}: ${bothLanguages(group['name'])}\n\n${body}\n`;
  });
  return `## Theo nhóm – By group: ${bothLanguages(framework['name'])}\n\n${parts.join('\n')}`;
}

function byTopic(rules: readonly KnownRule[], handbook: Handbook): string {
  const topics = [...new Set(rules.map(({ source }) => source.topic))];
  const parts = topics.map((topic) => {
    const lines = rules
      .filter(({ source }) => source.topic === topic)
      .map((rule) => `- ${linkTo(rule)}: ${toldOf(rule, handbook)}${statusOf(rule.metadata)}`);
    const name = topicNames[topic];
    return `### ${name === undefined ? topic : bothLanguages({ ...name })}\n\n${lines.join('\n')}\n`;
  });
  return parts.join('\n');
}

/** The titles of its requirements in Vietnamese, its own line in English. */
function toldOf(rule: KnownRule, handbook: Handbook): string {
  const titles = [...new Set(usingOf(rule, handbook).map(({ requirement }) => vietnameseTitle(requirement)))];
  return titles.length === 0 ? rule.source.summary : `${titles.join('; ')} (${rule.source.summary.replace(/\.$/, '')})`;
}

const vietnameseTitle = (requirement: JsonObject): string => textAt(objectAt(requirement, 'title'), 'vi');

function linkTo({ source: { id, topic } }: KnownRule): string {
  return `[${id}](${topic}/${id}.md)`;
}
