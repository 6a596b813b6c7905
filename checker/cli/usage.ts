import { CommanderError } from 'commander';
import { USAGE } from '#text/cli';
import { type Bilingual, fill, type Language } from '#util/bilingual';

const TEXT: Readonly<Record<string, Bilingual>> = {
  'commander.unknownOption': USAGE.unknownOption,
  'commander.unknownCommand': USAGE.unknownCommand,
  'commander.missingArgument': USAGE.missingArgument,
  'commander.excessArguments': USAGE.excessArguments,
  'commander.optionMissingArgument': USAGE.missingOptionValue,
  'commander.invalidArgument': USAGE.notAChoice,
};

const QUOTED = /'([^']*)'/g;
const SUGGESTION = /\(Did you mean (?:one of )?([^?]*)\?\)/;
const CHOICES = /Allowed choices are ([^.]*)\./;

/** A wrong call in the user's language, with the nearest valid name; commander only tells it in English. */
export function usageText(error: CommanderError, language: Language): string {
  const text = TEXT[error.code];
  if (text === undefined) return error.message;
  const quoted = [...error.message.matchAll(QUOTED)].map(([, value = '']) => value);
  const [first = '', second = ''] = quoted;
  const isChoice = error.code === 'commander.invalidArgument';
  const values = {
    value: `"${isChoice ? second : first}"`,
    option: optionOf(first),
    choices: CHOICES.exec(error.message)?.[1] ?? '',
  };
  const suggestion = SUGGESTION.exec(error.message)?.[1];
  const hint = suggestion === undefined ? [] : [fill(USAGE.didYouMean, { value: suggestion }, language)];
  return [fill(text, values, language), ...hint, fill(USAGE.seeHelp, { command: 'kientruc' }, language)].join(' ');
}

const optionOf = (flags: string): string => /--[\w-]+/.exec(flags)?.[0] ?? flags;
