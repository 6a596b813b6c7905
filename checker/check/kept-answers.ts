import type { Answer } from '#rules/rule';

/** How often a place may come again before the search for new ones ends. */
const REPEATS = 20;

interface Kept {
  readonly answer: Answer;
  readonly subject: object;
  readonly position: number;
}

/** What was chosen: answers with their subjects, in their order, and what of them is listed. */
interface Chosen {
  readonly answers: readonly Answer[];
  readonly subjects: readonly object[];
  readonly isTold: (answer: Answer) => boolean;
  readonly isShown: (answer: Answer) => boolean;
}

/**
 * Counts all answers of a rule and keeps those that are listed: findings up to a number, what breaks the rule before what leaves it open;
 * places up to the same number, those of findings first.
 */
export class KeptAnswers {
  readonly counts = { met: 0, notMet: 0, notStated: 0, notApplicable: 0 };
  readonly #most: number;
  readonly #kept: Record<'notMet' | 'notStated' | 'others', Kept[]> = { notMet: [], notStated: [], others: [] };
  #others: PlaceCount;
  #bound = 0;
  #position = 0;

  constructor(most: number) {
    this.#most = most;
    this.#others = new PlaceCount(most);
  }

  add(answer: Answer, subject: object): void {
    const { kind } = answer;
    this.counts[kind] += 1;
    this.#bound += answer.rests.length + 1;
    this.#position += 1;
    if (kind === 'notMet' || kind === 'notStated') {
      if (this.#kept[kind].length < this.#most) this.#kept[kind].push({ answer, subject, position: this.#position });
    } else if (!this.#others.isFull) {
      this.#kept.others.push({ answer, subject, position: this.#position });
      // While all may still fit, counting places would only cost time.
      if (this.#bound > this.#most) this.#catchUp();
    }
  }

  #counted = 0;

  #catchUp(): void {
    const { others } = this.#kept;
    while (this.#counted < others.length && !this.#others.isFull) {
      const next = others[this.#counted];
      if (next !== undefined) this.#others.add(next.answer);
      this.#counted += 1;
    }
  }

  chosen(): Chosen {
    const { notMet, notStated, others } = this.#kept;
    const findings = [...notMet, ...notStated].slice(0, this.#most);
    const told = new Set(findings.map(({ answer }) => answer));
    const all = inOrder([...notMet, ...notStated, ...others]);
    const answers = all.map(({ answer }) => answer);
    const subjects = all.map(({ subject }) => subject);
    const isTold = (answer: Answer): boolean => told.has(answer);
    if (this.#bound <= this.#most) return { answers, subjects, isTold, isShown: () => true };
    const shown = new Set<Answer>();
    const count = new PlaceCount(this.#most);
    for (const { answer } of [...inOrder([...notMet, ...notStated]), ...others]) {
      if (count.isFull) break;
      shown.add(answer);
      count.add(answer);
    }
    return { answers, subjects, isTold, isShown: (answer) => shown.has(answer) };
  }
}

const inOrder = (kept: Kept[]): Kept[] => kept.sort((one, other) => one.position - other.position);

/** Counts different places until there are enough, or until it has looked long enough. */
class PlaceCount {
  readonly #most: number;
  readonly #seen = new Map<object, Set<string>>();
  #places = 0;
  #looked = 0;

  constructor(most: number) {
    this.#most = most;
  }

  get isFull(): boolean {
    return this.#places >= this.#most || this.#looked >= this.#most * REPEATS;
  }

  add(answer: Answer): void {
    if ('report' in answer) this.#addPlace(answer.report.at);
    for (const place of answer.rests) this.#addPlace(place);
  }

  #addPlace({ on, path }: { readonly on: object; readonly path: string }): void {
    this.#looked += 1;
    const paths = this.#seen.get(on) ?? new Set();
    if (paths.has(path)) return;
    this.#seen.set(on, paths.add(path));
    this.#places += 1;
  }
}
