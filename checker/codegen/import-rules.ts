import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import type { KnownRule } from './emit-rules.ts';
import type { RuleMetadata, RuleSource } from './read-rules.ts';

type Settled = PromiseSettledResult<{ default: RuleMetadata }>;

const entry = 'virtual:rules';

/** Imports the rules to read what they say about themselves; a rule that cannot be imported becomes a problem. */
export async function importRules(
  root: string,
  sources: readonly RuleSource[],
): Promise<{ rules: KnownRule[]; problems: string[] }> {
  const settled = await load(
    root,
    sources.map(({ path }) => join(root, path)),
  );
  const rules: KnownRule[] = [];
  const problems: string[] = [];
  for (const [index, source] of sources.entries()) {
    const result = settled[index];
    const metadata = result?.status === 'fulfilled' ? result.value.default : undefined;
    const problem = metadata === undefined ? `cannot be imported: ${reasonOf(result)}` : faultOf(metadata, source);
    if (problem !== undefined) problems.push(`${source.path} ${problem}`);
    else if (metadata !== undefined) rules.push({ source, metadata });
  }
  return { rules, problems };
}

/** One module that imports them all: each start of vite's module runner costs as much as fifty rules. */
async function load(root: string, paths: readonly string[]): Promise<Settled[]> {
  const imports = paths.map((path) => `import(${JSON.stringify(path)})`).join(', ');
  const plugin: Plugin = {
    name: 'kientruc-rules',
    resolveId: (id) => (id === entry ? entry : undefined),
    load: (id) => (id === entry ? `export const settled = await Promise.allSettled([${imports}]);` : undefined),
  };
  const { module } = await runnerImport<{ settled: Settled[] }>(entry, {
    root,
    configFile: false,
    logLevel: 'error',
    plugins: [plugin],
  });
  return module.settled;
}

function faultOf({ id, messages, fix }: RuleMetadata, source: RuleSource): string | undefined {
  if (id !== source.id) return `calls itself "${id}"; the id must be the name of the file.`;
  if (messages === undefined || fix === undefined) return 'needs "messages" and "fix".';
  return undefined;
}

function reasonOf(result: Settled | undefined): string {
  return result?.status === 'rejected' ? String(result.reason) : 'it has no default export.';
}
