import type { ChangeReport, ModelDelta, NewFinding } from '#generated/types';
import type { Comparison, ModelChange } from './compare.ts';
import type { StandingFinding } from './known-model.ts';

/** A comparison as a document, for reports and programs. Of very many findings about the same it lists some and counts the others. */
export const changeReport = ({ changes, others }: Comparison, against: string): ChangeReport => ({
  against,
  models: changes.map(deltaOf),
  notChecked: others.length,
});

/** How many findings with one message a requirement lists; no result lists more of them, so that what is new among those it lists is told here. */
const MOST_LISTED = 1_000;

function deltaOf({ result, known, added, fixed, unstated, unchanged, notAsked }: ModelChange): ModelDelta {
  const { model, verdict, score } = result;
  const news = mostOfEach(added, ({ key, class: outcome }) => `${outcome} ${subjectMatterOf(key)}`);
  const [gone, unsaid] = [mostOfEach(fixed, subjectMatterOf), mostOfEach(unstated, subjectMatterOf)];
  const omitted = {
    added: added.length - news.length,
    failing: failuresIn(added) - failuresIn(news),
    fixed: fixed.length - gone.length,
    unstated: unstated.length - unsaid.length,
  };
  return {
    model,
    before: known === undefined ? null : { verdict: known.verdict, score: known.score },
    after: { verdict, score },
    added: news.map(newFinding),
    fixed: [...gone],
    unstated: [...unsaid],
    unchanged,
    notAsked: notAsked.length,
    ...(Object.values(omitted).every((count) => count === 0) ? {} : { omitted }),
  };
}

/** Requirement and message, the two words that the key of a finding begins with. */
const subjectMatterOf = (key: string): string => key.split(' ', 2).join(' ');

const failuresIn = (added: ModelChange['added']): number =>
  added.filter(({ class: outcome }) => outcome === 'fail').length;

/** The first ones of each group, in their order. */
function mostOfEach<Item>(items: readonly Item[], groupOf: (item: Item) => string): readonly Item[] {
  if (items.length <= MOST_LISTED) return items;
  const counts = new Map<string, number>();
  return items.filter((item) => {
    const group = groupOf(item);
    const count = (counts.get(group) ?? 0) + 1;
    counts.set(group, count);
    return count <= MOST_LISTED;
  });
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
