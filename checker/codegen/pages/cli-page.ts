/** As much of a commander command as its help needs. */
export interface HelpfulCommand {
  readonly commands: readonly HelpfulCommand[];
  name(): string;
  configureOutput(output: { getOutHelpWidth: () => number; writeOut: (text: string) => void }): unknown;
  outputHelp(): void;
}

const width = 100;
const languages = [
  ['vi', 'Tiếng Việt'],
  ['en', 'English'],
] as const;

const head = `<!-- Generated from checker/cli/program.ts by \`npm run generate\`; do not edit. -->

# Dòng lệnh – Command line
`;

/** `docs/cli.md`: the help of the program and of each command, in both languages. */
export function emitCliPage(programIn: (language: 'vi' | 'en') => HelpfulCommand): Map<string, string> {
  const helps = languages.map(([language, name]) => ({ name, help: helpOf(programIn(language)) }));
  const commands = [...(helps[0]?.help.keys() ?? [])];
  const parts = commands.map((command) => {
    const texts = helps.map(({ name, help }) => `${name}:\n\n\`\`\`text\n${help.get(command)?.trimEnd()}\n\`\`\`\n`);
    return `## ${command}\n\n${texts.join('\n')}`;
  });
  return new Map([['docs/cli.md', [head, ...parts].join('\n')]]);
}

function helpOf(command: HelpfulCommand, parents = ''): Map<string, string> {
  let text = '';
  const name = `${parents}${command.name()}`;
  command.configureOutput({
    getOutHelpWidth: () => width,
    writeOut: (part) => {
      text += part;
    },
  });
  command.outputHelp();
  const lines = text.split('\n').map((line) => line.trimEnd());
  return new Map([[name, lines.join('\n')], ...command.commands.flatMap((one) => [...helpOf(one, `${name} `)])]);
}
