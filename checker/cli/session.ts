import { styleText } from 'node:util';
import type { ReportOptions, Style } from '#report/reporter';
import { FILES } from '#text/cli';
import { type Bilingual, fill, type Language, type Params } from '#util/bilingual';
import { withoutCommands } from '#util/log-commands';
import { isPlain } from '#util/plain-text';
import { quote } from '#util/visible-text';

/** Where text goes: a terminal, a pipe or a file. */
export interface Screen {
  readonly write: (text: string) => unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
}

/** The streams and the environment a run of the program has. */
export interface Streams {
  readonly out: Screen;
  readonly error: Screen;
  readonly environment: Readonly<Record<string, string | undefined>>;
}

/** The options that hold for every command. */
export interface CommonOptions {
  readonly language: Language;
  readonly verbose: boolean;
  readonly color: 'auto' | 'always' | 'never';
}

/** One run of the program: where it writes, in what language, how it looks. */
export interface Session extends CommonOptions {
  readonly streams: Streams;
  /** Writes to standard output. */
  readonly print: (text: string) => void;
  /** Writes one line to standard error. */
  readonly complain: (line: string) => void;
  /** A text of the catalogue in the user's language. */
  readonly say: (text: Bilingual, values?: Params) => string;
  /** Shows progress on standard error; only on a terminal, and only where there is something to wait for. */
  readonly progress: (done: number, all: number) => void;
}

const FORMAT: Record<Style, Parameters<typeof styleText>[0]> = {
  good: 'green',
  bad: 'red',
  open: 'yellow',
  strong: 'bold',
  faint: 'dim',
};
const WIDEST = 110;
const NARROWEST = 40;
const WITHOUT_TERMINAL = 100;

/** One line made safe for a terminal and the log of a CI system: control, direction and invisible characters are shown as their codes. */
export const forTerminal = (line: string): string =>
  withoutCommands(
    isPlain(line) ? line : line.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => quote(character).slice(1, -1)),
  );

/** Starts a session. What goes to standard error is made safe for a terminal. */
export function startSession(streams: Streams, common: CommonOptions): Session {
  const say = (text: Bilingual, values: Params = {}): string => fill(text, values, common.language);
  return {
    ...common,
    streams,
    say,
    print: (text) => void streams.out.write(text),
    complain: (line) => void streams.error.write(`${forTerminal(line)}\n`),
    progress: (done, all) => {
      if (!streams.error.isTTY || all < 10) return;
      streams.error.write(done === all ? '\r\u001b[K' : `\r\u001b[K${say(FILES.progress, { done, all })}`);
    },
  };
}

/** How a report is to look: the width of the terminal, and colours only where a person sees them. */
export function reportOptions({ streams, language, verbose, color }: Session, isFile: boolean): ReportOptions {
  const { out, environment } = streams;
  const hasColor = color === 'always' || (color === 'auto' && !isFile && wantsColor(out.isTTY, environment));
  const width = isFile ? WITHOUT_TERMINAL : (out.columns ?? (Number(environment['COLUMNS']) || WITHOUT_TERMINAL));
  return {
    language,
    verbose,
    width: Math.min(WIDEST, Math.max(NARROWEST, width)),
    paint: hasColor ? (style, text) => styleText(FORMAT[style], text, { validateStream: false }) : (_, text) => text,
  };
}

/** See https://no-color.org and https://force-color.org. */
function wantsColor(isTerminal: boolean | undefined, { NO_COLOR, FORCE_COLOR, TERM }: Streams['environment']): boolean {
  if (NO_COLOR) return false;
  if (FORCE_COLOR) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return isTerminal === true && TERM !== 'dumb';
}
