import type { ConfigOverride } from '#generated/types';
import { matchesGlob } from '#util/glob';
import type { Framework } from '../../index.ts';
import { type CheckFlags, checkRequest } from '../check-request.ts';
import type { CheckRequest, FileSettings } from '../commands/check.ts';
import { withPacks } from '../own-files.ts';
import type { Session } from '../session.ts';
import { type ConfigFlag, type OpenConfig, openConfig } from './open-config.ts';
import { type IsGiven, withConfig } from './with-config.ts';

/** The options of `check` with those that name a configuration. */
export interface ConfiguredFlags extends CheckFlags {
  readonly config?: ConfigFlag;
}

/** The request that command line and configuration come to together. Throws a Failure that names the wrong value. */
export async function settledRequest(
  paths: readonly string[],
  { config, ...flags }: ConfiguredFlags,
  isGiven: IsGiven,
  session: Session,
): Promise<CheckRequest> {
  const open = await openConfig(config, session);
  const settled = withConfig(paths, flags, isGiven, open);
  const asked = await checkRequest(settled.paths, settled.flags, session);
  const overrides = open?.config.overrides ?? [];
  const inside = overrides.flatMap(({ packs = [] }) => packs).map((path) => open?.fromHere(path) ?? path);
  const madeFrom = [...(open === undefined ? [] : [open.path]), ...(settled.flags.pack ?? []), ...inside];
  const request: CheckRequest = { ...asked, madeFrom };
  if (open === undefined || overrides.length === 0) return request;
  return { ...request, settingsOf: overriding(request, overrides, { open, isGiven, session }) };
}

interface Surroundings {
  readonly open: OpenConfig;
  readonly isGiven: IsGiven;
  readonly session: Session;
}

/** What holds for a file: every override that names it, later ones over earlier ones; a gate on the command line over all. */
function overriding(
  request: CheckRequest,
  overrides: readonly ConfigOverride[],
  { open, isGiven, session }: Surroundings,
): (path: string) => FileSettings {
  const { framework: base, check } = request;
  const frameworks = new Map<string, Framework>();
  return (path) => {
    const seen = open.fromConfig(path);
    const holding = overrides.filter(({ files }) => files.some((pattern) => matchesGlob(seen, pattern)));
    const packs = holding.flatMap((override) => override.packs ?? []).map(open.fromHere);
    const key = packs.join('\n');
    const framework = frameworks.get(key) ?? withPacks(base, packs, check.rules ?? [], session);
    frameworks.set(key, framework);
    const gates = holding.map(({ gate = {} }) => gate);
    const failOn = isGiven('failOn') ? undefined : gates.findLast((gate) => gate.failOn !== undefined)?.failOn;
    const minScore = isGiven('minScore') ? undefined : gates.findLast((gate) => gate.minScore !== undefined)?.minScore;
    const least = minScore ?? request.minScore;
    return { framework, failOn: failOn ?? request.failOn, ...(least === undefined ? {} : { minScore: least }) };
  };
}
