import { type Answers, askRule } from '#check/answers';
import { foundations } from '#check/foundations';
import { witnessOf } from '#check/tell';
import { defaultAsOf, requirementsInForce } from '#frameworks/resolve-framework';
import type { Framework, Model, Witness } from '#generated/types';
import { ModelIndex } from '#model/model-index';
import type { Rule, RuleContext } from '#rules/rule';
import { frameworkById } from '../../checker/index.ts';

const pack = frameworkById('2.0');
if (!pack) throw new Error('framework 2.0 is missing');

/** The pack that all of these tests judge by. */
export const framework: Framework = pack;

/** What a rule says of a model for one requirement, and how it was asked. */
export interface Verdict {
  readonly id: string;
  readonly weight: number;
  readonly rule: Rule;
  readonly context: RuleContext;
  readonly outcome: Answers['outcome'];
  readonly witness: readonly Witness[];
}

/** What rules ask of a model, made once for each; no test changes a model that it has asked about. */
const indexes = new WeakMap<Model, ModelIndex>();

function indexOf(model: Model): ModelIndex {
  const known = indexes.get(model);
  if (known !== undefined) return known;
  const made = new ModelIndex(model, 'current', foundations.national);
  indexes.set(model, made);
  return made;
}

/** Asks a rule again about another model. */
export const ask = (model: Model, { rule, context }: Pick<Verdict, 'rule' | 'context'>): Answers =>
  askRule(rule, indexOf(model), context);

/** The verdict of every requirement that a rule decides on the model's own day, with the witness as `check` gives it. */
export function verdictsOn(model: Model): readonly Verdict[] {
  const asOf = defaultAsOf(framework, model.document.date);
  const index = indexOf(model);
  return requirementsInForce(framework, foundations.legalDocuments, asOf).flatMap(({ requirement }) => {
    const rule = foundations.rules.get(requirement.rule ?? '');
    if (!rule) return [];
    const context = { asOf, parameters: requirement.parameters ?? {} };
    const { outcome, answers, incomplete, complete, unplaced, placed } = askRule(rule, index, context);
    const inventories = {
      missing: outcome === 'unknown' ? [...unplaced, ...incomplete] : [],
      satisfied: outcome === 'fail' ? [] : [...complete, ...placed],
    };
    const witness = witnessOf(answers, inventories, index);
    return [{ id: requirement.id, weight: requirement.weight, rule, context, outcome, witness }];
  });
}

/** Outcome and answers in short: what the loss of a fact can change. */
export const signature = ({ outcome, answers }: Answers): string =>
  `${outcome}: ${answers.map(({ kind }) => kind).join(' ')}`;
