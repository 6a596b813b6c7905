import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { askRule } from '#check/answers';
import { foundations } from '#check/foundations';
import type { Lifecycle, Model } from '#generated/types';
import { ModelIndex, type Plateau } from '#model/model-index';
import type { Answer, Rule, RuleContext } from '#rules/rule';
import { valueAt } from '#util/json-pointer';
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
 * A rule that only asks whether something is stated notices removals and nothing else, so that changes are counted for rules that can say
 * "broken". Another lifecycle with which a thing is as much there as before (a pilot, what operates) is the same to everybody and counts only
 * when it is noticed; so does what takes the subject itself away, which the declared inventory watches over. What else survives is another true value: a longer text, a larger number where one is large enough.
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

/** Whether the thing whose lifecycle is changed is there in the plateau. */
const isThere = (model: Model, { pointer }: Mutant, plateau: Plateau): unknown => {
  const lifecycle = valueAt(model, pointer);
  const index = new ModelIndex(model, plateau, foundations.national);
  return typeof lifecycle === 'string' ? index.presence({ lifecycle: lifecycle as Lifecycle }) : undefined;
};

function tallyOf(rule: Rule, cases: readonly Case[]): Tally {
  const all = cases.flatMap((given) => {
    const model = modelWith(given.model);
    const plateau = given.plateau ?? 'current';
    const context = { asOf: given.asOf ?? model.document.date, parameters: given.parameters ?? {} };
    const ask = asking(rule, plateau, context);
    const before = ask(model);
    return mutantsOf(model, plateau, before).map((mutant) => {
      const after = ask(mutant.model);
      const isAsThere =
        mutant.operator === 'lifecycle' && isThere(model, mutant, plateau) === isThere(mutant.model, mutant, plateau);
      return {
        isChange: mutant.operator !== 'removal' && mutant.operator !== 'item',
        isSame: isAsThere || after.length !== before.length,
        noticed: isNoticed(before, after),
      };
    });
  });
  const results = all.filter(({ isSame, noticed }) => noticed || !isSame);
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

const shareOf = (part: number, whole: number): number => (whole === 0 ? 100 : Math.round((100 * part) / whole));
const removals = ({ mutants, noticed, changes, changesNoticed }: Tally): readonly [number, number] => [
  noticed - changesNoticed,
  mutants - changes,
];

/** Rules that notice few facts gone, with the reason. */
const LENIENT = new Map([['part-exceeds-total', 'a part that is not stated cannot be larger than the whole']]);

test('every rule notices most facts that are gone', () => {
  const held = [...tallies].filter(([id]) => !LENIENT.has(id));
  const blind = held.map(([id, tally]) => ({ id, share: shareOf(...removals(tally)) }));
  expect(blind.filter(({ share }) => share < 50)).toEqual([]);
});

test('every rule that can fail notices when a fact is changed, not only when it is gone', () => {
  const judging = [...tallies].filter(([id]) => failing.has(id));
  const shares = judging.map(([id, { changes, changesNoticed }]) => ({ id, share: shareOf(changesNoticed, changes) }));
  expect(shares.filter(({ share }) => share < 10)).toEqual([]);
});

test('most mutants are noticed', () => {
  const gone = [...tallies.values()].map(removals);
  const changed = [...tallies]
    .filter(([id]) => failing.has(id))
    .map(([, tally]) => [tally.changesNoticed, tally.changes] as const);
  const total = (pairs: readonly (readonly [number, number])[]): readonly [number, number] => [
    pairs.reduce((sum, [part]) => sum + part, 0),
    pairs.reduce((sum, [, whole]) => sum + whole, 0),
  ];
  const [ofGone, ofChanged] = [total(gone), total(changed)];
  say(
    `mutation: of ${ofGone[1]} facts gone ${shareOf(...ofGone)}% noticed, of ${ofChanged[1]} facts changed ${shareOf(...ofChanged)}%`,
  );
  expect(shareOf(...ofGone)).toBeGreaterThanOrEqual(95);
  expect(shareOf(...ofChanged)).toBeGreaterThanOrEqual(75);
});
