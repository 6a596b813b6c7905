import { resolve } from 'node:path';
import { FILES, USAGE } from '#text/cli';
import { formatDate } from '#text/format-number';
import { BASELINE } from '#text/guarding';
import { nearest } from '#util/nearest';
import { quote } from '#util/visible-text';
import { type Framework, frameworkById } from '../index.ts';
import type { CheckRequest } from './commands/check.ts';
import { realDay } from './day.ts';
import { Failure } from './failure.ts';
import type { GateLevel } from './gate.ts';
import type { GuardRequest } from './guard/guard.ts';
import { type Output, outputsOf } from './outputs.ts';
import { ownFiles } from './own-files.ts';
import type { Session } from './session.ts';
import { didYouMean } from './usage.ts';

/** The options of `check` as the command line gives them. */
export interface CheckFlags {
  readonly framework: string;
  readonly asOf?: string;
  readonly plateau: 'current' | 'target';
  readonly group?: readonly string[];
  readonly requirement?: readonly string[];
  readonly format: 'pretty' | readonly Output[];
  readonly output?: string;
  readonly failOn: GateLevel;
  readonly pack?: readonly string[];
  readonly rules?: readonly string[];
  readonly minScore?: string;
  readonly maxSize: string;
  readonly maxDepth: string;
  readonly baseline?: string;
  readonly updateBaseline?: boolean;
  readonly acceptNew?: boolean;
  readonly changedSince?: string;
}

const BYTES_PER_MB = 1_000_000;

/** Turns flags into a request. Throws a Failure that names the wrong value and what was expected. */
export async function checkRequest(
  paths: readonly string[],
  flags: CheckFlags,
  session: Session,
): Promise<CheckRequest> {
  const shipped = frameworkById(flags.framework);
  if (!shipped) throw new Error(`There is no framework "${flags.framework}".`);
  const { framework, rules } = await ownFiles(shipped, flags.pack ?? [], flags.rules ?? [], session);
  const { asOf, group, requirement, format, output, minScore } = flags;
  const groups = group?.map((id) => knownId(id, framework.groups, USAGE.unknownGroup, framework, session));
  const requirements = requirement?.map((id) =>
    knownId(id, framework.requirements, USAGE.unknownRequirement, framework, session),
  );
  const outputs = outputsOf(format === 'pretty' ? [{ format }] : format, output, session);
  return {
    paths: paths.length === 0 ? ['.'] : paths,
    framework,
    check: {
      plateau: flags.plateau,
      rules,
      ...(asOf === undefined ? {} : { asOf: dayInForce(asOf, framework, session) }),
      ...(groups === undefined ? {} : { groups }),
      ...(requirements === undefined ? {} : { requirements }),
    },
    outputs,
    failOn: flags.failOn,
    maxBytes: numberWithin(flags.maxSize, '--max-size', [0.001, 2000], session) * BYTES_PER_MB,
    maxDepth: numberWithin(flags.maxDepth, '--max-depth', [1, 100_000], session),
    ...(minScore === undefined ? {} : { minScore: numberWithin(minScore, '--min-score', [0, 100], session) }),
    guard: guardOf(flags, outputs, session),
  };
}

function guardOf(flags: CheckFlags, outputs: readonly Output[], session: Session): GuardRequest {
  const { baseline: path, updateBaseline = false, acceptNew = false, changedSince, group, requirement } = flags;
  const lonely = acceptNew ? '--accept-new' : updateBaseline ? '--update-baseline' : undefined;
  if (path === undefined && lonely !== undefined)
    throw new Failure(session.say(BASELINE.needsBaseline, { option: lonely }));
  if (path !== undefined && outputs.some(({ file }) => file !== undefined && resolve(file) === resolve(path)))
    throw new Failure(session.say(FILES.outputIsInput, { path }));
  const isWhole = group === undefined && requirement === undefined;
  return {
    ...(path === undefined ? {} : { baseline: { path, isUpdated: updateBaseline, acceptsNew: acceptNew, isWhole } }),
    ...(changedSince === undefined ? {} : { changedSince }),
  };
}

function knownId(
  asked: string,
  known: readonly { id: string }[],
  text: typeof USAGE.unknownGroup,
  framework: Framework,
  session: Session,
): string {
  const ids = known.map(({ id }) => id);
  const found = ids.find((id) => id.toLowerCase() === asked.toLowerCase());
  if (found !== undefined) return found;
  const near = nearest(asked.toUpperCase(), ids);
  const wrong = session.say(text, { framework: framework.id, value: quote(asked), choices: ids.join(', ') });
  throw new Failure(near === undefined ? wrong : `${wrong} ${didYouMean(near, session.language)}`);
}

/** A framework says nothing about the time before it took effect. */
function dayInForce(text: string, { id, from }: Framework, session: Session): string {
  const day = realDay(text, session);
  if (day >= from) return day;
  const written = (date: string): string => formatDate(date, session.language);
  throw new Failure(session.say(USAGE.beforeFramework, { date: written(day), framework: id, from: written(from) }));
}

/** A number with a decimal point or, as Vietnamese writes it, a comma. */
function numberWithin(text: string, option: string, [from, to]: readonly [number, number], session: Session): number {
  const value = /^\d+([.,]\d+)?$/.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
  if (value >= from && value <= to) return value;
  const written = (bound: number): string => String(bound).replace('.', session.language === 'vi' ? ',' : '.');
  throw new Failure(
    session.say(USAGE.notANumber, { value: quote(text), option, from: written(from), to: written(to) }),
  );
}
