import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { KnownRule } from './emit-rules.ts';
import { missingTexts, type RuleCases, type RuleMetadata, type RuleSource, testPathOf } from './read-rules.ts';
import { type Asking, judgeCase, observeRule } from './rules/observe-rule.ts';

type Settled<T> = PromiseSettledResult<T>;

interface Loaded {
  readonly rules: readonly Settled<{ default: RuleMetadata }>[];
  readonly tests: readonly Settled<unknown>[];
  readonly cases: Readonly<Record<string, RuleCases>>;
  readonly asking: Asking;
}

const entry = 'virtual:rules';
const tester = 'virtual:rule-tester';
const vitest = 'virtual:vitest';

/** Takes the place of the rule tester: a test file that is imported leaves its cases instead of running them. */
const testerText = `export const cases = {};
export const testRule = (rule, given) => { cases[rule.id] = given; };`;

/** Takes the place of vitest, for test files that hold more than the cases of their rule. */
const vitestText = `const nothing = new Proxy(() => nothing, { get: () => nothing });
export const describe = nothing, it = nothing, test = nothing, expect = nothing, beforeAll = nothing, vi = nothing;`;

/** Imports the rules and the cases of their tests; what cannot be imported or is not there becomes a problem. */
export async function importRules(
  root: string,
  sources: readonly RuleSource[],
): Promise<{ rules: KnownRule[]; problems: string[] }> {
  const loaded = await load(root, sources);
  const rules: KnownRule[] = [];
  const problems: string[] = [];
  for (const [index, source] of sources.entries()) {
    const metadata = valueOf(loaded.rules[index])?.default;
    const cases = loaded.cases[source.id];
    const hasTest = existsSync(join(root, testPathOf(source.path)));
    const problem = hasTest
      ? faultOf(source, loaded, index)
      : `${source.path} has no test; write ${testPathOf(source.path)}.`;
    if (problem !== undefined) problems.push(problem);
    else if (metadata !== undefined && cases !== undefined) {
      try {
        rules.push({
          source,
          metadata,
          cases,
          observed: observeRule(metadata, cases, loaded.asking),
          judge: (given, parameters) => judgeCase(metadata, given, loaded.asking, parameters),
        });
      } catch (error) {
        problems.push(error instanceof Error ? error.message : String(error));
      }
    }
  }
  return { rules, problems };
}

/** One module that imports them all: each start of vite's module runner costs as much as fifty rules. */
async function load(root: string, sources: readonly RuleSource[]): Promise<Loaded> {
  const texts = new Map([
    [entry, entryText(root, sources)],
    [tester, testerText],
    [vitest, vitestText],
  ]);
  const plugin: Plugin = {
    name: 'kientruc-rules',
    enforce: 'pre',
    resolveId(id) {
      if (texts.has(id)) return id;
      if (id === 'vitest') return vitest;
      return id.endsWith('/kit/rule-tester.ts') ? tester : undefined;
    },
    load: (id) => texts.get(id),
  };
  const options = { root, configFile: false, logLevel: 'error', plugins: [plugin] } as const;
  const { module } = await runnerImport<Loaded>(entry, { ...options, plugins: [plugin] });
  return module;
}

function entryText(root: string, sources: readonly RuleSource[]): string {
  const settled = (paths: readonly string[]): string => {
    const imports = paths.map((path) => `import(${JSON.stringify(join(root, path))})`);
    return `await Promise.allSettled([${imports.join(', ')}])`;
  };
  const from = (path: string): string => JSON.stringify(join(root, path));
  return `import { askRule } from ${from('checker/check/answers.ts')};
import { findingsOf } from ${from('checker/check/tell.ts')};
import { national } from ${from('checker/generated/national.ts')};
import { ModelIndex } from ${from('checker/model/model-index.ts')};
import { nationalCatalogue } from ${from('checker/model/national-catalogue.ts')};
import { modelWith } from ${from('test/kit/model-builder.ts')};
export { cases } from '${tester}';
const catalogue = nationalCatalogue(national.systems);
export const asking = {
  ask: askRule,
  tell: findingsOf,
  modelWith,
  indexOf: (model, plateau) => {
    const index = new ModelIndex(model, plateau, catalogue);
    // What the index itself works out is not read by the rule that asks first.
    index.subjects('share');
    index.connectionsOf('');
    return index;
  },
};
export const rules = ${settled(sources.map(({ path }) => path))};
export const tests = ${settled(sources.map(({ path }) => testPathOf(path)))};`;
}

function faultOf(source: RuleSource, loaded: Loaded, index: number): string | undefined {
  const { path, id } = source;
  const metadata = valueOf(loaded.rules[index])?.default;
  if (metadata === undefined) return `${path} cannot be imported: ${reasonOf(loaded.rules[index])}`;
  if (metadata.id !== id) return `${path} calls itself "${metadata.id}"; the id must be the name of the file.`;
  const missing = missingTexts(metadata);
  if (missing.length > 0) return `${path} needs, in both languages: ${missing.join(', ')}.`;
  const test = testPathOf(path);
  if (loaded.tests[index]?.status === 'rejected') return `${test} cannot be imported: ${reasonOf(loaded.tests[index])}`;
  const cases = loaded.cases[id];
  if (cases === undefined) return `${test} does not call testRule with the rule.`;
  const [valid, broken] = [cases.valid[0], cases.invalid[0] ?? cases.unstated[0]];
  return valid === undefined || broken === undefined
    ? `${test} needs a valid case, and an invalid or unstated one: they are the examples of the page.`
    : undefined;
}

function valueOf<T>(result: Settled<T> | undefined): T | undefined {
  return result?.status === 'fulfilled' ? result.value : undefined;
}

function reasonOf(result: Settled<unknown> | undefined): string {
  return result?.status === 'rejected' ? String(result.reason) : 'it has no default export.';
}
