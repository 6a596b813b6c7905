import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { askRule } from '#check/answers';
import { foundations } from '#check/foundations';
import type { Model } from '#generated/types';
import { ModelIndex, type Plateau } from '#model/model-index';
import type { Answer, Rule, RuleContext } from '#rules/rule';
import { importRules } from '../../checker/codegen/import-rules.ts';
import { readTexts } from '../../checker/codegen/read-files.ts';
import { readRules } from '../../checker/codegen/read-rules.ts';
import { root } from '../kit/house-sources.ts';
import { type ModelParts, modelWith } from '../kit/model-builder.ts';
import { type Mutant, mutantsAt } from '../kit/mutants.ts';
import { say } from '../kit/say.ts';

/*
 * Mutation: whoever changes a fact on which "met" rests must be told so.
 *
 * Every valid case of every rule's test is a passing model. Each place of the witness of each "met" is broken in every way its type allows
 * (boolean turned, lifecycle, another word of an enumeration, number up and down, date earlier and later, other text, other reference) and
 * taken away (the fact, an item of a list). A mutant that the schema refuses is none. A rule notices a mutant when a subject is then broken
 * or open, or no longer met. A rule that notices none of its mutants fails: it does not look at what it says it rests on.
 *
 * A rule that asks whether something is stated notices only removals; a share is told for both kinds.
 */

interface Tally {
  readonly mutants: number;
  readonly noticed: number;
  readonly changes: number;
  readonly changesNoticed: number;
}

const tallies = new Map<string, Tally>();
/** Rules that can say "broken", and not only that something is not stated. */
const failing = new Set<string>();

type Ask = (model: Model) => readonly Answer[];
const count = (answers: readonly Answer[], kind: Answer['kind']): number =>
  answers.filter((answer) => answer.kind === kind).length;

function asking(rule: Rule, plateau: Plateau, context: RuleContext): Ask {
  return (model) => {
    const { answers, failure } = askRule(rule, new ModelIndex(model, plateau, foundations.national), context);
    if (failure !== undefined) throw new Error(`${rule.id} breaks: ${failure}`);
    return answers;
  };
}

function isNoticed(before: readonly Answer[], after: readonly Answer[]): boolean {
  const isOpen = count(after, 'notMet') + count(after, 'notStated') > 0;
  return isOpen || (after.length === before.length && count(after, 'met') < count(before, 'met'));
}

function mutantsOf(model: Model, plateau: Plateau, answers: readonly Answer[]): Mutant[] {
  const index = new ModelIndex(model, plateau, foundations.national);
  const rests = answers.filter(({ kind }) => kind === 'met').flatMap((answer) => answer.rests);
  const pointers = [...new Set(rests.map((place) => index.pointer(place)))];
  return pointers.flatMap((pointer) => mutantsAt(model, pointer));
}

function tallyOf(rule: Rule, cases: readonly Case[]): Tally {
  const results = cases.flatMap((given) => {
    const model = modelWith(given.model);
    const plateau = given.plateau ?? 'current';
    const context = { asOf: given.asOf ?? model.document.date, parameters: given.parameters ?? {} };
    const ask = asking(rule, plateau, context);
    const before = ask(model);
    return mutantsOf(model, plateau, before).map((mutant) => ({
      isChange: mutant.operator !== 'removal' && mutant.operator !== 'item',
      noticed: isNoticed(before, ask(mutant.model)),
    }));
  });
  const changes = results.filter(({ isChange }) => isChange);
  return {
    mutants: results.length,
    noticed: results.filter(({ noticed }) => noticed).length,
    changes: changes.length,
    changesNoticed: changes.filter(({ noticed }) => noticed).length,
  };
}

interface Case {
  readonly model: ModelParts;
  readonly plateau?: Plateau;
  readonly asOf?: string;
  readonly parameters?: RuleContext['parameters'];
}

beforeAll(async () => {
  const texts = new Map(
    [...readTexts(join(root, 'checker/rules'), '.ts')].map(([path, text]) => [`checker/rules/${path}`, text]),
  );
  const { rules } = await importRules(root, readRules(texts, []));
  for (const { source, cases, observed } of rules) {
    if (observed.failing.length > 0) failing.add(source.id);
    const rule = foundations.rules.get(source.id);
    if (rule) tallies.set(source.id, tallyOf(rule, cases.valid as unknown as readonly Case[]));
  }
}, 120_000);

test('every rule has mutants', () => {
  expect(tallies.size).toBe(foundations.rules.size);
  expect([...tallies].filter(([, { mutants }]) => mutants === 0).map(([id]) => id)).toEqual([]);
});

test('every rule notices when a fact it rests on is broken or gone', () => {
  expect([...tallies].filter(([, { noticed }]) => noticed === 0).map(([id]) => id)).toEqual([]);
});

test('every rule that can fail notices when a fact is changed, not only when it is gone', () => {
  const blind = [...tallies].filter(([id, { changesNoticed }]) => failing.has(id) && changesNoticed === 0);
  expect(blind.map(([id]) => id)).toEqual([]);
});

test('most mutants are noticed', () => {
  const sum = (of: keyof Tally): number => [...tallies.values()].reduce((total, tally) => total + tally[of], 0);
  const share = (part: keyof Tally, whole: keyof Tally): number => Math.round((100 * sum(part)) / sum(whole));
  const [all, changes] = [share('noticed', 'mutants'), share('changesNoticed', 'changes')];
  say(`mutation: ${sum('noticed')} of ${sum('mutants')} mutants noticed (${all}%); changed facts ${changes}%`);
  expect(all).toBeGreaterThan(60);
});
