import type { KnownRule } from '../emit-rules.ts';
import { type JsonObject, objectAt, textAt } from '../json.ts';
import {
  bilingualAt,
  bothLanguages,
  factAnchor,
  type Handbook,
  objectsIn,
  type PlacedRequirement,
  spoken,
  strengthOf,
  tableOf,
} from './handbook.ts';
import { dayIn, examplesOf, exampleText, factsOf, fixesOf, messagesOf, parametersOf, visitsOf } from './rule-parts.ts';

/** `docs/requirements/<GROUP>/<ID>.md`: a page for each requirement, in both languages. */
export function emitRequirementPages(rules: readonly KnownRule[], handbook: Handbook): Map<string, string> {
  const pages = new Map<string, string>();
  for (const placed of handbook.requirements) {
    const path = `docs/requirements/${textAt(placed.requirement, 'group')}/${textAt(placed.requirement, 'id')}.md`;
    const page = pageOf(placed, rules, handbook);
    pages.set(path, [...(pages.has(path) ? [pages.get(path)] : []), page].join('\n'));
  }
  return pages;
}

function pageOf(
  { framework, requirement }: PlacedRequirement,
  rules: readonly KnownRule[],
  handbook: Handbook,
): string {
  const rule = rules.find(({ source }) => source.id === requirement['rule']);
  const sections = [
    ['Nội dung – What is asked', spoken(bilingualAt(requirement, 'text'))],
    ...(rule === undefined ? [] : [['Vì sao – Why', spoken(rule.metadata.why)] as const]),
    ['Căn cứ – Law', lawOf(requirement, handbook)],
    ['Cách đánh giá – How it is decided', decidedBy(requirement, rule, handbook)],
    ...(rule === undefined ? [] : ruleSections(requirement, rule, handbook)),
    ['Giới hạn, lưu ý – Limits and notes', limitsOf(requirement, rule)],
    ['Tham số – Parameters', parametersOf(requirement['parameters'])],
  ];
  const body = sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
  return `${headOf({ framework, requirement }, handbook)}\n${body}`;
}

function headOf({ framework, requirement }: PlacedRequirement, handbook: Handbook): string {
  const id = textAt(requirement, 'id');
  const pack = handbook.frameworks.find((one) => one['id'] === framework) ?? {};
  const group = objectsIn(pack['groups']).find((one) => one['id'] === requirement['group']) ?? {};
  const { vi, en } = bilingualAt(requirement, 'title') ?? { vi: id, en: id };
  const row = [
    bothLanguages(pack['name']),
    `[${textAt(group, 'id')}: ${bothLanguages(group['name'])}](../${textAt(group, 'id')}.md)`,
    strengthOf(requirement, handbook),
    weightOf(requirement),
  ];
  const columns = ['Khung – Framework', 'Nhóm – Group', 'Mức – Strength', 'Trọng số – Weight'];
  return `<!-- Generated from models/frameworks/, checker/rules/ and their tests by \`npm run generate\`; do not edit. -->

# ${id}: ${vi}

*${en}*

${tableOf(columns, [row])}

Mục lục – Index: [theo nhóm – by group](../../requirements.md#by-group), [theo văn bản – by document](../../requirements.md#by-document), [theo dữ kiện – by fact](../../requirements.md#by-fact).
`;
}

/** A requirement of ours, or one that nobody has verified, informs and takes nothing away. */
function weightOf(requirement: JsonObject): string {
  const weight = JSON.stringify(requirement['weight']);
  return weight === '0' ? '0, không tính điểm – not scored' : weight;
}

function lawOf(requirement: JsonObject, handbook: Handbook): string {
  const citations = objectsIn(requirement['citations']);
  if (citations.length === 0)
    return 'Kiểm tra của chúng tôi, không dựa trên văn bản nào.\n\nA check of ours, which rests on no act.';
  const columns = ['Văn bản – Document', 'Điều, khoản – Article', 'Hiệu lực – In force', 'Mức kiểm chứng – Grade'];
  const table = tableOf(
    columns,
    citations.map((citation) => lawRow(citation, handbook)),
  );
  const grades = citations.map((citation) => textAt(citation, 'verification'));
  const isUnverified = grades.every((grade) => grade === 'unverified');
  return [
    table,
    ...(grades.includes('text') ? [spoken(handbook.words.textRead)] : []),
    ...(isUnverified ? [spoken(onlyInforms)] : []),
  ].join('\n\n');
}

const onlyInforms = {
  vi: 'Chưa căn cứ nào được kiểm chứng: yêu cầu này chỉ để tham khảo, không bao giờ làm giảm điểm.',
  en: 'No citation is verified: this requirement informs only and never lowers a score.',
};

function lawRow(citation: JsonObject, { documents, words }: Handbook): string[] {
  const id = textAt(citation, 'document');
  const document = documents.get(id) ?? {};
  const [from = '', to = ''] = ['from', 'to'].map((key) => textAt(citation, key) || textAt(document, key));
  const grade = textAt(citation, 'verification');
  const named = `${words.verification[grade]?.vi ?? grade} (${grade})`;
  const title = bothLanguages(objectAt(document, 'title'));
  return [
    `[${bothLanguages(objectAt(document, 'shortName'))}](../../requirements.md#${id})${title === '' ? '' : `: ${title}`}`,
    textAt(citation, 'article') || '–',
    periodText(from, to),
    [
      grade === 'unverified' ? `**⚠ ${named}**` : named,
      ...('note' in citation ? [bothLanguages(citation['note'])] : []),
    ].join('; '),
  ];
}

function periodText(from: string, to: string): string {
  const inVietnamese = [...(from === '' ? [] : [`từ ${dayIn(from)}`]), ...(to === '' ? [] : [`đến hết ${dayIn(to)}`])];
  const inEnglish = [...(from === '' ? [] : [`from ${from}`]), ...(to === '' ? [] : [`to ${to}`])];
  return inVietnamese.length === 0 ? 'chưa rõ – not known' : `${inVietnamese.join(' ')} – ${inEnglish.join(' ')}`;
}

function decidedBy(requirement: JsonObject, rule: KnownRule | undefined, handbook: Handbook): string {
  if (rule === undefined)
    return [
      'Máy không quyết định được; người thẩm định trả lời câu hỏi sau. – The machine cannot decide; a reviewer answers this question.',
      spoken(bilingualAt(requirement, 'question')),
    ].join('\n\n');
  const { id, topic } = rule.source;
  const visits = visitsOf(rule, handbook);
  const link = `[${id}](../../rules/${topic}/${id}.md)`;
  return [
    `Máy đánh giá theo quy tắc ${link}, xét ${visits.vi}. – The machine decides by this rule, which looks at ${visits.en}.`,
    messagesOf(rule, objectAt(requirement, 'parameters')),
  ].join('\n\n');
}

function ruleSections(requirement: JsonObject, rule: KnownRule, handbook: Handbook): [string, string][] {
  const { avoid, prefer } = examplesOf(rule, requirement['parameters']);
  const link = (path: string): string => `[\`${path}\`](../../requirements.md#${factAnchor(path)})`;
  return [
    ['Dữ kiện – Facts', factsOf(rule, handbook, link)],
    ['Tránh – Avoid', exampleText(avoid, handbook)],
    ['Nên – Prefer', exampleText(prefer, handbook)],
    ['Cách xử lý – How to fix', fixesOf(rule, objectAt(requirement, 'parameters'))],
  ];
}

function limitsOf(requirement: JsonObject, rule: KnownRule | undefined): string {
  const texts = [rule?.metadata.limits, bilingualAt(requirement, 'note')].filter((text) => text !== undefined);
  return texts.length === 0 ? 'Không có. – None.' : texts.map(spoken).join('\n\n');
}
