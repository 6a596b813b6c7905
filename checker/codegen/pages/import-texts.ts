import { join } from 'node:path';
import { type Plugin, runnerImport } from 'vite';
import { enginePlugin } from '../engine-plugin.ts';
import type { HelpfulCommand } from './cli-page.ts';
import type { Words } from './handbook.ts';
import type { LawChange } from './law-changes-page.ts';
import type { ProblemEntry } from './problems-page.ts';

/** What the program itself says, for the pages. Each throws when its part cannot be imported. */
export interface ProgramTexts {
  readonly words: () => Words;
  readonly problems: () => readonly ProblemEntry[];
  readonly programIn: (language: 'vi' | 'en') => HelpfulCommand;
  readonly lawChanges: () => readonly LawChange[];
}

interface Loaded {
  readonly messages: PromiseSettledResult<{
    STRENGTH: Words['strength'];
    VERIFICATION: Words['verification'];
    TEXT_READ: Words['textRead'];
    OUTCOME: Words['outcome'];
  }>;
  readonly cli: PromiseSettledResult<{ KIND_NAMES: Words['kind'] }>;
  readonly help: PromiseSettledResult<{ problemTable: () => readonly ProblemEntry[] }>;
  readonly program: PromiseSettledResult<{ buildProgram: (...surroundings: readonly unknown[]) => HelpfulCommand }>;
  readonly law: PromiseSettledResult<{ lawOn: (day: string) => { changes: readonly LawChange[] } }>;
}

const entry = 'virtual:texts';

/** A day before any law that is known, so that every change lies ahead of it. */
const longAgo = '0001-01-01';

/** Opens the texts of the program: words, problems and the command line with its help. */
export async function importTexts(root: string): Promise<ProgramTexts> {
  const text = entryText((path) => JSON.stringify(join(root, 'checker', path)));
  const plugin: Plugin = {
    name: 'kientruc-texts',
    enforce: 'pre',
    resolveId: (id) => (id === entry ? id : undefined),
    load: (id) => (id === entry ? text : undefined),
  };
  const options = { root, configFile: false, logLevel: 'error', plugins: [plugin, enginePlugin()] } as const;
  const { module } = await runnerImport<Loaded>(entry, { ...options, plugins: [...options.plugins] });
  const nowhere = { write: () => true };
  const streams = { out: nowhere, error: nowhere, environment: {} };
  return {
    words: () => {
      const { STRENGTH, VERIFICATION, TEXT_READ, OUTCOME } = valueOf(module.messages);
      const kind = valueOf(module.cli).KIND_NAMES;
      return { strength: STRENGTH, verification: VERIFICATION, textRead: TEXT_READ, outcome: OUTCOME, kind };
    },
    problems: () => valueOf(module.help).problemTable(),
    programIn: (language) => valueOf(module.program).buildProgram(language, streams, () => {}),
    lawChanges: () => valueOf(module.law).lawOn(longAgo).changes,
  };
}

/** All parts at once, since the runner closes after the import; one that is broken leaves the others alone. */
function entryText(file: (path: string) => string): string {
  const paths = ['text/messages.ts', 'text/cli.ts', 'text/problem-help.ts', 'cli/program.ts', 'frameworks/law-on.ts'];
  const parts = paths.map((path) => `import(${file(path)})`);
  return `export const [messages, cli, help, program, law] = await Promise.allSettled([${parts.join(', ')}]);\n`;
}

function valueOf<T>(part: PromiseSettledResult<T>): T {
  if (part.status === 'rejected') throw part.reason;
  return part.value;
}
