import type { KnownRule } from '../emit-rules.ts';
import { isObject, printJson, textAt } from '../json.ts';
import { kindsOf, type RuleCase, type RuleMetadata } from '../read-rules.ts';
import { anchorOf, bothLanguages, citationsIn, type Handbook, type PlacedRequirement, strengthOf } from './handbook.ts';
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
    ['Summary', `${source.summary} Visits: ${kindsOf(metadata).join(', ')}.${statusOf(metadata)}`],
    ['Why', see === '' ? source.why : `${source.why}\n\n${see}`],
    ['Facts', factsOf(observed.facts, handbook)],
    ['Avoid', exampleOf(cases.invalid[0] ?? cases.unstated[0])],
    ['Prefer', exampleOf(cases.valid[0])],
    ['How to fix', howToFix(metadata, observed)],
    ['Required by', requiredBy(using, handbook)],
    ['Options', optionsOf(using)],
  ];
  const body = sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
  return `<!-- Generated from ${source.path} by \`npm run generate\`; only the hand-written block is yours. -->\n\n# ${source.id}\n\n${body}\n${kept}\n`;
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

function howToFix({ fix, messages }: RuleMetadata, { failing, open }: KnownRule['observed']): string {
  const group = (title: string, ids: readonly string[]): string => {
    const lines = ids.map((id) => `- \`${id}\`\n  - vi: ${messages[id]?.vi}\n  - en: ${messages[id]?.en}`);
    return lines.length === 0 ? '' : `\n\n${title}:\n\n${lines.join('\n')}`;
  };
  return `- vi: ${fix.vi}\n- en: ${fix.en}${group('Fails when', failing)}${group('Unknown when', open)}`;
}

function requiredBy(using: readonly PlacedRequirement[], handbook: Handbook): string {
  const lines = using.map((placed) => {
    const { framework, requirement } = placed;
    const link = `[${textAt(requirement, 'id')}](../../requirements.md#${anchorOf(placed)})`;
    const head = `- ${link} of framework ${framework}: ${bothLanguages(requirement['title'])}; ${strengthOf(requirement, handbook)}`;
    return [head, ...citationsIn(requirement, handbook).map((citation) => `  - ${citation}`)].join('\n');
  });
  return lines.length === 0 ? 'No requirement of a pack in this repository.' : lines.join('\n');
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
