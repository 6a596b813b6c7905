import { Command, Option } from 'commander';
import { version } from '#generated/engine';
import { reporters } from '#report/index';
import { COMMAND, EXAMPLES, HELP_TITLE, HELP_WORD, OPTION } from '#text/cli';
import type { Bilingual, Language } from '#util/bilingual';
import { frameworks } from '../index.ts';
import { type CheckFlags, checkRequest } from './check-request.ts';
import { gateLevels } from './gate.ts';
import { type CommonOptions, type Session, type Streams, startSession } from './session.ts';

type Done = (exitCode: number) => void;

/** The command line of the program, in one language. Commands load their work only when they run. */
export function buildProgram(language: Language, streams: Streams, done: Done): Command {
  const say = (text: Bilingual): string => text[language];
  const program = new Command('kientruc')
    .description(say(COMMAND.program))
    .version(version, '-V, --version', say(OPTION.version))
    .helpOption('-h, --help', say(OPTION.help))
    .helpCommand('help [command]', say(COMMAND.help))
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.out.write(text),
      writeErr: (text) => streams.error.write(text),
      outputError: () => {},
    })
    .configureHelp({
      styleTitle: (title) => HELP_TITLE[title]?.[language] ?? title,
      optionDescription: (option) => optionHelp(option, language),
      showGlobalOptions: false,
    })
    .addHelpText('after', `\n${say(EXAMPLES.program)}`);
  const session = (options: CommonFlags): Session => startSession(streams, commonOf(options, language));
  addCheck(program, { say, session, done });
  addExplain(program, { say, session, done });
  addRules(program, { say, session, done });
  addSchema(program, { say, session, done });
  return program;
}

interface Tools {
  readonly say: (text: Bilingual) => string;
  readonly session: (options: CommonFlags) => Session;
  readonly done: Done;
}

interface CommonFlags {
  readonly verbose?: boolean;
  readonly color?: CommonOptions['color'];
}

const commonOf = ({ verbose = false, color = 'auto' }: CommonFlags, language: Language): CommonOptions => ({
  language,
  verbose,
  color,
});

function optionHelp(option: Option, language: Language): string {
  const extra = [
    option.argChoices ? `${HELP_WORD.choices[language]}: ${option.argChoices.join(', ')}` : '',
    option.defaultValue === undefined || typeof option.defaultValue === 'boolean'
      ? ''
      : `${HELP_WORD.byDefault[language]}: ${String(option.defaultValue)}`,
  ].filter((part) => part !== '');
  return extra.length === 0 ? option.description : `${option.description} (${extra.join('; ')})`;
}

function common(command: Command, { say }: Tools): Command {
  return command
    .addOption(new Option('--lang <lang>', say(OPTION.lang)).choices(['vi', 'en']).default('vi'))
    .addOption(new Option('--color <when>', say(OPTION.color)).choices(['auto', 'always', 'never']).default('auto'))
    .option('-v, --verbose', say(OPTION.verbose))
    .option('--debug', say(OPTION.debug))
    .helpOption('-h, --help', say(OPTION.help));
}

function addCheck(program: Command, tools: Tools): void {
  const { say, session, done } = tools;
  common(program.command('check'), tools)
    .description(say(COMMAND.check))
    .argument('[paths...]', say(OPTION.paths))
    .addOption(
      new Option('--framework <id>', say(OPTION.framework)).choices(frameworks.map(({ id }) => id)).default('2.0'),
    )
    .option('--as-of <date>', say(OPTION.asOf))
    .addOption(new Option('--plateau <plateau>', say(OPTION.plateau)).choices(['current', 'target']).default('current'))
    .option('--group <ids>', say(OPTION.group), appended)
    .option('--requirement <ids>', say(OPTION.requirement), appended)
    .addOption(
      new Option('--format <format>', say(OPTION.format)).choices(reporters.map(({ name }) => name)).default('pretty'),
    )
    .option('-o, --output <file>', say(OPTION.output))
    .addOption(new Option('--fail-on <level>', say(OPTION.failOn)).choices(gateLevels).default('must'))
    .option('--min-score <n>', say(OPTION.minScore))
    .option('--max-size <mb>', say(OPTION.maxSize), '100')
    .option('--max-depth <levels>', say(OPTION.maxDepth), '100')
    .addHelpText('after', `\n${say(EXAMPLES.check)}`)
    .action(async (paths: string[], flags: CheckFlags & CommonFlags) => {
      const running = session(flags);
      const { runCheck } = await import('./commands/check.ts');
      done(await runCheck(checkRequest(paths, flags, running), running));
    });
}

const appended = (value: string, before: readonly string[] = []): string[] => [
  ...before,
  ...value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== ''),
];

function addExplain(program: Command, tools: Tools): void {
  const { say, session, done } = tools;
  common(program.command('explain'), tools)
    .description(say(COMMAND.explain))
    .argument('<id>', say(OPTION.explained))
    .action(async (id: string, flags: CommonFlags) => {
      const { runExplain } = await import('./commands/explain.ts');
      done(runExplain(id, session(flags)));
    });
}

function addRules(program: Command, tools: Tools): void {
  const { say, session, done } = tools;
  common(program.command('rules'), tools)
    .description(say(COMMAND.rules))
    .addOption(new Option('--format <format>', say(OPTION.rulesFormat)).choices(['table', 'json']).default('table'))
    .action(async (flags: CommonFlags & { format: 'table' | 'json' }) => {
      const { runRules } = await import('./commands/rules.ts');
      done(runRules(flags.format, session(flags)));
    });
}

function addSchema(program: Command, tools: Tools): void {
  const { say, session, done } = tools;
  common(program.command('schema'), tools)
    .description(say(COMMAND.schema))
    .action(async (flags: CommonFlags) => {
      const { runSchema } = await import('./commands/schema.ts');
      done(runSchema(session(flags)));
    });
}
