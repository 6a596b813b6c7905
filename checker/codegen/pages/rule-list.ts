import type { KnownRule } from '../emit-rules.ts';
import { type JsonObject, textAt } from '../json.ts';
import type { RuleMetadata } from '../read-rules.ts';
import { bothLanguages, type Handbook, objectsIn } from './handbook.ts';

/** `docs/rules/README.md`: the rules by group of each framework, then by topic. */
export function listOfRules(rules: readonly KnownRule[], handbook: Handbook): string {
  const groups = handbook.frameworks.map((framework) => byGroup(framework, rules, handbook));
  const header = '<!-- Generated from checker/rules/ and models/frameworks/ by `npm run generate`; do not edit. -->';
  return `${header}\n\n# Rules\n\n${groups.join('\n')}\n## By topic\n\n${byTopic(rules)}`;
}

/** What a page says of a rule that does not score yet. */
export function statusOf({ status }: RuleMetadata): string {
  return status === 'trial' ? ' It is on trial: it reports and does not score.' : '';
}

function byGroup(framework: JsonObject, rules: readonly KnownRule[], { requirements }: Handbook): string {
  const id = textAt(framework, 'id');
  const parts = objectsIn(framework['groups']).map((group) => {
    const asked = requirements.filter((one) => one.framework === id && one.requirement['group'] === group['id']);
    const lines = asked.flatMap(({ requirement }) => {
      const rule = rules.find(({ source }) => source.id === requirement['rule']);
      if (rule === undefined) return [];
      return [`- ${textAt(requirement, 'id')}, ${linkTo(rule)}: ${bothLanguages(requirement['title'])}`];
    });
    const body = lines.length === 0 ? 'No rule yet.' : lines.join('\n');
    return `### ${textAt(group, 'id')}: ${bothLanguages(group['name'])}\n\n${body}\n`;
  });
  return `## By group of framework ${id}\n\n${parts.join('\n')}`;
}

function byTopic(rules: readonly KnownRule[]): string {
  const topics = [...new Set(rules.map(({ source }) => source.topic))];
  const parts = topics.map((topic) => {
    const lines = rules
      .filter(({ source }) => source.topic === topic)
      .map((rule) => `- ${linkTo(rule)}: ${rule.source.summary}${statusOf(rule.metadata)}`);
    return `### ${topic}\n\n${lines.join('\n')}\n`;
  });
  return parts.join('\n');
}

function linkTo({ source: { id, topic } }: KnownRule): string {
  return `[${id}](${topic}/${id}.md)`;
}
