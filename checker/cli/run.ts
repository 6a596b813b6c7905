import { CommanderError } from 'commander';
import { findConfig, languageIn } from '#node/load-config';
import { FILES, INTERNAL } from '#text/cli';
import { fill, type Language } from '#util/bilingual';
import { causeOf } from './cause.ts';
import { Failure } from './failure.ts';
import { buildProgram } from './program.ts';
import { forTerminal, type Streams } from './session.ts';
import { usageText } from './usage.ts';

/**
 * Runs the program with these arguments and gives the exit code: 0 gate met, 1 not met, 2 input or usage, 3 internal. Without a command
 * it shows help and gives 2, so that a script that lost its arguments never takes that for a gate that was met.
 */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  let exitCode = 0;
  const done = (code: number): void => {
    exitCode = code;
  };
  const program = buildProgram(languageOf(args), streams, done, commandOf(args));
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const command = args.find((arg) => program.commands.some((known) => known.name() === arg));
    if (command === 'check' && asksForJson(args)) streams.out.write('{ "results": [] }\n');
    return tellFailure(error, command, args, streams);
  }
}

/** Tells what stopped the program and gives the exit code. A stack is shown with `--debug` only. */
export function tellFailure(
  error: unknown,
  command: string | undefined,
  args: readonly string[],
  streams: Streams,
): number {
  const language = languageOf(args);
  const tell = (text: string): void => void streams.error.write(`${forTerminal(text)}\n`);
  if (error instanceof Failure) {
    tell(error.message);
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.code !== 'commander.help') tell(usageText(error, command, language));
    return 2;
  }
  tell(fill(INTERNAL, { cause: error instanceof Error ? error.message : String(error) }, language));
  if (args.includes('--debug') && error instanceof Error)
    for (const line of (error.stack ?? '').split('\n')) tell(line);
  return 3;
}

/** Tells that standard output could not be written, as on a full disk. */
export function tellLostOutput(error: unknown, args: readonly string[], streams: Streams): void {
  const language = languageOf(args);
  const cause = causeOf(error)[language];
  streams.error.write(`${forTerminal(fill(FILES.outputLost, { cause }, language))}\n`);
}

/** The word in the place of the command, which may be none that we know; options of the program may stand before it. */
function commandOf(args: readonly string[]): string | undefined {
  const takesNext = (arg: string | undefined): boolean => arg === '--lang' || arg === '--color';
  return args.find((arg, at) => !arg.startsWith('-') && !takesNext(args[at - 1]));
}

/** The language is needed before the options are read, for help and for errors about options. */
function languageOf(args: readonly string[]): Language {
  const asked = valueOf('--lang', args);
  if (asked !== undefined) return asked === 'en' ? 'en' : 'vi';
  const config = args.includes('--no-config') ? undefined : (valueOf('--config', args) ?? findConfig());
  return (config === undefined ? undefined : languageIn(config)) ?? 'vi';
}

/** A program that reads standard output as JSON gets a document even when nothing could be checked. */
const asksForJson = (args: readonly string[]): boolean =>
  args.some((arg, at) => arg === '--format=json' || (arg === 'json' && args[at - 1] === '--format')) &&
  !args.some((arg) => /^(-o|--output(=|$))/.test(arg));

function valueOf(flag: string, args: readonly string[]): string | undefined {
  const position = args.findLastIndex((arg) => arg === flag || arg.startsWith(`${flag}=`));
  const found = args[position];
  return found === flag ? args[position + 1] : found?.slice(flag.length + 1);
}
