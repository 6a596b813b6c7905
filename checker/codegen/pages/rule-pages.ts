import type { KnownRule } from '../emit-rules.ts';
import { textAt } from '../json.ts';
import {
  type Bilingual,
  bilingualAt,
  bothLanguages,
  citationsIn,
  type Handbook,
  type PlacedRequirement,
  requirementLink,
  spoken,
  strengthOf,
} from './handbook.ts';
import { listOfRules, statusOf, usingOf } from './rule-list.ts';
import {
  examplesOf,
  exampleText,
  factsOf,
  fixesOf,
  inGeneral,
  messagesOf,
  parametersOf,
  visitsOf,
} from './rule-parts.ts';

const handWritten = /<!-- hand-written -->[\s\S]*?<!-- \/hand-written -->/;
const emptyHandWritten = '<!-- hand-written -->\n<!-- /hand-written -->';

/** One page for each rule and the page that lists them; the hand-written block of an existing page is kept. */
export function emitRulePages(
  rules: readonly KnownRule[],
  handbook: Handbook,
  before: ReadonlyMap<string, string>,
): Map<string, string> {
  const pages = new Map<string, string>();
  if (rules.length === 0) return pages;
  for (const rule of rules) {
    const path = `docs/rules/${rule.source.topic}/${rule.source.id}.md`;
    const kept = handWritten.exec(before.get(path) ?? '')?.[0] ?? emptyHandWritten;
    pages.set(path, pageOf(rule, handbook, kept));
  }
  pages.set('docs/rules/README.md', listOfRules(rules, handbook));
  return pages;
}

function pageOf(rule: KnownRule, handbook: Handbook, kept: string): string {
  const { source, metadata } = rule;
  const see = source.see.map((reference) => `- Xem – See: ${reference}`).join('\n');
  const using = usingOf(rule, handbook);
  const { avoid, prefer } = examplesOf(rule);
  const sections = [
    ['Tóm tắt – Summary', summaryOf(rule, handbook)],
    ['Vì sao – Why', [spoken(metadata.why), see].filter((part) => part !== '').join('\n\n')],
    ['Cách đánh giá – How it is decided', messagesOf(rule)],
    ['Dữ kiện – Facts', factsOf(rule, handbook)],
    ['Tránh – Avoid', exampleText(avoid, handbook)],
    ['Nên – Prefer', exampleText(prefer, handbook)],
    ['Cách xử lý – How to fix', fixesOf(rule)],
    ['Giới hạn – Limits', spoken(metadata.limits)],
    ['Căn cứ – Required by', requiredBy(using, handbook)],
    ['Tham số – Options', optionsOf(using)],
  ];
  const body = sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
  return `<!-- Generated from ${source.path} by \`npm run generate\`; only the hand-written block is yours. -->\n\n# ${source.id}\n\n${body}\n${kept}\n`;
}

function summaryOf(rule: KnownRule, handbook: Handbook): string {
  const visits = visitsOf(rule, handbook);
  return [
    whatMustHold(rule, handbook),
    rule.source.summary,
    `Đối tượng được xét: ${visits.vi}. – It looks at ${visits.en}.${statusOf(rule.metadata)}`,
  ].join('\n\n');
}

/**
 * In Vietnamese a rule is told by what it decides: the text of its requirement, or the titles of several; a rule that no
 * requirement uses yet by what it finds fault with.
 */
function whatMustHold(rule: KnownRule, handbook: Handbook): string {
  const using = usingOf(rule, handbook);
  const texts = [...new Set(using.map(({ requirement }) => bilingualAt(requirement, 'text')?.vi ?? ''))];
  const [only = '', ...others] = texts;
  if (texts.length === 0) return firstFault(rule).vi;
  if (others.length === 0) return only;
  const lead = `Quy tắc này quyết định ${using.length} yêu cầu, mỗi yêu cầu có tham số riêng:`;
  return `${lead}\n\n${using.map(({ requirement }) => `- ${textAt(requirement, 'id')}: ${bilingualAt(requirement, 'text')?.vi ?? ''}`).join('\n')}`;
}

function firstFault({ metadata: { messages }, observed: { failing, open } }: KnownRule): Bilingual {
  const text = messages[[...failing, ...open][0] ?? ''] ?? { vi: '', en: '' };
  return inGeneral(text);
}

function requiredBy(using: readonly PlacedRequirement[], handbook: Handbook): string {
  const lines = using.map((placed) => {
    const { framework, requirement } = placed;
    const link = `[${textAt(requirement, 'id')}](../../${requirementLink(placed)})`;
    const head = `- ${link}, khung – framework ${framework}: ${bothLanguages(requirement['title'])}; ${strengthOf(requirement, handbook)}`;
    return [head, ...citationsIn(requirement, handbook).map((citation) => `  - ${citation}`)].join('\n');
  });
  if (lines.length === 0)
    return 'Chưa có yêu cầu nào dùng quy tắc này. – No requirement of a pack in this repository rests on it.';
  const restsOnText = using.some(({ requirement }) => JSON.stringify(requirement['citations']).includes('"text"'));
  return [...lines, ...(restsOnText ? ['', spoken(handbook.words.textRead)] : [])].join('\n');
}

function optionsOf(using: readonly PlacedRequirement[]): string {
  const parts = using
    .filter(({ requirement }) => requirement['parameters'] !== undefined)
    .map(({ requirement }) => `${textAt(requirement, 'id')}:\n\n${parametersOf(requirement['parameters'])}`);
  return parts.length === 0 ? parametersOf(undefined) : parts.join('\n\n');
}
