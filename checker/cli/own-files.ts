import { statSync } from 'node:fs';
import { loadModule, loadPack } from '#node/load-own';
import { FILES } from '#text/cli';
import { OWN_FILE } from '#text/packs';
import { applyPack, type Framework, problemText, type Rule, rulesFrom } from '../index.ts';
import { causeOf } from './cause.ts';
import { Failure } from './failure.ts';
import type { Session } from './session.ts';

/** The framework and the rules that the options `--pack` and `--rules` come to. */
export interface OwnFiles {
  readonly framework: Framework;
  readonly rules: readonly Rule[];
}

/** Applies own packs, in order, after loading own rules. Throws a Failure that names the file and what is wrong with it. */
export async function ownFiles(
  shipped: Framework,
  packs: readonly string[],
  modules: readonly string[],
  session: Session,
): Promise<OwnFiles> {
  const rules: Rule[] = [];
  for (const path of modules) rules.push(...(await rulesOf(path, rules, session)));
  const framework = withPacks(shipped, packs, rules, session);
  const used = new Set(framework.requirements.map(({ rule }) => rule));
  const unused = rules.filter(({ id }) => !used.has(id)).map(({ id }) => id);
  if (unused.length > 0) session.complain(session.say(OWN_FILE.unused, { ids: unused.join(', ') }));
  return { framework, rules };
}

/** Applies own packs, in order. Throws a Failure that names the file and what is wrong with it. */
export const withPacks = (
  framework: Framework,
  packs: readonly string[],
  rules: readonly Rule[],
  session: Session,
): Framework => packs.reduce((before, path) => withPack(before, path, rules, session), framework);

function withPack(framework: Framework, path: string, rules: readonly Rule[], session: Session): Framework {
  requireFile(path, session);
  const loaded = loadPack(path, framework, rules);
  if ('pack' in loaded) return applyPack(framework, loaded.pack);
  const { problems, omitted } = loaded;
  const lines = problems.map(
    (problem) => `${path}:${problem.line}:${problem.column}: ${problemText(problem, session.language)}`,
  );
  return fail([...lines, ...(omitted > 0 ? [session.say(FILES.omitted, { n: omitted, path })] : [])], session);
}

async function rulesOf(path: string, others: readonly Rule[], session: Session): Promise<readonly Rule[]> {
  requireFile(path, session);
  if (!/\.m?js$/i.test(path)) throw new Failure(session.say(OWN_FILE.notAModule, { path }));
  const { rules, problems } = rulesFrom(await moduleAt(path, session), others);
  if (problems.length === 0) return rules;
  const lines = problems.map((problem) => `${path}: ${session.say(problem)}`);
  return fail(lines, session);
}

async function moduleAt(path: string, session: Session): Promise<unknown> {
  try {
    return await loadModule(path);
  } catch (error) {
    const cause = error instanceof Error ? error.message : String(error);
    if (/'kientruc'/.test(cause)) throw new Failure(session.say(OWN_FILE.packageNotFound, { path }));
    throw new Failure(session.say(OWN_FILE.notLoaded, { path, cause: cause.split('\n')[0] ?? '' }));
  }
}

function requireFile(path: string, session: Session): void {
  try {
    if (!statSync(path).isFile()) throw new Failure(session.say(FILES.notAFile, { path }));
  } catch (error) {
    if (error instanceof Failure) throw error;
    const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    throw new Failure(session.say(isMissing ? FILES.missing : FILES.unreadable, { path, cause: causeOf(error) }));
  }
}

/** All lines but the last go out one by one, so that each stays a line of its own on a terminal. */
function fail(lines: readonly string[], session: Session): never {
  for (const line of lines.slice(0, -1)) session.complain(line);
  throw new Failure(lines.at(-1) ?? '');
}
