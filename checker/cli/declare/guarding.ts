import type { Command } from 'commander';
import { OPTION, PLACEHOLDER } from '#text/cli';
import { FORMAT } from '#text/guarding';
import type { Tools } from '../program.ts';

/** The commands that guard a folder of models: `fmt`. */
export function addGuarding(program: Command, tools: Tools): void {
  addFmt(program, tools);
}

function addFmt(program: Command, { say, session, done }: Tools): void {
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
