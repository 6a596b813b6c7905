import { describe, expect, test } from 'vitest';
import type { Model, Outcome } from '#generated/types';
import { validateModel } from '#generated/validators';
import { keepOnly } from '../kit/keep-witness.ts';
import { storedModels } from '../kit/stored-models.ts';
import { takeAway } from '../kit/take-away.ts';
import { ask, signature, type Verdict, verdictsOn } from '../kit/verdicts.ts';

/*
 * Replay: a verdict can be drawn again from its witness alone, and not without it.
 *
 * - What is kept: the values at the places that the witness calls satisfied, broken or not applicable. Around them stands what the schema
 *   demands, and of every listed element what it is (id, name, kind, role), so that positions, references and the number of listed elements
 *   stay. A declared inventory is a fact like any other and stays only when the witness names it. Places called missing are not kept.
 * - A witness is sufficient when the model of what is kept has the outcome of the whole model. This holds for every outcome.
 * - A witness of a pass or fail is necessary when that model without the witness has another outcome, and when some place of it, taken away
 *   alone, changes the answer for a subject; where one answer tells several broken places, each is enough, and they go one after the other.
 *   What the schema demands goes with the smallest thing around it that can go.
 * - In the whole model the loss of a place never improves an outcome, so that nobody gains by withholding it. Requirements without weight
 *   (figures that must add up) inform and are not held to this: a figure that is gone cannot be wrong.
 */

const isThorough = process.env['KIENTRUC_THOROUGH'] === '1';
const PLACES_TRIED = isThorough ? 10 : 2;

/** Rules whose pass stands without this or that place of its witness, with the reason. */
const EXCEPTIONS = new Map([
  ['act-dated-after-document', 'every act that is dated in time would do'],
  ['inventory-below-listed', 'every inventory that is large enough would do'],
  ['national-orientation-not-referenced', 'of a list of acts the numbers stay, and they are what is asked'],
  ['gaps-not-analysed', 'that gaps are listed is all that is asked, and what is listed stays'],
]);

/** Which outcomes a verdict may turn into when a fact is lost: never a better one. */
const MAY_BECOME: Partial<Record<Outcome, readonly Outcome[]>> = {
  pass: ['pass', 'unknown', 'fail'],
  fail: ['fail', 'unknown'],
  unknown: ['unknown', 'fail'],
  notApplicable: ['notApplicable', 'unknown', 'fail'],
};

const models = storedModels('provinces', 'examples');
const verdicts = new Map(models.map(([name, model]) => [name, verdictsOn(model)]));

const keptPlaces = ({ witness }: Verdict): readonly string[] =>
  witness.filter(({ role }) => role !== 'missing').map(({ pointer }) => pointer);
const isDecided = ({ outcome }: Verdict): boolean => outcome === 'pass' || outcome === 'fail';

function replayProblems(model: Model, verdict: Verdict): string[] {
  const small = keepOnly(model, keptPlaces(verdict));
  const again = ask(small, verdict);
  if (!validateModel(small))
    return [`${verdict.id}: what is kept is no model: ${JSON.stringify(validateModel.errors)}`];
  return again.outcome === verdict.outcome
    ? []
    : [`${verdict.id} (${verdict.rule.id}): ${verdict.outcome}, from the witness alone ${again.outcome}`];
}

function needlessProblems(model: Model, bare: Model, verdict: Verdict): string[] {
  if (EXCEPTIONS.has(verdict.rule.id)) return [];
  const told = `${verdict.id} (${verdict.rule.id}): ${verdict.outcome}`;
  if (ask(bare, verdict).outcome === verdict.outcome) return [`${told}, and the same without the witness`];
  return isWeakened(keepOnly(model, keptPlaces(verdict)), verdict)
    ? []
    : [`${told}, whichever place of the witness is taken away: ${keptPlaces(verdict).join(' ')}`];
}

/** Whether some place alone carries the verdict; of several broken places the last one must. */
function isWeakened(small: Model, verdict: Verdict): boolean {
  const before = signature(ask(small, verdict));
  let rest = small;
  for (const pointer of [...keptPlaces(verdict)].reverse()) {
    const less = takeAway(small, pointer);
    if (less !== undefined && signature(ask(less, verdict)) !== before) return true;
    rest = (verdict.outcome === 'fail' ? takeAway(rest, pointer) : undefined) ?? rest;
    if (signature(ask(rest, verdict)) !== before) return true;
  }
  return false;
}

/** Takes each place of a model away once, however many verdicts rest on it. */
function remembering(model: Model): (pointer: string) => Model | undefined {
  const known = new Map<string, Model | undefined>();
  return (pointer) => {
    if (!known.has(pointer)) known.set(pointer, takeAway(model, pointer));
    return known.get(pointer);
  };
}

function gains(without: (pointer: string) => Model | undefined, verdict: Verdict): string[] {
  return keptPlaces(verdict)
    .slice(0, PLACES_TRIED)
    .flatMap((pointer) => {
      const less = without(pointer);
      if (less === undefined) return [];
      const { outcome } = ask(less, verdict);
      const isFair = MAY_BECOME[verdict.outcome]?.includes(outcome);
      return isFair ? [] : [`${verdict.id} (${verdict.rule.id}): ${verdict.outcome} -> ${outcome} without ${pointer}`];
    });
}

describe.each(models)('replay of %s', (name, model) => {
  const all = verdicts.get(name) ?? [];
  const limits = { timeout: isThorough ? 300_000 : 20_000 };

  test('every verdict follows from its witness alone', limits, () => {
    expect(all.length).toBeGreaterThan(100);
    expect(all.flatMap((verdict) => replayProblems(model, verdict))).toEqual([]);
  });

  test('no pass and no fail stands without its witness', limits, () => {
    const bare = keepOnly(model, []);
    expect(all.filter(isDecided).flatMap((verdict) => needlessProblems(model, bare, verdict))).toEqual([]);
  });

  test('the loss of a witness improves nothing', limits, () => {
    const held = all.filter(({ weight }) => weight > 0);
    const without = remembering(model);
    expect(held.flatMap((verdict) => gains(without, verdict))).toEqual([]);
  });
});
