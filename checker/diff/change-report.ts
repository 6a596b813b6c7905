import type { ChangeReport, ModelDelta, NewFinding } from '#generated/types';
import type { Comparison, ModelChange } from './compare.ts';
import type { StandingFinding } from './known-model.ts';

/** A comparison as a document, for reports and programs. */
export const changeReport = ({ changes, others }: Comparison, against: string): ChangeReport => ({
  against,
  models: changes.map(deltaOf),
  notChecked: others.length,
});

function deltaOf({ result, known, added, fixed, unstated, unchanged, notAsked }: ModelChange): ModelDelta {
  const { model, verdict, score } = result;
  return {
    model,
    before: known === undefined ? null : { verdict: known.verdict, score: known.score },
    after: { verdict, score },
    added: added.map(newFinding),
    fixed: [...fixed],
    unstated: [...unstated],
    unchanged,
    notAsked: notAsked.length,
  };
}

function newFinding({ requirement, finding, key, class: outcome }: StandingFinding): NewFinding {
  const { message, pointer, line, column } = finding;
  return {
    key,
    requirement: requirement.id,
    outcome,
    message,
    pointer,
    ...(line === undefined ? {} : { line }),
    ...(column === undefined ? {} : { column }),
  };
}
