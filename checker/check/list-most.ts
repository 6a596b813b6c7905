import type { Answer } from '#rules/rule';

const isCritical = ({ kind }: Answer): boolean => kind === 'notMet' || kind === 'notStated';

/** Which of the answers have their finding listed: all, or as many as fit, those that break the rule before those that leave it open. */
export function answersToTell(answers: readonly Answer[], most: number): ReadonlySet<Answer> | 'all' {
  let reports = 0;
  for (const answer of answers) if (isCritical(answer)) reports += 1;
  if (reports <= most) return 'all';
  const told = new Set<Answer>();
  for (const wanted of ['notMet', 'notStated'])
    for (const answer of answers) if (answer.kind === wanted && told.size < most) told.add(answer);
  return told;
}

/** How often a place may come again before the search for new ones ends. */
const REPEATS = 20;

/**
 * Which of the answers have their places listed: all, or in their order as many as it takes to have `most` places, those that break the
 * rule or leave it open first.
 */
export function answersToShow(answers: readonly Answer[], most: number): ReadonlySet<Answer> | 'all' {
  let bound = 0;
  for (const { rests } of answers) bound += rests.length + 1;
  if (bound <= most) return 'all';
  const shown = new Set<Answer>();
  const seen = new Map<object, Set<string>>();
  const count = { places: 0, looked: 0 };
  for (const wanted of [true, false]) {
    for (const answer of answers) {
      if (isCritical(answer) !== wanted) continue;
      if (count.places >= most || count.looked >= most * REPEATS) return shown;
      shown.add(answer);
      countPlaces(answer, seen, count);
    }
  }
  return 'all';
}

function countPlaces(answer: Answer, seen: Map<object, Set<string>>, count: { places: number; looked: number }): void {
  const places = 'report' in answer ? [answer.report.at, ...answer.rests] : answer.rests;
  for (const { on, path } of places) {
    count.looked += 1;
    const paths = seen.get(on) ?? new Set();
    if (paths.has(path)) continue;
    seen.set(on, paths.add(path));
    count.places += 1;
  }
}
