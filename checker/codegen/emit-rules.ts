import { type DataFiles, requirementsOf } from './emit-packs.ts';
import { isObject, type Json, type JsonObject, objectAt, printJson, textAt } from './json.ts';
import type { RuleCase, RuleCases, RuleMetadata, RuleSource } from './read-rules.ts';

/** A rule as its file, its exported object and the cases of its test describe it together. */
export interface KnownRule {
  readonly source: RuleSource;
  readonly metadata: RuleMetadata;
  readonly cases: RuleCases;
}

const indexHeader = '// Generated from the rule files by `npm run generate`; do not edit.\n';

/** `checker/rules/index.ts`: every rule by its id, statically imported. */
export function emitRuleIndex(rules: readonly RuleSource[]): Map<string, string> {
  const imports = rules.map((rule) => `import ${camelCase(rule.id)} from './${rule.topic}/${rule.id}.ts';\n`);
  const entries = rules.map((rule) => `  ['${rule.id}', ${camelCase(rule.id)}],\n`);
  const text = `${indexHeader}${imports.join('')}import type { Rule } from './rule.ts';

/** Every rule by its id. */
export const rules: ReadonlyMap<string, Rule> = new Map<string, Rule>([
${entries.join('')}]);
`;
  return new Map([['checker/rules/index.ts', text]]);
}

const catalogueHeader = `// Generated from the rule files and their tests by \`npm run generate\`; do not edit.

/** A case of a rule's test: its name and the part of a model it is about. */
export interface RuleExample {
  name: string;
  model: unknown;
}

/** What is written about a rule, for people. */
export interface RuleEntry {
  id: string;
  topic: string;
  over: string[];
  summary: string;
  why: string;
  see: string[];
  messages: Record<string, { vi: string; en: string }>;
  fix: { vi: string; en: string };
  status: 'trial' | 'active';
  /** The messages that tell of a failure. */
  failing: string[];
  /** The messages that tell of something not stated. */
  open: string[];
  /** The places a finding of the rule can point to; \`*\` stands for a position in a list. */
  facts: string[];
  avoid: RuleExample | null;
  prefer: RuleExample | null;
}

/** The catalogue of all rules, in the order of topic and id. */
export const catalogue: readonly RuleEntry[] = `;

/** `checker/generated/catalogue.ts`: what is written about each rule. */
export function emitCatalogue(rules: readonly KnownRule[]): Map<string, string> {
  const entries = rules.map(entryOf);
  return new Map([['checker/generated/catalogue.ts', `${catalogueHeader}${printJson(entries).trimEnd()};\n`]]);
}

function entryOf({ source, metadata, cases }: KnownRule): JsonObject {
  const { id, topic, summary, why, see } = source;
  const open = messagesIn(cases.unstated);
  return {
    id,
    topic,
    over: kindsOf(metadata),
    summary,
    why,
    see: [...see],
    messages: Object.fromEntries(Object.entries(metadata.messages).map(([key, text]) => [key, { ...text }])),
    fix: { ...metadata.fix },
    status: metadata.status ?? 'active',
    failing: messagesIn(cases.invalid).filter((message) => !open.includes(message)),
    open,
    facts: factsIn([...cases.invalid, ...cases.unstated]),
    avoid: plainCase(cases.invalid[0] ?? cases.unstated[0]),
    prefer: plainCase(cases.valid[0]),
  };
}

function messagesIn(cases: readonly RuleCase[]): string[] {
  return [...new Set(cases.flatMap(({ findings = [] }) => findings.map(({ messageId }) => messageId)))];
}

function factsIn(cases: readonly RuleCase[]): string[] {
  const places = cases.flatMap(({ findings = [] }) => findings.map(({ at }) => at.replace(/\/\d+(?=\/|$)/g, '/*')));
  return [...new Set(places)].sort();
}

function plainCase(example: RuleCase | undefined): Json {
  return example === undefined ? null : { name: example.name, model: JSON.parse(JSON.stringify(example.model)) };
}

const handWritten = /<!-- hand-written -->[\s\S]*?<!-- \/hand-written -->/;
const emptyHandWritten = '<!-- hand-written -->\n<!-- /hand-written -->';

/** One page for each rule and the page that lists them; the hand-written block of an existing page is kept. */
export function emitRulePages(
  rules: readonly KnownRule[],
  data: DataFiles,
  before: ReadonlyMap<string, string>,
): Map<string, string> {
  const pages = new Map<string, string>();
  if (rules.length === 0) return pages;
  for (const rule of rules) {
    const path = `docs/rules/${rule.source.topic}/${rule.source.id}.md`;
    const kept = handWritten.exec(before.get(path) ?? '')?.[0] ?? emptyHandWritten;
    pages.set(path, pageOf(rule, data, kept));
  }
  pages.set('docs/rules/README.md', listOf(rules));
  return pages;
}

function pageOf({ source, metadata, cases }: KnownRule, data: DataFiles, kept: string): string {
  const see = source.see.map((reference) => `- See ${reference}`).join('\n');
  const sections = [
    ['Summary', `${source.summary} Visits: ${kindsOf(metadata).join(', ')}.${statusOf(metadata)}`],
    ['Why', see === '' ? source.why : `${source.why}\n\n${see}`],
    ['Avoid', exampleOf(cases.invalid[0] ?? cases.unstated[0])],
    ['Prefer', exampleOf(cases.valid[0])],
    ['How to fix', `- vi: ${metadata.fix.vi}\n- en: ${metadata.fix.en}\n\nIt says:\n\n${messagesOf(metadata)}`],
    ['Required by', requiredBy(source.id, data)],
    ['Options', optionsOf(source.id, data)],
  ];
  const body = sections.map(([title, text]) => `## ${title}\n\n${text}\n`).join('\n');
  return `<!-- Generated from ${source.path} by \`npm run generate\`; only the hand-written block is yours. -->\n\n# ${source.id}\n\n${body}\n${kept}\n`;
}

function kindsOf({ over }: RuleMetadata): string[] {
  return typeof over === 'string' ? [over] : [...over];
}

function statusOf({ status }: RuleMetadata): string {
  return status === 'trial' ? ' It is on trial: it reports and does not score.' : '';
}

function exampleOf(example: RuleCase | undefined): string {
  if (example === undefined) return 'No example yet.';
  return `${capital(example.name)}:\n\n\`\`\`json\n${printJson(example.model)}\`\`\``;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function messagesOf({ messages }: RuleMetadata): string {
  return Object.entries(messages)
    .map(([id, text]) => `- \`${id}\`\n  - vi: ${text.vi}\n  - en: ${text.en}`)
    .join('\n');
}

function requiredBy(id: string, data: DataFiles): string {
  const lines = requirementsOf(data)
    .filter(({ requirement }) => requirement['rule'] === id)
    .map(({ framework, requirement }) => {
      const title = objectAt(requirement, 'title');
      return `- ${textAt(requirement, 'id')} of framework ${framework}: ${textAt(title, 'vi')} (${textAt(title, 'en')})`;
    });
  return lines.length === 0 ? 'No requirement of a pack in this repository.' : lines.join('\n');
}

function optionsOf(id: string, data: DataFiles): string {
  const lines = requirementsOf(data).flatMap(({ requirement }) => {
    if (requirement['rule'] !== id || !isObject(requirement['parameters'])) return [];
    const parameters = Object.entries(requirement['parameters']);
    return parameters.map(([name, value]) => `- \`${name}\`: ${JSON.stringify(value)} in ${textAt(requirement, 'id')}`);
  });
  return lines.length === 0 ? 'None.' : lines.join('\n');
}

function listOf(rules: readonly KnownRule[]): string {
  const topics = [...new Set(rules.map(({ source }) => source.topic))];
  const parts = topics.map((topic) => {
    const lines = rules
      .filter(({ source }) => source.topic === topic)
      .map(
        ({ source, metadata }) => `- [${source.id}](${topic}/${source.id}.md): ${source.summary}${statusOf(metadata)}`,
      );
    return `## ${topic}\n\n${lines.join('\n')}\n`;
  });
  return `<!-- Generated from checker/rules/ by \`npm run generate\`; do not edit. -->\n\n# Rules\n\n${parts.join('\n')}`;
}

/** `lgsp-not-connected` as a name in code. */
function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
