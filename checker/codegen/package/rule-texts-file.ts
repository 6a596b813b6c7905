import type { Plugin } from 'vite';
import { isProgram } from './data-files.ts';
import { inAscii } from './program-plugin.ts';
import { definitionsIn, literalOf, membersNamed, replaced } from './rule-texts-plugin.ts';

const reader = '\0kientruc:rule-texts';
const file = 'data/rule-texts.txt';

const importReader = `import { ruleTexts } from ${JSON.stringify(reader)};\n`;

/** What is said when a rule is broken; a check needs that of few rules, or of none. */
const told = ['messages', 'fix', 'state'] as const;

/** The file has a line for each rule: its id, a tab, its texts as JSON. Only the lines that are asked for are parsed. */
const readerCode = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
let lines;
const parsed = new Map();
export function ruleTexts(id) {
  lines ??= new Map(readFileSync(join(import.meta.dirname, '${file}'), 'latin1').split('\\n').map((line) => line.split('\\t')));
  if (!parsed.has(id)) parsed.set(id, JSON.parse(lines.get(id)));
  return parsed.get(id);
}
`;

/**
 * Takes the texts of findings out of the rules of the program into a file, which is read when a rule has something to say: they are half of the
 * code of a check, and each would be brought to memory and hashed in every run.
 */
export function ruleTextsFilePlugin(): Plugin {
  const lines = new Map<string, string>();
  return {
    name: 'kientruc-rule-texts-file',
    enforce: 'post',
    apply: isProgram,
    resolveId: (id) => (id === reader ? id : undefined),
    load: (id) => (id === reader ? readerCode : undefined),
    transform: {
      filter: { id: /\/checker\/rules\/[^/]+\/[^/]+\.ts$/ },
      handler(source) {
        const { code, texts } = withTextsApart(source, this.parse(source));
        for (const { id, told } of texts) lines.set(id, `${id}\t${inAscii(JSON.stringify(told))}`);
        return texts.length === 0 ? undefined : { code: importReader + code, map: null };
      },
    },
    // After Vite, which takes the assets out of programs.
    generateBundle: {
      order: 'post',
      handler() {
        const sorted = [...lines].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, line]) => line);
        this.emitFile({ type: 'asset', fileName: `cli/${file}`, source: sorted.join('\n') });
      },
    },
  };
}

/** The texts of one rule, by the members of its definition. */
interface RuleTexts {
  readonly id: string;
  readonly told: Readonly<Record<string, unknown>>;
}

/** The code of a module, given with its syntax tree, that asks for the texts of its rules, and these texts; those that have to be worked out stay. */
export function withTextsApart(
  code: string,
  tree: unknown,
): { readonly code: string; readonly texts: readonly RuleTexts[] } {
  const found = definitionsIn(tree).flatMap((definition) => {
    const [id] = membersNamed(definition, ['id']).map(({ value }) => literalOf(value));
    const members = membersNamed(definition, told).filter(({ value }) => literalOf(value) !== undefined);
    return typeof id === 'string' && members.length > 0 ? [{ id, members }] : [];
  });
  const changes = found.flatMap(({ id, members }) =>
    members.map(({ name, node }) => ({
      node,
      by: `get ${name}() { return ruleTexts(${JSON.stringify(id)}).${name}; }`,
    })),
  );
  const texts = found.map(({ id, members }) => ({
    id,
    told: Object.fromEntries(members.map(({ name, value }) => [name, literalOf(value)])),
  }));
  return { code: replaced(code, changes), texts };
}
