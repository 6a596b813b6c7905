import { CommanderError } from 'commander';
import { INTERNAL } from '#text/cli';
import { fill, type Language } from '#util/bilingual';
import { Failure } from './failure.ts';
import { buildProgram } from './program.ts';
import type { Streams } from './session.ts';
import { usageText } from './usage.ts';

/** Runs the program with these arguments and gives the exit code: 0 gate met, 1 not met, 2 input or usage, 3 internal. */
export async function run(args: readonly string[], streams: Streams): Promise<number> {
  const language = languageOf(args);
  let exitCode = 0;
  try {
    await buildProgram(language, streams, (code) => {
      exitCode = code;
    }).parseAsync([...args], { from: 'user' });
    return exitCode;
  } catch (error) {
    return explainFailure(error, { args, language, streams });
  }
}

function explainFailure(
  error: unknown,
  { args, language, streams }: { args: readonly string[]; language: Language; streams: Streams },
): number {
  if (error instanceof Failure) {
    streams.error.write(`${error.message}\n`);
    return error.exitCode;
  }
  if (error instanceof CommanderError) {
    if (error.exitCode === 0) return 0;
    if (error.code !== 'commander.help') streams.error.write(`${usageText(error, language)}\n`);
    return 2;
  }
  const cause = error instanceof Error ? error.message : String(error);
  const trace =
    args.includes('--debug') && error instanceof Error ? (error.stack ?? cause) : fill(INTERNAL, { cause }, language);
  streams.error.write(`${trace}\n`);
  return 3;
}

/** The language is needed before the options are read, for help and for errors about options. */
function languageOf(args: readonly string[]): Language {
  const inline = args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  const position = args.indexOf('--lang');
  return (inline ?? (position < 0 ? undefined : args[position + 1])) === 'en' ? 'en' : 'vi';
}
