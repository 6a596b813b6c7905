import type { CommanderError } from 'commander';
import { USAGE } from '#text/cli';
import { type Bilingual, fill, type Language } from '#util/bilingual';
import { nearest } from '#util/nearest';
import { quote } from '#util/visible-text';
import { Failure } from './failure.ts';

const TEXT: Readonly<Record<string, Bilingual>> = {
  'commander.unknownOption': USAGE.unknownOption,
  'commander.unknownCommand': USAGE.unknownCommand,
  'commander.missingArgument': USAGE.missingArgument,
  'commander.excessArguments': USAGE.excessArguments,
  'commander.optionMissingArgument': USAGE.missingOptionValue,
};

const QUOTED = /'([^]*?)'(?=[ .\n]|$)/;
const SUGGESTION = /\(Did you mean (?:one of )?([^?]*)\?\)/;

/** A wrong call in the user's language, with the nearest valid name and where to read on; commander only tells it in English. */
export function usageText(error: CommanderError, command: string | undefined, language: Language): string {
  const text = TEXT[error.code];
  const help = fill(USAGE.seeHelp, { command: command === undefined ? 'kientruc' : `kientruc ${command}` }, language);
  if (text === undefined) return `${error.message} ${help}`;
  const [, wrong = ''] = QUOTED.exec(error.message) ?? [];
  const value = error.code === 'commander.optionMissingArgument' ? longFlag(wrong) : quote(wrong);
  return [fill(text, { value }, language), hint(wrong, error, language), help].filter((part) => part !== '').join(' ');
}

/** A command that does not exist; a path in its place is most likely meant for `check`. */
export function unknownCommand(name: string, commands: readonly string[], language: Language): Failure {
  const near = nearest(name, commands);
  return new Failure(
    [
      fill(USAGE.unknownCommand, { value: quote(name) }, language),
      near === undefined ? '' : didYouMean(near, language),
      fill(USAGE.seeHelp, { command: 'kientruc' }, language),
    ]
      .filter((part) => part !== '')
      .join(' '),
  );
}

/** One of the words an option takes. Throws a Failure that lists them and suggests the nearest. */
export function oneOf(value: string, choices: readonly string[], flag: string, language: Language): string {
  if (choices.includes(value)) return value;
  const near = nearest(value, choices);
  const wrong = fill(USAGE.notAChoice, { value: quote(value), option: flag, choices: choices.join(', ') }, language);
  throw new Failure(near === undefined ? wrong : `${wrong} ${didYouMean(near, language)}`);
}

/** The ids of a list with commas. Throws a Failure when there is none. */
export function listed(value: string, flag: string, language: Language): string[] {
  const ids = value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  if (ids.length === 0) throw new Failure(fill(USAGE.missingOptionValue, { value: flag }, language));
  return ids;
}

/** "Did you mean …?" in the user's language. */
export const didYouMean = (value: string, language: Language): string => fill(USAGE.didYouMean, { value }, language);

function hint(wrong: string, error: CommanderError, language: Language): string {
  if (error.code === 'commander.unknownCommand' && /[/\\]|\.json$/i.test(wrong))
    return didYouMean(`kientruc check ${wrong}`, language);
  const suggestion = SUGGESTION.exec(error.message)?.[1];
  return suggestion === undefined ? '' : didYouMean(suggestion, language);
}

const longFlag = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;
