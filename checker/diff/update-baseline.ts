import type { Baseline, KnownModel } from '#generated/types';
import type { Comparison, ModelChange } from './compare.ts';
import { knownModel } from './known-model.ts';

/** What an update may do beside leaving out what is fixed. */
export interface UpdateOptions {
  /** Adds what is new; otherwise a baseline only ever shrinks. */
  readonly acceptsNew: boolean;
  /** Whether every requirement was asked, so that keys of others belong to none. */
  readonly isWhole: boolean;
  /** Whether the file of a model that was not checked is gone. */
  readonly isGone: (known: KnownModel) => boolean;
}

/** The baseline after a check: without what is fixed, with what is new only where that is accepted. Models stand in a fixed order. */
export function updatedBaseline({ changes, others }: Comparison, options: UpdateOptions): Baseline {
  const models = [
    ...changes.flatMap((change) => updatedModel(change, options) ?? []),
    ...others.filter((known) => !options.isGone(known)),
  ];
  return {
    $schema: 'baseline.schema.json',
    models: models.sort((one, other) => (orderKey(one) < orderKey(other) ? -1 : 1)),
  };
}

/** The text of a baseline: one line for each finding, so that a review shows what came and went. */
export const baselineText = (baseline: Baseline): string => `${JSON.stringify(baseline, null, 2)}\n`;

const orderKey = ({ province, version, plateau, framework, path = '' }: KnownModel): string =>
  [province, version, plateau, framework, path].join('\n');

function updatedModel(change: ModelChange, { acceptsNew, isWhole }: UpdateOptions): KnownModel | undefined {
  const { known, added, fixed, unstated, answered, notAsked } = change;
  const now = knownModel(change.result);
  if (known === undefined) return acceptsNew ? now : undefined;
  const isThere = new Set([...now.fail, ...now.unknown]);
  // What stands in their place was accepted, so these would be new if they came back.
  const replaced = acceptsNew ? [...unstated, ...answered].filter((key) => !isThere.has(key)) : [];
  const dropped = new Set([...fixed, ...replaced, ...(isWhole ? notAsked : [])]);
  const kept = (keys: readonly string[]): string[] => keys.filter((key) => !dropped.has(key));
  const failing = new Set([...kept(known.fail), ...(acceptsNew ? now.fail : [])]);
  const open = [...kept(known.unknown), ...(acceptsNew ? now.unknown : [])];
  const isUpToDate = isWhole && (acceptsNew || added.length === 0);
  return {
    ...now,
    ...(isUpToDate ? {} : { verdict: known.verdict, score: known.score }),
    fail: [...failing].sort(),
    unknown: [...new Set(open)].filter((key) => !failing.has(key)).sort(),
  };
}
