import { type Texts, testPathOf } from '../read-rules.ts';

const placePattern = /^([a-z]+(?:-[a-z]+)*)\/([a-z0-9]+(?:-[a-z0-9]+)+)$/;
const aliasPath = 'checker/rules/renamed.ts';

/** What a renaming changes: files that go elsewhere, by their old path, and texts to write. */
export interface Renaming {
  readonly moved: ReadonlyMap<string, string>;
  readonly written: ReadonlyMap<string, string>;
}

/**
 * Gives a rule another id or another topic: rule and test move, every text that names it is rewritten, and a former id stays known. `texts`
 * are the hand-written files of the project; generated ones follow with `npm run generate`.
 */
export function renameRule(from: string, to: string, texts: Texts): Renaming {
  const [old, next] = [placeOf(from), placeOf(to)];
  const paths: readonly (readonly [string, string])[] = [
    [old.path, next.path],
    [testPathOf(old.path), testPathOf(next.path)],
  ];
  const moved = new Map(paths);
  for (const [source, target] of moved) {
    if (!texts.has(source)) throw new Error(`There is no ${source}.`);
    if (texts.has(target)) throw new Error(`${target} exists already.`);
  }
  if (old.id !== next.id && [...texts.keys()].some((path) => path.endsWith(`/${next.id}.ts`)))
    throw new Error(`There is another rule "${next.id}".`);
  const written = new Map<string, string>();
  for (const [path, text] of texts) {
    const renamed = path === aliasPath ? withAlias(text, old.id, next.id) : renamedText(text, old, next);
    const target = moved.get(path) ?? path;
    if (target !== path || renamed !== text) written.set(target, renamed);
  }
  return { moved, written };
}

interface RulePlace {
  readonly topic: string;
  readonly id: string;
  readonly path: string;
}

function placeOf(place: string): RulePlace {
  const [, topic, id] = placePattern.exec(place) ?? [];
  if (topic === undefined || id === undefined || topic === 'shared')
    throw new Error(`"${place}" must be <topic>/<rule-id>, both in kebab-case: "security/system-without-level".`);
  return { topic, id, path: `checker/rules/${topic}/${id}.ts` };
}

function renamedText(text: string, old: RulePlace, next: RulePlace): string {
  const place = new RegExp(`\\b${old.topic}/${old.id}(?![\\w-])`, 'gu');
  const id = new RegExp(`(?<![\\w/-])${old.id}(?![\\w-])`, 'gu');
  return text.replace(place, `${next.topic}/${next.id}`).replace(id, next.id);
}

/** What led to the old id leads to the new one, the old id itself among them. */
function withAlias(text: string, old: string, next: string): string {
  if (old === next) return text;
  const entries = [...text.matchAll(/'([\w-]+)': '([\w-]+)'/gu)].map(([, from = '', to = '']): [string, string] => [
    from,
    to === old ? next : to,
  ]);
  const all = [...entries.filter(([from]) => from !== next), [old, next]].map(([from, to]) => `  '${from}': '${to}',`);
  return text.replace(/(= \{)[^}]*(\};)/u, (_, start: string, end: string) => `${start}\n${all.join('\n')}\n${end}`);
}
