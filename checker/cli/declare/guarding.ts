import type { Command } from 'commander';
import { OPTION, PLACEHOLDER } from '#text/cli';
import { CONFIG, FORMAT, WATCH } from '#text/guarding';
import { type ConfiguredFlags, settledRequest } from '../config/settled-request.ts';
import { checkOptions, configOptions, guardOptions, judgingOptions } from '../options.ts';
import { givenOn, type Tools } from './tools.ts';

/** The command `fmt`. */
export function addFmt(program: Command, { say, session, done }: Tools): void {
  const command = program
    .command('fmt')
    .description(say(FORMAT.command))
    .usage(`[${say(PLACEHOLDER.paths)}...] [${say(PLACEHOLDER.options)}]`)
    .argument(`[${say(PLACEHOLDER.paths)}...]`, say(OPTION.paths))
    .option('--check', say(FORMAT.check))
    .addHelpText('after', `\n${say(FORMAT.examples)}`)
    .action(async (paths: string[], { check = false }: { check?: boolean }) => {
      const { runFmt } = await import('../commands/fmt.ts');
      done(runFmt(paths, check, session(command)));
    });
}

/** The command `config`. */
export function addConfig(program: Command, { language, say, session, done }: Tools): void {
  const command = program
    .command('config')
    .description(say(CONFIG.command))
    .usage(`[${say(PLACEHOLDER.paths)}...] [${say(PLACEHOLDER.options)}]`)
    .argument(`[${say(PLACEHOLDER.paths)}...]`, say(OPTION.paths))
    .option('--json', say(CONFIG.json))
    .addHelpText('after', `\n${say(CONFIG.examples)}`)
    .action(async (paths: string[], { json = false, config, ...flags }: ConfiguredFlags & { json?: boolean }) => {
      const { runConfig } = await import('../commands/config.ts');
      const isProgramGiven = givenOn(program);
      const question = {
        paths,
        flags,
        config,
        isGiven: givenOn(command),
        isForPrograms: json,
        isLanguageGiven: isProgramGiven('lang'),
        isColorGiven: isProgramGiven('color'),
      };
      done(await runConfig(question, session(command)));
    });
  const options = [...checkOptions(language), ...guardOptions(language), ...configOptions(language)];
  for (const option of options) if (option.long !== '--verbose') command.addOption(option);
}

type WatchFlags = Omit<ConfiguredFlags, 'format' | 'output' | 'failOn'>;

/** The command `watch`. */
export function addWatch(program: Command, { language, say, session, done }: Tools): void {
  const command = program
    .command('watch')
    .description(say(WATCH.command))
    .usage(`[${say(PLACEHOLDER.paths)}...] [${say(PLACEHOLDER.options)}]`)
    .argument(`[${say(PLACEHOLDER.paths)}...]`, say(OPTION.paths))
    .addHelpText('after', `\n${say(WATCH.examples)}`)
    .action(async (paths: string[], flags: WatchFlags) => {
      const { runWatch } = await import('../commands/watch.ts');
      const running = session(command);
      const asked = { ...flags, format: 'pretty', failOn: 'never' } as const;
      const isGiven = givenOn(command);
      const isOurs = (flag: string): boolean => flag === 'format' || flag === 'failOn' || isGiven(flag);
      done(await runWatch(() => settledRequest(paths, asked, isOurs, running), running));
    });
  const gate = ['--fail-on', '--min-score'];
  for (const option of [...judgingOptions(language), ...configOptions(language)])
    if (!gate.includes(option.long ?? '')) command.addOption(option);
}
