import { type Command, Option } from 'commander';
import { OPTION, PLACEHOLDER, USAGE } from '#text/cli';
import { VIEW } from '#text/view';
import { quote } from '#util/visible-text';
import { Failure } from '../failure.ts';
import type { Session } from '../session.ts';
import type { Tools } from './tools.ts';

const LAST_PORT = 65_535;

interface ViewFlags {
  readonly port: string;
  readonly open?: boolean;
  readonly once?: boolean;
}

/** The command `view`. */
export function addView(program: Command, { say, session, done }: Tools): void {
  const command = program
    .command('view')
    .description(say(VIEW.command))
    .usage(`[${say(PLACEHOLDER.paths)}...] [${say(PLACEHOLDER.options)}]`)
    .argument(`[${say(PLACEHOLDER.paths)}...]`, say(OPTION.paths))
    .addOption(new Option(`--port <${say(PLACEHOLDER.number)}>`, say(VIEW.port)).default('0'))
    .option('--open', say(VIEW.open))
    .option('--once', say(VIEW.once))
    .addHelpText('after', `\n${say(VIEW.examples)}`)
    .action(async (paths: string[], { port, open = false, once = false }: ViewFlags) => {
      const { runView } = await import('../commands/view.ts');
      const running = session(command);
      const asked = paths.length === 0 ? ['.'] : paths;
      const request = { paths: asked, port: portIn(port, running), isOpening: open, isOnce: once };
      done(await runView(request, running));
    });
}

function portIn(text: string, session: Session): number {
  const port = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (port <= LAST_PORT) return port;
  throw new Failure(
    session.say(USAGE.notANumber, { value: quote(text), option: '--port', from: '0', to: String(LAST_PORT) }),
  );
}
