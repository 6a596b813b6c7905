import { paragraph, safe } from '#report/pretty/words';
import { CONFIG } from '#text/guarding';
import { padEnd } from '#util/wrap-text';
import type { CheckFlags } from '../check-request.ts';
import { type ConfigFlag, openConfig } from '../config/open-config.ts';
import { type IsGiven, type Origin, type Setting, withConfig } from '../config/with-config.ts';
import { reportOptions, type Session } from '../session.ts';

/** What `config` was asked. */
export interface ConfigQuestion {
  readonly paths: readonly string[];
  readonly flags: CheckFlags;
  readonly isGiven: IsGiven;
  readonly config: ConfigFlag;
  readonly isForPrograms: boolean;
  /** Where the language comes from, which is known before options are read. */
  readonly isLanguageGiven: boolean;
  readonly isColorGiven: boolean;
}

/** Prints what holds here and where each value comes from. */
export async function runConfig(question: ConfigQuestion, session: Session): Promise<number> {
  const open = await openConfig(question.config, session);
  const { settings } = withConfig(question.paths, question.flags, question.isGiven, open);
  const language: Origin = question.isLanguageGiven
    ? { kind: 'option', option: '--lang' }
    : open?.config.language === undefined
      ? { kind: 'default' }
      : { kind: 'config', path: open.path, line: open.lineOf('/language') };
  const all: Setting[] = [
    ...settings,
    ...(open?.config.overrides ?? []).map((override, index) => ({
      key: `overrides[${index}]`,
      value: override,
      origin: { kind: 'config', path: open?.path ?? '', line: open?.lineOf(`/overrides/${index}`) ?? 1 } as const,
    })),
    { key: 'language', value: session.language, origin: language },
    { key: 'color', value: session.color, origin: colorOrigin(question.isColorGiven, session) },
  ];
  const file = open?.path ?? null;
  session.print(
    question.isForPrograms ? `${JSON.stringify({ file, settings: all }, null, 2)}\n` : table(file, all, session),
  );
  return 0;
}

function colorOrigin(isGiven: boolean, { streams }: Session): Origin {
  if (isGiven) return { kind: 'option', option: '--color' };
  const name = ['NO_COLOR', 'FORCE_COLOR'].find((one) => (streams.environment[one] ?? '') !== '');
  return name === undefined ? { kind: 'default' } : { kind: 'environment', name };
}

function table(file: string | null, settings: readonly Setting[], session: Session): string {
  const options = reportOptions(session, false);
  const width = Math.max(...settings.map(({ key }) => key.length)) + 2;
  const head = file === null ? session.say(CONFIG.none) : session.say(CONFIG.file, { path: safe(file) });
  const lines = settings.map(({ key, value, origin }) => {
    const source = options.paint('faint', `(${originText(origin, session)})`);
    return `${padEnd(key, width)}${safe(written(value))}  ${source}`;
  });
  return `${[...paragraph(head, 0, options), '', ...lines].join('\n')}\n`;
}

function written(value: unknown): string {
  if (value === null) return '–';
  if (typeof value === 'string') return value;
  const isPlain = Array.isArray(value) && value.every((one) => typeof one === 'string');
  return isPlain ? value.join(', ') : JSON.stringify(value);
}

function originText(origin: Origin, { say }: Session): string {
  switch (origin.kind) {
    case 'default':
      return say(CONFIG.byDefault);
    case 'config':
      return `${origin.path}:${origin.line}`;
    case 'option':
      return origin.option === '' ? say(CONFIG.onLine) : say(CONFIG.byOption, { option: origin.option });
    case 'environment':
      return say(CONFIG.byEnvironment, { name: origin.name });
  }
}
