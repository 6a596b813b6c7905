import type { Plugin } from 'vite';

/** What a rule says about itself for pages; a check tells nothing of it, and who explains a rule reads the catalogue. */
const toldElsewhere = new Set(['why', 'limits']);

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

/** Takes the texts that only pages tell out of the rules: a seventh of what a check, or the worker of the viewer, would load. */
export function ruleTextsPlugin(): Plugin {
  return {
    name: 'kientruc-rule-texts',
    enforce: 'post',
    apply: 'build',
    transform: {
      filter: { id: /\/checker\/rules\/[^/]+\/[^/]+\.ts$/ },
      handler(code) {
        const cuts = definitionsIn(this.parse(code)).flatMap(membersTold);
        if (cuts.length === 0) return undefined;
        return { code: without(code, cuts), map: null };
      },
    },
  };
}

/** The objects given to `defineRule`, wherever in the module. */
function definitionsIn(root: unknown): readonly Node[] {
  const found: Node[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isNode(value)) {
      if (value.type === 'CallExpression' && nameOf(value, 'callee') === 'defineRule')
        found.push(...argumentsOf(value));
      for (const member of Object.values(value)) visit(member);
    }
  };
  visit(root);
  return found;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

function partOf(node: Node, name: string): unknown {
  return Object.entries(node).find(([key]) => key === name)?.[1];
}

function nameOf(node: Node, part: string): unknown {
  const inner = partOf(node, part);
  return isNode(inner) ? partOf(inner, 'name') : undefined;
}

function argumentsOf(call: Node): readonly Node[] {
  const list = partOf(call, 'arguments');
  return Array.isArray(list) ? list.filter(isNode).filter(({ type }) => type === 'ObjectExpression') : [];
}

function membersTold(definition: Node): readonly Node[] {
  const members = partOf(definition, 'properties');
  return Array.isArray(members)
    ? members.filter(isNode).filter((member) => toldElsewhere.has(String(nameOf(member, 'key'))))
    : [];
}

/** The code without these members and the commas behind them. */
function without(code: string, cuts: readonly Node[]): string {
  const sorted = [...cuts].sort((one, other) => other.start - one.start);
  return sorted.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end).replace(/^\s*,/, ''), code);
}
