import type { Plugin } from 'vite';

/** What a rule says about itself for pages; a check tells nothing of it, and who explains a rule reads the catalogue. */
const toldElsewhere = ['why', 'limits'] as const;

/** Takes the texts that only pages tell out of the rules: a seventh of what a check, or the worker of the viewer, would load. */
export function ruleTextsPlugin(): Plugin {
  return {
    name: 'kientruc-rule-texts',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\/checker\/rules\/[^/]+\/[^/]+\.ts$/ },
      handler(code) {
        const cuts = definitionsIn(this.parse(code)).flatMap((definition) => membersNamed(definition, toldElsewhere));
        if (cuts.length === 0) return undefined;
        return {
          code: without(
            code,
            cuts.map(({ node }) => node),
          ),
          map: null,
        };
      },
    },
  };
}

/** The code without these members and the commas behind them. */
function without(code: string, cuts: readonly Node[]): string {
  const sorted = [...cuts].sort((one, other) => other.start - one.start);
  return sorted.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);
}

/** A node of a syntax tree, with its place in the code. */
export interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** A member of an object literal. */
export interface Member {
  readonly name: string;
  readonly node: Node;
  readonly value: unknown;
}

/** The objects given to `defineRule`, wherever in a module. */
export function definitionsIn(root: unknown): readonly Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isNode(value)) {
      if (value.type === 'CallExpression' && nameOf(value, 'callee') === 'defineRule')
        found.push(...nodesOf(value, 'arguments').filter(({ type }) => type === 'ObjectExpression'));
      for (const member of Object.values(value)) visit(member);
    }
  };
  visit(root);
  return found;
}

/** The members of an object literal that have one of these names. */
export const membersNamed = (definition: Node, names: readonly string[]): readonly Member[] =>
  nodesOf(definition, 'properties')
    .map((node) => ({ name: String(nameOf(node, 'key')), node, value: partOf(node, 'value') }))
    .filter(({ name }) => names.includes(name));

/** What a literal of texts says: a text, or an object of them; undefined where something has to be worked out. */
export function literalOf(value: unknown): unknown {
  if (!isNode(value)) return undefined;
  if (value.type === 'Literal') return partOf(value, 'value');
  if (value.type !== 'ObjectExpression') return undefined;
  const members = nodesOf(value, 'properties').map((node) => {
    const name = nameOf(node, 'key') ?? literalOf(partOf(node, 'key'));
    return [String(name), literalOf(partOf(node, 'value'))] as const;
  });
  return members.some(([, inner]) => inner === undefined) ? undefined : Object.fromEntries(members);
}

/** The code with other text in place of these nodes. */
export function replaced(code: string, changes: readonly { readonly node: Node; readonly by: string }[]): string {
  const sorted = [...changes].sort((one, other) => other.node.start - one.node.start);
  return sorted.reduce((text, { node: { start, end }, by }) => text.slice(0, start) + by + text.slice(end), code);
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function partOf(node: Node, name: string): unknown {
  return Object.entries(node).find(([key]) => key === name)?.[1];
}

function nameOf(node: Node, part: string): unknown {
  const inner = partOf(node, part);
  return isNode(inner) ? partOf(inner, 'name') : undefined;
}

function nodesOf(node: Node, part: string): readonly Node[] {
  const list = partOf(node, part);
  return Array.isArray(list) ? list.filter(isNode) : [];
}
