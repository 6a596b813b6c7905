import { catalogue, type RuleEntry } from '#generated/catalogue';
import { citationText } from '#report/pretty/citations';
import { labelled, paragraph } from '#report/pretty/words';
import type { ReportOptions } from '#report/reporter';
import { EXPLAIN, KIND_NAMES, USAGE } from '#text/cli';
import { AUTOMATIC, FIX_HINT } from '#text/fixes';
import { STRENGTH, TEXT_READ } from '#text/messages';
import { WORDS } from '#text/outputs';
import { nearest } from '#util/nearest';
import { citationsOf, currentRuleId, type Framework, frameworks } from '../../index.ts';
import { Failure } from '../failure.ts';
import { reportOptions, type Session } from '../session.ts';

type Requirement = Framework['requirements'][number];

/** Explains a requirement or a rule: text, law, how it is decided, what it reads, examples. Throws a Failure that suggests the nearest id. */
export function runExplain(asked: string, session: Session): number {
  const options = reportOptions(session, false);
  const matches = (id: string): boolean => id.toLowerCase() === asked.trim().toLowerCase();
  const requirements = frameworks.flatMap((framework) =>
    framework.requirements.filter(({ id }) => matches(id)).map((requirement) => ({ framework, requirement })),
  );
  const ruleId = currentRuleId(asked.trim().toLowerCase());
  const entry = catalogue.find(({ id }) => id === ruleId);
  if (requirements.length === 0 && entry === undefined) throw unknownTopic(asked, session);
  const lines = requirements.flatMap(({ framework, requirement }) =>
    requirementLines(requirement, framework, session, options),
  );
  const lead = entry === undefined ? [] : ruleHead(entry, session, options);
  session.print(`${[...lines, ...lead].join('\n')}\n`);
  return 0;
}

function unknownTopic(asked: string, session: Session): Failure {
  const requirementIds = frameworks.flatMap((framework) => framework.requirements.map(({ id }) => id));
  const near =
    nearest(asked.toUpperCase(), requirementIds) ??
    nearest(
      asked,
      catalogue.map(({ id }) => id),
    );
  const hint = near === undefined ? '' : ` ${session.say(USAGE.didYouMean, { value: near })}`;
  return new Failure(session.say(USAGE.unknownTopic, { value: `"${asked}"` }) + hint);
}

function requirementLines(
  requirement: Requirement,
  framework: Framework,
  session: Session,
  options: ReportOptions,
): string[] {
  const { say, language } = session;
  const group = framework.groups.find(({ id }) => id === requirement.group);
  const entry = catalogue.find(({ id }) => id === requirement.rule);
  const weight = requirement.weight > 0 ? say(EXPLAIN.weight, { weight: requirement.weight }) : say(EXPLAIN.informs);
  return [
    ...heading(`${requirement.id}  ${requirement.title[language]}`, options),
    ...paragraph(framework.name[language], 2, options).map((line) => options.paint('faint', line)),
    ...labelled(say(EXPLAIN.group), `${requirement.group} – ${group?.name[language] ?? ''}`, 2, options),
    ...labelled(say(EXPLAIN.strength), `${say(STRENGTH[requirement.strength])}, ${weight}`, 2, options),
    ...labelled(say(EXPLAIN.requirement), requirement.text[language], 2, options),
    ...(requirement.citations.length === 0 ? labelled(say(EXPLAIN.law), say(WORDS.noLaw), 2, options) : []),
    ...citationsOf(requirement).flatMap((citation) =>
      labelled(say(EXPLAIN.law), citationText(citation, options), 2, options),
    ),
    ...(requirement.citations.some(({ verification }) => verification === 'text')
      ? paragraph(say(TEXT_READ), 4, options).map((line) => options.paint('faint', line))
      : []),
    ...(requirement.note === undefined ? [] : labelled(say(EXPLAIN.note), requirement.note[language], 2, options)),
    ...(requirement.question === undefined
      ? []
      : labelled(say(EXPLAIN.manual), requirement.question[language], 2, options)),
    ...parameterLines(requirement, session, options),
    ...(entry === undefined ? [] : ['', ...ruleLines(entry, session, options)]),
  ];
}

function parameterLines({ parameters = {} }: Requirement, { say }: Session, options: ReportOptions): string[] {
  const stated = Object.entries(parameters).map(
    ([name, value]) => `${name} = ${Array.isArray(value) ? value.join(', ') : String(value)}`,
  );
  return stated.length === 0 ? [] : labelled(say(EXPLAIN.parameters), stated.join('; '), 2, options);
}

function ruleHead(entry: RuleEntry, session: Session, options: ReportOptions): string[] {
  const using = frameworks.flatMap(({ requirements }) => requirements.filter(({ rule }) => rule === entry.id));
  const lines = using.flatMap(({ id, title }) => paragraph(`${id}  ${title[session.language]}`, 4, options));
  return [
    options.paint('strong', entry.id),
    ...ruleLines(entry, session, options),
    ...(lines.length === 0 ? [] : [options.paint('faint', `  ${session.say(EXPLAIN.requiredBy)}:`), ...lines]),
  ];
}

function ruleLines(entry: RuleEntry, session: Session, options: ReportOptions): string[] {
  const { say, language } = session;
  const visits = entry.over.map((kind) => KIND_NAMES[kind]?.[language] ?? kind).join(', ');
  const told = (ids: readonly string[]): string[] =>
    ids.flatMap((id) => paragraph(`• ${inGeneral(entry.messages[id]?.[language] ?? id, entry)}`, 4, options, 2));
  return [
    ...heading(`${say(EXPLAIN.howDecided)} (${say(EXPLAIN.rule)} ${entry.id})`, options),
    ...labelled(say(EXPLAIN.why), entry.why[language], 2, options),
    ...labelled(say(EXPLAIN.visits), visits, 2, options),
    ...(entry.failing.length === 0
      ? []
      : [options.paint('faint', `  ${say(EXPLAIN.failsWhen)}:`), ...told(entry.failing)]),
    ...(entry.open.length === 0 ? [] : [options.paint('faint', `  ${say(EXPLAIN.unknownWhen)}:`), ...told(entry.open)]),
    ...labelled(say(EXPLAIN.facts), entry.facts.join(', '), 2, options),
    ...(entry.state === null ? [] : labelled(say(EXPLAIN.state), inGeneral(entry.state[language], entry), 2, options)),
    ...labelled(say(EXPLAIN.todo), inGeneral(entry.fix[language], entry), 2, options),
    ...(entry.isFixable ? labelled(say(AUTOMATIC), say(FIX_HINT), 2, options) : []),
    ...labelled(say(EXPLAIN.limits), entry.limits[language], 2, options),
    ...exampleLines(say(entry.failing.length > 0 ? EXPLAIN.failing : EXPLAIN.open), entry.avoid, options),
    ...exampleLines(say(EXPLAIN.passing), entry.prefer, options),
  ];
}

/** A message without the values of a finding; the one place a rule can point to is known all the same. */
function inGeneral(text: string, { facts }: RuleEntry): string {
  const [place = '…', ...others] = facts;
  return text
    .replaceAll('{{pointer}}', others.length === 0 ? place : '…')
    .replace(/\{\{\w+\}\}/g, '…')
    .replace(/…\.$/, '…');
}

const heading = (text: string, options: ReportOptions): string[] =>
  paragraph(text, 0, options).map((line) => options.paint('strong', line));

function exampleLines(title: string, example: RuleEntry['avoid'], options: ReportOptions): string[] {
  if (example === null) return [];
  return [
    options.paint('faint', `  ${title}:`),
    ...JSON.stringify(example.model, null, 2)
      .split('\n')
      .map((line) => `    ${line}`),
  ];
}
