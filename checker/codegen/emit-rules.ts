import { type Json, type JsonObject, printJson } from './json.ts';
import { kindsOf, type RuleCase, type RuleCases, type RuleMetadata, type RuleSource } from './read-rules.ts';
import type { Judgement, Observed } from './rules/observe-rule.ts';

/** A rule as its file, its exported object and the cases of its test describe it together. */
export interface KnownRule {
  readonly source: RuleSource;
  readonly metadata: RuleMetadata;
  readonly cases: RuleCases;
  readonly observed: Observed;
  /** What the rule concludes about a case, with the parameters of the case or of a requirement. */
  readonly judge: (given: RuleCase, parameters?: Json) => Judgement;
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
  model: object;
}

/** What is written about a rule, for people. */
export interface RuleEntry {
  id: string;
  topic: string;
  over: string[];
  summary: string;
  /** Why it matters, and what the rule cannot see. */
  why: { vi: string; en: string };
  limits: { vi: string; en: string };
  see: string[];
  messages: Record<string, { vi: string; en: string }>;
  fix: { vi: string; en: string };
  /** What to state when nothing is stated; null where \`fix\` says it. */
  state: { vi: string; en: string } | null;
  status: 'trial' | 'active';
  /** The messages told with the outcome fail. */
  failing: string[];
  /** The messages told with the outcome unknown. */
  open: string[];
  /** The schema paths the rule read in its tests; \`*\` stands for a position in a list. */
  facts: string[];
  /** Whether a finding may carry an edit that \`kientruc fix\` applies. */
  isFixable: boolean;
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

function entryOf({ source, metadata, cases, observed }: KnownRule): JsonObject {
  const { id, topic, summary, see } = source;
  return {
    id,
    topic,
    over: kindsOf(metadata),
    summary,
    why: { ...metadata.why },
    limits: { ...metadata.limits },
    see: [...see],
    messages: Object.fromEntries(Object.entries(metadata.messages).map(([key, text]) => [key, { ...text }])),
    fix: { ...metadata.fix },
    state: metadata.state ? { ...metadata.state } : null,
    status: metadata.status ?? 'active',
    failing: [...observed.failing],
    open: [...observed.open],
    facts: [...observed.facts],
    isFixable: observed.isFixable,
    avoid: plainCase(cases.invalid[0] ?? cases.unstated[0]),
    prefer: plainCase(cases.valid[0]),
  };
}

function plainCase(example: RuleCase | undefined): Json {
  return example === undefined ? null : { name: example.name, model: JSON.parse(JSON.stringify(example.model)) };
}

/** `lgsp-not-connected` as a name in code. */
function camelCase(id: string): string {
  return id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
