import { catalogue } from '#generated/catalogue';
import type { ReportOptions } from '#report/reporter';
import { EXPLAIN } from '#text/cli';
import { STRENGTH } from '#text/messages';
import { padEnd, wrapText } from '#util/wrap-text';
import { type Framework, frameworks } from '../../index.ts';
import { reportOptions, type Session } from '../session.ts';

/** Lists the requirements of every framework with their rules, as a table or as JSON. */
export function runRules(format: 'table' | 'json', session: Session): number {
  session.print(format === 'json' ? `${JSON.stringify({ frameworks, rules: catalogue }, null, 2)}\n` : table(session));
  return 0;
}

const ID = 14;
const STRENGTH_WIDTH = 13;
const NARROWEST_TABLE = 60;

function table(session: Session): string {
  const options = reportOptions(session, false);
  const lines = frameworks.flatMap((framework) => [
    ...heading(framework.name[session.language], options),
    ...framework.groups.flatMap((group) => {
      const chosen = framework.requirements.filter((requirement) => requirement.group === group.id);
      if (chosen.length === 0) return [];
      return [
        '',
        ...heading(`${group.id}  ${group.name[session.language]}`, options),
        ...chosen.flatMap((requirement) => row(requirement, session, options)),
      ];
    }),
  ]);
  return `${lines.join('\n')}\n`;
}

const heading = (text: string, options: ReportOptions): string[] =>
  wrapText(text, options.width).map((line) => options.paint('strong', line));

/** A requirement with its strength and its rule: three columns, or one below the other on a narrow screen. */
function row(
  { id, title, strength, rule }: Framework['requirements'][number],
  { say, language }: Session,
  { width, paint }: ReportOptions,
): string[] {
  const isNarrow = width < NARROWEST_TABLE;
  const indent = isNarrow ? 4 : 2 + ID + STRENGTH_WIDTH;
  const decided = rule ?? say(EXPLAIN.byPerson);
  const texts = [
    ...wrapText(title[language], width - indent),
    ...wrapText(decided, width - indent).map((line) => paint('faint', line)),
  ];
  const lead = `  ${padEnd(id, ID)}${padEnd(say(STRENGTH[strength]), STRENGTH_WIDTH)}`;
  const rest = texts.map((line) => ' '.repeat(indent) + line);
  return isNarrow ? [lead.trimEnd(), ...rest] : [lead + (texts[0] ?? ''), ...rest.slice(1)];
}
