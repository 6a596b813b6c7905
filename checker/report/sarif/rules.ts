import type { CheckResult, RequirementResult, UnreadableFile } from '#generated/types';
import { STRENGTH } from '#text/messages';
import { WORDS } from '#text/outputs';
import { inert } from '../markdown/inert.ts';
import { lawText } from '../message.ts';
import type { ReportOptions } from '../reporter.ts';
import { levelOf } from '../told-findings.ts';
import { safe, told, word } from '../words.ts';
import { linkless } from './linkless.ts';

/** What SARIF says once about many results; only the id matters to those who refer to it. */
interface SarifRule {
  readonly id: string;
  readonly [property: string]: unknown;
}

const LANGUAGES = ['vi', 'en'] as const;

/** What SARIF calls a rule: one for each requirement that the results hold, in their order, then one for each way a file was unreadable. */
export function rulesOf(
  results: readonly CheckResult[],
  unreadable: readonly UnreadableFile[],
  options: ReportOptions,
): readonly SarifRule[] {
  const requirements = new Map<string, RequirementResult>();
  for (const requirement of results.flatMap((result) => result.requirements))
    if (!requirements.has(requirement.id)) requirements.set(requirement.id, requirement);
  const codes = new Set(unreadable.flatMap(({ problems }) => problems.map(({ code }) => code)));
  return [
    ...[...requirements.values()].map((requirement) => requirementRule(requirement, options)),
    ...[...codes].map((code) => ({
      id: code,
      shortDescription: { text: word(WORDS.unreadable, options) },
      defaultConfiguration: { level: 'error' },
    })),
  ];
}

function requirementRule(requirement: RequirementResult, options: ReportOptions): SarifRule {
  const { id, title, text = title, rule, group, strength, weight, confidence } = requirement;
  return {
    id,
    ...(rule === undefined ? {} : { name: safe(rule) }),
    shortDescription: { text: linkless(told(title, options)) },
    fullDescription: { text: linkless(told(text, options)) },
    help: helpOf(requirement, options),
    defaultConfiguration: { level: levelOf(requirement, 'fail') },
    properties: { tags: [safe(group)], strength, weight, confidence },
  };
}

/** What is required and by which law, in both languages: a team and its supplier may read different ones. */
function helpOf(requirement: RequirementResult, options: ReportOptions): object {
  const both = LANGUAGES.map((language) => helpLines(requirement, { ...options, language }));
  return {
    text: linkless(both.map((lines) => lines.join('\n')).join('\n\n')),
    markdown: both
      .map(([heading = '', ...lines]) => [`**${inert(heading)}**`, ...lines.map(inert)].join('\n\n'))
      .join('\n\n---\n\n'),
  };
}

function helpLines(requirement: RequirementResult, options: ReportOptions): string[] {
  const { id, title, text, question, strength } = requirement;
  return [
    `${safe(id)} ${told(title, options)} [${word(STRENGTH[strength], options)}]`,
    ...(text === undefined ? [] : [told(text, options)]),
    ...(question === undefined ? [] : [word(WORDS.question, options, { question: told(question, options) })]),
    lawText(requirement, options),
    word(WORDS.explain, options, { id: safe(id) }),
  ];
}
