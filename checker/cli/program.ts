import { Argument, Command, Option } from 'commander';
import { version } from '#generated/engine';
import { COMMAND, EXAMPLES, HELP_TITLE, OPTION, PLACEHOLDER } from '#text/cli';
import { FIX_COMMAND } from '#text/fixes';
import type { Bilingual, Language } from '#util/bilingual';
import { type ConfiguredFlags, settledRequest } from './config/settled-request.ts';
import { realDay, today } from './day.ts';
import { addConfig, addFmt, addWatch } from './declare/guarding.ts';
import { type Declare, type Done, givenOn, type Tools } from './declare/tools.ts';
import { addView } from './declare/view.ts';
import {
  checkOptions,
  choice,
  configOptions,
  guardOptions,
  judgingOptions,
  optionHelp,
  outputOption,
  type SchemaName,
  schemaNames,
} from './options.ts';
import { type CommonOptions, type Screen, type Session, type Streams, startSession } from './session.ts';
import { oneOf, unknownCommand } from './usage.ts';

/** The options of `fix`: those of `check` that do not speak of a report, and its own. */
type FixFlags = Omit<ConfiguredFlags, 'format' | 'output'> & { readonly dryRun?: boolean };

/** Every command, in the order in which help lists them. */
const COMMANDS: ReadonlyMap<string, Declare> = new Map([
  ['check', addCheck],
  ['fix', addFix],
  ['view', addView],
  ['watch', addWatch],
  ['fmt', addFmt],
  ['config', addConfig],
  ['explain', addExplain],
  ['rules', addRules],
  ['law', addLaw],
  ['schema', addSchema],
  ['help', addHelp],
]);

/**
 * The command line of the program, in one language. Commands load their work only when they run. The command that is asked for is declared
 * alone, since its options alone are half of what declaring takes; where it is none, or wants to know the others, all are.
 */
export function buildProgram(language: Language, streams: Streams, done: Done, asked?: string): Command {
  const say = (text: Bilingual): string => text[language];
  const session = (command: Command): Session => startSession(streams, commonOf(command, language));
  const tools: Tools = { language, say, session, done };
  const program = new Command('kientruc');
  dress(program, tools, streams);
  program
    .description(say(COMMAND.program))
    .usage(`<${say(PLACEHOLDER.command)}> [${say(PLACEHOLDER.options)}]`)
    .version(version, '-V, --version', say(OPTION.version))
    .addOption(choice('--lang', PLACEHOLDER.lang, OPTION.lang, ['vi', 'en'], language).default('vi'))
    .addOption(choice('--color', PLACEHOLDER.when, OPTION.color, ['auto', 'always', 'never'], language).default('auto'))
    .option('--debug', say(OPTION.debug))
    .helpCommand(false)
    .addHelpText('after', `\n${say(EXAMPLES.program)}`);
  const alone = asked === undefined || asked === 'help' ? undefined : COMMANDS.get(asked);
  for (const declare of alone ? [alone] : COMMANDS.values()) declare(program, tools);
  return program;
}

const NARROWEST = 40;
const WIDEST = 100;

/** How help looks and where it goes; commands made from the program take this over. */
function dress(program: Command, { language, say }: Tools, streams: Streams): void {
  const width = ({ columns = 80 }: Screen): number => Math.min(WIDEST, Math.max(NARROWEST, columns));
  program
    .helpOption('-h, --help', say(OPTION.help))
    .showSuggestionAfterError()
    .exitOverride()
    .configureOutput({
      writeOut: (text) => streams.out.write(text),
      writeErr: (text) => streams.error.write(text),
      outputError: () => {},
      getOutHelpWidth: () => width(streams.out),
      getErrHelpWidth: () => width(streams.error),
    })
    .configureHelp({
      styleTitle: (title) => HELP_TITLE[title]?.[language] ?? title,
      subcommandTerm: (command) => command.name(),
      optionDescription: (option) => optionHelp(option, language),
      showGlobalOptions: true,
      minWidthToWrap: 10,
    });
}

function commonOf(command: Command, language: Language): CommonOptions {
  const { verbose = false, color = 'auto' } = command.optsWithGlobals<Partial<CommonOptions>>();
  return { language, verbose, color };
}

function addCheck(program: Command, { language, say, session, done }: Tools): void {
  const command = program
    .command('check')
    .description(say(COMMAND.check))
    .usage(`[${say(PLACEHOLDER.paths)}...] [${say(PLACEHOLDER.options)}]`)
    .argument(`[${say(PLACEHOLDER.paths)}...]`, say(OPTION.paths))
    .addHelpText('after', `\n${say(EXAMPLES.check)}`)
    .action(async (paths: string[], flags: ConfiguredFlags) => {
      const running = session(command);
      const { runCheck } = await import('./commands/check.ts');
      done(await runCheck(await settledRequest(paths, flags, givenOn(command), running), running));
    });
  const options = [...checkOptions(language), ...guardOptions(language), ...configOptions(language)];
  for (const option of options) command.addOption(option);
}

function addFix(program: Command, { language, say, session, done }: Tools): void {
  const command = program
    .command('fix')
    .description(say(FIX_COMMAND.about))
    .usage(`[${say(PLACEHOLDER.paths)}...] [${say(PLACEHOLDER.options)}]`)
    .argument(`[${say(PLACEHOLDER.paths)}...]`, say(OPTION.paths))
    .option('--dry-run', say(FIX_COMMAND.dryRun))
    .addHelpText('after', `\n${say(FIX_COMMAND.examples)}`)
    .action(async (paths: string[], { dryRun = false, ...flags }: FixFlags) => {
      const running = session(command);
      const { runFix } = await import('./commands/fix.ts');
      const isGiven = givenOn(command);
      const settled = { ...flags, format: 'pretty' } as const;
      const request = await settledRequest(paths, settled, (flag) => flag === 'format' || isGiven(flag), running);
      done(runFix(request, dryRun, running));
    });
  for (const option of [...judgingOptions(language), ...configOptions(language)]) command.addOption(option);
}

function addExplain(program: Command, { say, session, done }: Tools): void {
  const command = program
    .command('explain')
    .description(say(COMMAND.explain))
    .usage(`<${say(PLACEHOLDER.id)}> [${say(PLACEHOLDER.options)}]`)
    .argument(`<${say(PLACEHOLDER.id)}>`, say(OPTION.explained))
    .addHelpText('after', `\n${say(EXAMPLES.explain)}`)
    .action(async (id: string) => {
      const { runExplain } = await import('./commands/explain.ts');
      done(runExplain(id, session(command)));
    });
}

function addRules(program: Command, { language, say, session, done }: Tools): void {
  const command = program
    .command('rules')
    .description(say(COMMAND.rules))
    .usage(`[${say(PLACEHOLDER.options)}]`)
    .addOption(choice('--format', PLACEHOLDER.format, OPTION.rulesFormat, ['table', 'json'], language).default('table'))
    .addHelpText('after', `\n${say(EXAMPLES.rules)}`)
    .action(async ({ format }: { format: 'table' | 'json' }) => {
      const { runRules } = await import('./commands/rules.ts');
      done(runRules(format, session(command)));
    });
}

function addLaw(program: Command, { language, say, session, done }: Tools): void {
  const command = program
    .command('law')
    .description(say(COMMAND.law))
    .usage(`[${say(PLACEHOLDER.options)}]`)
    .addOption(new Option(`--as-of <${say(PLACEHOLDER.date)}>`, say(OPTION.lawAsOf)))
    .addOption(choice('--format', PLACEHOLDER.format, OPTION.rulesFormat, ['table', 'json'], language).default('table'))
    .addHelpText('after', `\n${say(EXAMPLES.law)}`)
    .action(async ({ asOf, format }: { asOf?: string; format: 'table' | 'json' }) => {
      const running = session(command);
      const { runLaw } = await import('./commands/law.ts');
      done(runLaw(asOf === undefined ? today() : realDay(asOf, running), format, running));
    });
}

function addSchema(program: Command, { language, say, session, done }: Tools): void {
  const kind = say(PLACEHOLDER.kind);
  const command = program
    .command('schema')
    .description(say(COMMAND.schema))
    .usage(`[${kind}] [${say(PLACEHOLDER.options)}]`)
    .addArgument(
      new Argument(`[${kind}]`, say(OPTION.schemaName)).argParser((value) => oneOf(value, schemaNames, kind, language)),
    )
    .addOption(outputOption(language))
    .addHelpText('after', `\n${say(EXAMPLES.schema)}`)
    .action(async (name: SchemaName | undefined, { output }: { output?: string }) => {
      const { runSchema } = await import('./commands/schema.ts');
      done(await runSchema(name ?? 'model', output, session(command)));
    });
}

/** Commander's own help command is silent about a command that does not exist. */
function addHelp(program: Command, { language, say, done }: Tools): void {
  program
    .command('help')
    .description(say(COMMAND.help))
    .usage(`[${say(PLACEHOLDER.command)}]`)
    .argument(`[${say(PLACEHOLDER.command)}]`, say(OPTION.helped))
    .action((name?: string) => {
      const asked = name === undefined ? program : program.commands.find((command) => command.name() === name);
      const names = program.commands.map((command) => command.name());
      if (asked === undefined) throw unknownCommand(name ?? '', names, language);
      asked.outputHelp();
      done(0);
    });
}
