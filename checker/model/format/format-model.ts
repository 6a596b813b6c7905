import { quote } from '#util/visible-text';
import { languageProblem } from '../read/check-language.ts';
import type { PropertyTable } from '../read/check-values.ts';
import { decode } from '../read/decode.ts';
import { defaultLimits, type ReadLimits } from '../read/limits.ts';
import { placeProblems } from '../read/place-problems.ts';
import { type Draft, Drafts, mergeDrafts, type Problem } from '../read/problem.ts';
import { scan } from '../read/scan.ts';
import { printTree } from './print-tree.ts';
import { readTree, type Tree } from './read-tree.ts';

/** The canonical text of a model, or what keeps its file from being written anew. */
export type Formatted =
  | { readonly ok: true; readonly text: string; readonly isUnchanged: boolean }
  | { readonly ok: false; readonly problems: readonly Problem[]; readonly omitted: number };

/**
 * Writes a model in its canonical form: properties in the order of the schema, two spaces, NFC, one line feed at the end. Nothing is
 * lost: unknown properties come last, in their order; numbers keep the way they are written. What the schema says of the values is
 * not asked, so that a draft can be formatted; a file that is no strict JSON or holds a key twice is refused.
 */
export function formatModel(
  bytes: Uint8Array,
  properties: PropertyTable,
  { maxBytes = defaultLimits.maxBytes }: Partial<Pick<ReadLimits, 'maxBytes'>> = {},
): Formatted {
  const decoded = decode(bytes, { maxBytes });
  if ('problem' in decoded) return { ok: false, problems: [decoded.problem], omitted: 0 };
  const { text } = decoded;
  const found = new Drafts(defaultLimits.maxValues);
  const { isWellFormed } = scan(text, defaultLimits, found);
  const refused = new Drafts(defaultLimits.maxProblems);
  for (const draft of found.list) if (!NUMBERS.has(draft.code)) refused.add(draft);
  const tree = isWellFormed && refused.list.length === 0 ? readTree(text) : undefined;
  if (tree !== undefined) for (const draft of [...languageProblems(tree), ...mergedKeys(tree)]) refused.add(draft);
  if (tree === undefined || refused.list.length > 0) return refusal(text, refused);
  const written = printTree(tree, properties);
  return { ok: true, text: written, isUnchanged: written === text && bytes[0] !== BYTE_ORDER_MARK };
}

/** Numbers that programs cannot hold exactly are written back digit by digit, so they stop nobody here. */
const NUMBERS = new Set<string>(['number-out-of-range', 'number-not-exact']);

/** The first byte of a byte order mark; no JSON text begins with it otherwise. */
const BYTE_ORDER_MARK = 0xef;

function refusal(text: string, drafts: Drafts): Formatted {
  const { list, omitted } = mergeDrafts([drafts], defaultLimits.maxProblems);
  return { ok: false, problems: placeProblems(text, list), omitted };
}

/** Only a file that names our schema is ours to write. */
function languageProblems(tree: Tree): readonly Draft[] {
  const problem = languageProblem(outlineOf(tree));
  return problem === undefined ? [] : [problem];
}

/** As much of the value as says which language it is in. */
function outlineOf(tree: Tree): unknown {
  if (tree.kind === 'list') return [];
  if (tree.kind === 'text') return tree.text;
  if (tree.kind === 'word') return JSON.parse(tree.written);
  const schema = tree.members.find(({ name }) => name === '$schema')?.value;
  return schema === undefined ? {} : { $schema: outlineOf(schema) };
}

/** Keys that differ in their Unicode form only would become one. */
function mergedKeys(root: Tree): readonly Draft[] {
  const drafts: Draft[] = [];
  const open = [root];
  for (let tree = open.pop(); tree !== undefined; tree = open.pop()) {
    if (tree.kind === 'list') for (const item of tree.items) open.push(item);
    if (tree.kind !== 'object') continue;
    const first = new Map<string, number>();
    for (const { name, offset, value } of tree.members) {
      const key = name.normalize('NFC');
      const known = first.get(key);
      if (known === undefined) first.set(key, offset);
      else drafts.push({ code: 'duplicate-key', offset, first: known, params: { key: quote(key) } });
      open.push(value);
    }
  }
  return drafts;
}
