import type { CheckFlags } from '../check-request.ts';
import type { OpenConfig } from './open-config.ts';

/** Where a value comes from. */
export type Origin =
  | { readonly kind: 'default' }
  | { readonly kind: 'config'; readonly path: string; readonly line: number }
  | { readonly kind: 'option'; readonly option: string }
  | { readonly kind: 'environment'; readonly name: string };

/** One setting: its key in a configuration, what holds, and where that comes from. */
export interface Setting {
  readonly key: string;
  readonly value: unknown;
  readonly origin: Origin;
}

/** Paths and flags as configuration and command line make them together, with the origin of each setting. */
export interface Settled {
  readonly paths: readonly string[];
  readonly flags: CheckFlags;
  readonly settings: readonly Setting[];
}

/** Tells of an option whether it stood on the command line. */
export type IsGiven = (flag: keyof CheckFlags) => boolean;

/** What a configuration says, in the form that the options of `check` have. */
function flagsOf({ config, fromHere }: OpenConfig): Partial<CheckFlags> {
  const { framework, asOf, plateau, gate = {}, packs, rules, baseline, outputs } = config;
  const { failOn, minScore } = gate;
  return {
    ...(framework === undefined ? {} : { framework }),
    ...(asOf === undefined ? {} : { asOf }),
    ...(plateau === undefined ? {} : { plateau }),
    ...(failOn === undefined ? {} : { failOn }),
    ...(minScore === undefined ? {} : { minScore: String(minScore) }),
    ...(packs === undefined ? {} : { pack: packs.map(fromHere) }),
    ...(rules === undefined ? {} : { rules: rules.map(fromHere) }),
    ...(baseline === undefined ? {} : { baseline: fromHere(baseline) }),
    ...(outputs === undefined
      ? {}
      : {
          format: outputs.map(({ format, file }) => ({
            format,
            ...(file === undefined ? {} : { file: fromHere(file) }),
          })),
        }),
  };
}

const KEYS = [
  { key: 'framework', flag: 'framework', option: '--framework', pointer: '/framework' },
  { key: 'asOf', flag: 'asOf', option: '--as-of', pointer: '/asOf' },
  { key: 'plateau', flag: 'plateau', option: '--plateau', pointer: '/plateau' },
  { key: 'gate.failOn', flag: 'failOn', option: '--fail-on', pointer: '/gate/failOn' },
  { key: 'gate.minScore', flag: 'minScore', option: '--min-score', pointer: '/gate/minScore' },
  { key: 'packs', flag: 'pack', option: '--pack', pointer: '/packs' },
  { key: 'rules', flag: 'rules', option: '--rules', pointer: '/rules' },
  { key: 'baseline', flag: 'baseline', option: '--baseline', pointer: '/baseline' },
  { key: 'outputs', flag: 'format', option: '--format', pointer: '/outputs' },
] as const;

/** Joins command line and configuration: what stands on the command line wins, option by option. */
export function withConfig(
  paths: readonly string[],
  flags: CheckFlags,
  isGiven: IsGiven,
  open: OpenConfig | undefined,
): Settled {
  const said = open === undefined ? {} : withoutGiven(flagsOf(open), isGiven);
  const joined: CheckFlags = { ...flags, ...said };
  const fromConfig = (pointer: string): Origin =>
    open === undefined ? DEFAULT : { kind: 'config', path: open.path, line: open.lineOf(pointer) };
  const named = paths.length > 0 ? undefined : open?.config.paths?.map(open.fromHere);
  const settings = KEYS.map(({ key, flag, option, pointer }): Setting => {
    const origin: Origin = isGiven(flag) ? { kind: 'option', option } : flag in said ? fromConfig(pointer) : DEFAULT;
    return { key, value: joined[flag] ?? null, origin };
  });
  const pathOrigin: Origin =
    paths.length > 0 ? { kind: 'option', option: '' } : named === undefined ? DEFAULT : fromConfig('/paths');
  const known = named ?? (paths.length > 0 ? paths : ['.']);
  return { paths: known, flags: joined, settings: [{ key: 'paths', value: known, origin: pathOrigin }, ...settings] };
}

const DEFAULT: Origin = { kind: 'default' };

/** What the command line does not say; a report that it asks for takes the place of all that a configuration writes. */
function withoutGiven(said: Partial<CheckFlags>, isGiven: IsGiven): Partial<CheckFlags> {
  const left: { -readonly [Flag in keyof CheckFlags]?: CheckFlags[Flag] } = { ...said };
  for (const { flag } of KEYS) if (isGiven(flag) || (flag === 'format' && isGiven('output'))) delete left[flag];
  return left;
}
