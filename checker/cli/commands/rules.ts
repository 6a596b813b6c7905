import { catalogue } from '#generated/catalogue';
import { STRENGTH } from '#text/messages';
import { padEnd, wrapText } from '#util/wrap-text';
import { frameworks } from '../../index.ts';
import { reportOptions, type Session } from '../session.ts';

/** Lists the requirements of every framework with their rules, as a table or as JSON. */
export function runRules(format: 'table' | 'json', session: Session): number {
  session.print(format === 'json' ? `${JSON.stringify({ frameworks, rules: catalogue }, null, 2)}\n` : table(session));
  return 0;
}

function table(session: Session): string {
  const { width, paint } = reportOptions(session, false);
  const lines = frameworks.flatMap((framework) => [
    paint('strong', framework.name[session.language]),
    ...framework.groups.flatMap((group) => [
      '',
      paint('strong', `${group.id}  ${group.name[session.language]}`),
      ...framework.requirements
        .filter((requirement) => requirement.group === group.id)
        .flatMap(({ id, title, strength, rule }) => {
          const [first = '', ...rest] = wrapText(title[session.language], Math.max(20, width - 29));
          const head = `  ${padEnd(id, 12)} ${padEnd(session.say(STRENGTH[strength]), 13)}${first}`;
          return [
            head,
            ...rest.map((line) => `${' '.repeat(28)}${line}`),
            ...(rule === undefined ? [] : [paint('faint', `${' '.repeat(28)}${rule}`)]),
          ];
        }),
    ]),
  ]);
  return `${lines.join('\n')}\n`;
}
