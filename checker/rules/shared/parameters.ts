import type { RuleContext } from '../rule.ts';

/** A list among the parameters of a requirement; empty when the requirement gives none. */
export function listParameter({ parameters }: RuleContext, name: string): readonly string[] {
  const value = parameters[name];
  return typeof value === 'object' ? value : [];
}

/** A number among the parameters of a requirement, or else the rule's own default. */
export function numberParameter({ parameters }: RuleContext, name: string, otherwise: number): number {
  const value = parameters[name];
  return typeof value === 'number' ? value : otherwise;
}

/** The pattern that a parameter of the requirement gives. Throws when the pack does not give it, or gives none that is a pattern. */
export function patternParameter(context: RuleContext, name: string): RegExp {
  const source = textParameter(context, name);
  const before = patterns.get(source);
  if (before !== undefined) return before;
  const pattern = new RegExp(source, 'u');
  if (patterns.size >= MOST_PATTERNS) patterns.clear();
  patterns.set(source, pattern);
  return pattern;
}

/** A pattern is asked for with every element of a model. */
const patterns = new Map<string, RegExp>();
const MOST_PATTERNS = 100;

/** A parameter of the requirement that is a text. Throws when the pack does not give it. */
export function textParameter({ parameters }: RuleContext, name: string): string {
  const value = parameters[name];
  if (typeof value === 'string') return value;
  throw new Error(`The requirement must give the parameter "${name}" as a text.`);
}
