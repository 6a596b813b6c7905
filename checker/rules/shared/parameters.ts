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

/** A parameter of the requirement that is a text. Throws when the pack does not give it. */
export function textParameter({ parameters }: RuleContext, name: string): string {
  const value = parameters[name];
  if (typeof value === 'string') return value;
  throw new Error(`The requirement must give the parameter "${name}" as a text.`);
}
