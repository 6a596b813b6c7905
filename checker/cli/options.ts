import { Option } from 'commander';
import { reporters } from '#report/index';
import { HELP_WORD, OPTION, PLACEHOLDER } from '#text/cli';
import { BASELINE, CONFIG, REVISION } from '#text/guarding';
import { OWN_OPTION } from '#text/packs';
import type { Bilingual, Language } from '#util/bilingual';
import { frameworks } from '../index.ts';
import { gateLevels } from './gate.ts';
import { formatNames, type Output, readOutput } from './outputs.ts';
import { listed, oneOf } from './usage.ts';

/** An option that takes one of several words; another word is told with the nearest of them. */
export function choice(
  flag: string,
  placeholder: Bilingual,
  text: Bilingual,
  choices: readonly string[],
  language: Language,
): Option {
  return valued(flag, placeholder, text, language)
    .choices(choices)
    .argParser((value) => oneOf(value, choices, flag, language));
}

/** The schemas that `schema` writes: of files that people or programs write and read. */
export const schemaNames = ['model', 'result', 'report', 'event', 'framework', 'pack', 'baseline', 'config'] as const;
export type SchemaName = (typeof schemaNames)[number];

/** Where the result goes. */
export const outputOption = (language: Language): Option =>
  valued('-o, --output', PLACEHOLDER.file, OPTION.output, language);

/** The options of `check`. */
export function checkOptions(language: Language): Option[] {
  const one = (flag: string, placeholder: Bilingual, text: Bilingual): Option =>
    valued(flag, placeholder, text, language);
  const several = (flag: string, text: Bilingual): Option =>
    one(flag, PLACEHOLDER.ids, text).argParser((value: string, before?: readonly string[]) => [
      ...(before ?? []),
      ...listed(value, flag, language),
    ]);
  const file = (flag: string, text: Bilingual): Option =>
    one(flag, PLACEHOLDER.file, text).argParser((path: string, before?: readonly string[]) => [
      ...(before ?? []),
      path,
    ]);
  const ids = frameworks.map(({ id }) => id);
  return [
    choice('--framework', PLACEHOLDER.id, OPTION.framework, ids, language).default('2.0'),
    one('--as-of', PLACEHOLDER.date, OPTION.asOf),
    choice('--plateau', PLACEHOLDER.plateau, OPTION.plateau, ['current', 'target'], language).default('current'),
    several('--group', OPTION.group),
    several('--requirement', OPTION.requirement),
    file('--pack', OWN_OPTION.pack),
    file('--rules', OWN_OPTION.rules),
    formatOption(language),
    outputOption(language),
    choice('--fail-on', PLACEHOLDER.level, OPTION.failOn, gateLevels, language).default('must'),
    one('--min-score', PLACEHOLDER.number, OPTION.minScore),
    one('--max-size', PLACEHOLDER.megabytes, OPTION.maxSize).default('100'),
    one('--max-depth', PLACEHOLDER.number, OPTION.maxDepth).default('100'),
    new Option('-v, --verbose', OPTION.verbose[language]),
  ];
}

/** `--format FORMAT` or `--format FORMAT=FILE`, as often as reports are wanted. */
const formatOption = (language: Language): Option =>
  new Option(`--format <${PLACEHOLDER.outputs[language]}>`, formatHelp(language))
    .choices(formatNames)
    .default('pretty')
    .argParser((value: string, before: 'pretty' | readonly Output[]) => [
      ...(before === 'pretty' ? [] : before),
      readOutput(value, language),
    ]);

/** The options that name a configuration, or none. */
export const configOptions = (language: Language): Option[] => [
  valued('--config', PLACEHOLDER.file, CONFIG.option, language),
  new Option('--no-config', CONFIG.off[language]),
];

/** The options of `check` that hold results against an earlier state. */
export const guardOptions = (language: Language): Option[] => [
  valued('--baseline', PLACEHOLDER.file, BASELINE.option, language),
  new Option('--update-baseline', BASELINE.update[language]),
  new Option('--accept-new', BASELINE.acceptNew[language]),
  valued('--changed-since', REVISION.placeholder, REVISION.option, language),
];

/** The options of `check` that say what is judged and how strictly, without those that speak of the report. */
export const judgingOptions = (language: Language): Option[] =>
  checkOptions(language).filter(({ long }) => long !== '--format' && long !== '--output' && long !== '--verbose');

/** The help of an option with its choices and its default, in the user's language. */
export function optionHelp({ description, argChoices, defaultValue }: Option, language: Language): string {
  const extra = [
    argChoices ? `${HELP_WORD.choices[language]}: ${argChoices.join(', ')}` : '',
    defaultValue === undefined ? '' : `${HELP_WORD.byDefault[language]}: ${String(defaultValue)}`,
  ].filter((part) => part !== '');
  return extra.length === 0 ? description : `${description} (${extra.join('; ')})`;
}

/** An option with a value; its placeholder is a word of the user's language. */
const valued = (flag: string, placeholder: Bilingual, text: Bilingual, language: Language): Option =>
  new Option(`${flag} <${placeholder[language]}>`, text[language]);

/** What each reporter gives, from the table of reporters. */
function formatHelp(language: Language): string {
  const told = reporters.map(({ name, describe }) => `${name} – ${describe[language]}`);
  return `${OPTION.format[language]}: ${told.join('; ')}`;
}
