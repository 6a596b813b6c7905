import type { KnownRule } from '../emit-rules.ts';
import { isObject, objectAt, printJson, textAt } from '../json.ts';
import { kindsOf, type RuleCase, type RuleMetadata } from '../read-rules.ts';
import {
  type Bilingual,
  bothLanguages,
  citationsIn,
  type Handbook,
  type PlacedRequirement,
  requirementLink,
  strengthOf,
} from './handbook.ts';
import { listOfRules, statusOf } from './rule-list.ts';

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

function pageOf({ source, metadata, cases, observed }: KnownRule, handbook: Handbook, kept: string): string {
  const see = source.see.map((reference) => `- See ${reference}`).join('\n');
  const using = handbook.requirements.filter(({ requirement }) => requirement['rule'] === source.id);
  const sections = [
    ['Tóm tắt – Summary', summaryOf(source.summary, metadata, using)],
    ['Vì sao – Why', [spoken(metadata.why), see].filter((part) => part !== '').join('\n\n')],
    ['Cách đánh giá – How it is decided', howDecided(metadata, observed)],
    ['Dữ kiện – Facts', factsOf(observed.facts, handbook)],
    ['Tránh – Avoid', exampleOf(cases.invalid[0] ?? cases.unstated[0])],
    ['Nên – Prefer', exampleOf(cases.valid[0])],
    [
      'Cách xử lý – How to fix',
      [metadata.fix, metadata.state]
        .map(spoken)
        .filter((part) => part !== '')
        .join('\n\n'),
    ],
    ['Giới hạn – Limits', spoken(metadata.limits)],
    ['Căn cứ – Required by', requiredBy(using, handbook)],
    ['Tham số – Options', optionsOf(using)],
  ];
  const body = sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
  return `<!-- Generated from ${source.path} by \`npm run generate\`; only the hand-written block is yours. -->\n\n# ${source.id}\n\n${body}\n${kept}\n`;
}

/** A text in both languages, Vietnamese first. */
const spoken = (text: Bilingual | undefined): string => (text === undefined ? '' : `${text.vi}\n\n${text.en}`);

function summaryOf(summary: string, metadata: RuleMetadata, using: readonly PlacedRequirement[]): string {
  const titles = [...new Set(using.map(({ requirement }) => textAt(objectAt(requirement, 'title'), 'vi')))];
  const vietnamese = titles.length === 0 ? '' : `${titles.join('; ')}.\n\n`;
  return `${vietnamese}${summary} Visits: ${kindsOf(metadata).join(', ')}.${statusOf(metadata)}`;
}

function factsOf(facts: readonly string[], { pathLabel }: Handbook): string {
  if (facts.length === 0) return 'None.';
  return facts.map((path) => `- \`${path}\`: ${bothLanguages({ ...pathLabel(path) })}`).join('\n');
}

function exampleOf(example: RuleCase | undefined): string {
  if (example === undefined) return 'No example yet.';
  const name = example.name.charAt(0).toUpperCase() + example.name.slice(1);
  return `${name}:\n\n\`\`\`json\n${printJson(example.model)}\`\`\``;
}

function howDecided({ messages }: RuleMetadata, { failing, open }: KnownRule['observed']): string {
  const group = (title: string, ids: readonly string[]): string[] => {
    const lines = ids.map((id) => `- \`${id}\`\n  - vi: ${messages[id]?.vi}\n  - en: ${messages[id]?.en}`);
    return lines.length === 0 ? [] : [`${title}:\n\n${lines.join('\n')}`];
  };
  const groups = [
    ...group('Chưa đáp ứng khi – Fails when', failing),
    ...group('Chưa đủ cơ sở khi – Unknown when', open),
  ];
  return groups.join('\n\n');
}

function requiredBy(using: readonly PlacedRequirement[], handbook: Handbook): string {
  const lines = using.map((placed) => {
    const { framework, requirement } = placed;
    const link = `[${textAt(requirement, 'id')}](../../${requirementLink(placed)})`;
    const head = `- ${link} of framework ${framework}: ${bothLanguages(requirement['title'])}; ${strengthOf(requirement, handbook)}`;
    return [head, ...citationsIn(requirement, handbook).map((citation) => `  - ${citation}`)].join('\n');
  });
  if (lines.length === 0) return 'No requirement of a pack in this repository.';
  const restsOnText = using.some(({ requirement }) => JSON.stringify(requirement['citations']).includes('"text"'));
  return [...lines, ...(restsOnText ? ['', handbook.words.textRead.vi, '', handbook.words.textRead.en] : [])].join(
    '\n',
  );
}

function optionsOf(using: readonly PlacedRequirement[]): string {
  const lines = using.flatMap(({ requirement }) => {
    const { parameters } = requirement;
    return Object.entries(isObject(parameters) ? parameters : {}).map(
      ([name, value]) => `- \`${name}\`: ${JSON.stringify(value)} in ${textAt(requirement, 'id')}`,
    );
  });
  return lines.length === 0 ? 'None.' : lines.join('\n');
}
