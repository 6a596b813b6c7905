import { dirname, join, relative, resolve, sep } from 'node:path';
import type { Config } from '#generated/types';
import { findConfig, isOurs, loadConfig } from '#node/load-config';
import { FILES } from '#text/cli';
import { CONFIG } from '#text/guarding';
import { nearest } from '#util/nearest';
import { quote } from '#util/visible-text';
import { frameworks, locatePointers, problemText } from '../../index.ts';
import { causeOf } from '../cause.ts';
import { Failure } from '../failure.ts';
import { formatNames } from '../outputs.ts';
import type { Session } from '../session.ts';

/** A configuration that was read. */
export interface OpenConfig {
  /** The file, as a person in this folder would write it. */
  readonly path: string;
  readonly config: Config;
  /** The line that a key stands on. */
  readonly lineOf: (pointer: string) => number;
  /** A path of the configuration, which is told from its folder, as seen from here. */
  readonly fromHere: (path: string) => string;
  /** A file as patterns of the configuration see it. */
  readonly fromConfig: (path: string) => string;
}

/** What `--config` and `--no-config` say: a file, none, or to look for one. */
export type ConfigFlag = string | boolean | undefined;

/** Reads the configuration that holds here, if there is one. Throws a Failure with file, line and column of what is wrong with it. */
export async function openConfig(flag: ConfigFlag, session: Session): Promise<OpenConfig | undefined> {
  if (flag === false) return undefined;
  const named = typeof flag === 'string' ? flag : undefined;
  const found = named ?? findConfig();
  if (found === undefined) return undefined;
  const path = named ?? shortest(found);
  const read = await loadConfig(found, judged).catch((error: unknown) => {
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Failure(session.say(isMissing ? FILES.missing : FILES.unreadable, { path, cause: causeOf(error) }));
  });
  if (!read.ok) {
    const lines = read.problems.map(
      (problem) => `${path}:${problem.line}:${problem.column}: ${problemText(problem, session.language)}`,
    );
    for (const line of lines.slice(0, -1)) session.complain(line);
    throw new Failure(lines.at(-1) ?? '');
  }
  if (named === undefined && read.model.rules !== undefined && !isOurs(found))
    throw new Failure(session.say(CONFIG.notOurs, { path }));
  const folder = dirname(resolve(found));
  return {
    path,
    config: read.model,
    lineOf: (pointer) => locatePointers(read.text, [pointer]).get(pointer)?.line ?? 1,
    fromHere: (inside) => shortest(join(folder, inside)),
    fromConfig: (file) => relative(folder, resolve(file)).replaceAll(sep, '/'),
  };
}

/** From here where that is inside, or else from the root. */
function shortest(path: string): string {
  const near = relative('.', path).replaceAll(sep, '/');
  return near === '' ? '.' : near;
}

type Drafts = ReturnType<Parameters<typeof loadConfig>[1]>;

/** Names that only this build of the program knows. */
function judged({ framework, outputs = [] }: Config): Drafts {
  const ids = frameworks.map(({ id }) => id);
  return [
    ...(framework === undefined ? [] : unknownName('/framework', framework, ids)),
    ...outputs.flatMap(({ format }, index) => unknownName(`/outputs/${index}/format`, format, formatNames)),
  ];
}

function unknownName(pointer: string, value: string, known: readonly string[]): Drafts {
  if (known.includes(value)) return [];
  const near = nearest(value, known);
  const params = {
    property: quote(pointer.split('/').at(-1)),
    value: quote(value),
    allowed: known.map((one) => quote(one)).join(', '),
  };
  return [
    {
      code: 'not-allowed-value',
      pointer,
      params: near === undefined ? params : { ...params, suggestion: quote(near) },
    },
  ];
}
