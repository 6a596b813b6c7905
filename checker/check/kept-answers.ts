import type { Answer } from '#rules/rule';

/** How many places stand for all, where there are too many to list. */
const EXAMPLES = 100;

/** How often a place may come again before the search for new ones ends. */
const REPEATS = 20;

/** An answer with the subject it is about. */
export interface AnswerAbout {
  readonly answer: Answer;
  readonly subject: object;
}

interface Kept extends AnswerAbout {
  readonly position: number;
}

/** What was chosen, all in the order of the model. */
interface Chosen {
  readonly answers: readonly Answer[];
  /** Those among the answers whose finding is listed, with whom each is about. */
  readonly told: readonly AnswerAbout[];
  /** Those among the answers whose places are listed. */
  readonly shown: readonly Answer[];
}

/**
 * Keeps those answers of a rule that are listed: findings up to a number, what breaks the rule before what leaves it open; the places of all
 * answers, or a hundred of them where they are more than that number, those of findings first. Where no witness is asked for, only
 * findings are handed in. All come in the order of the model.
 */
export class KeptAnswers {
  readonly #most: number;
  readonly #hasWitness: boolean;
  readonly #broken: Kept[] = [];
  readonly #open: Kept[] = [];
  readonly #others: Kept[] = [];
  #otherPlaces: PlaceCount | undefined;
  #counted = 0;
  #bound = 0;
  #position = 0;

  constructor(most: number, hasWitness: boolean) {
    this.#most = most;
    this.#hasWitness = hasWitness;
  }

  /** An answer that breaks the rule or leaves it open. */
  addFinding(answer: Answer, subject: object): void {
    this.#position += 1;
    if (this.#hasWitness) this.#bound += answer.rests.length + 1;
    const list = answer.kind === 'notMet' ? this.#broken : this.#open;
    if (list.length < this.#most) list.push({ answer, subject, position: this.#position });
  }

  /** An answer that finds nothing, where a witness is asked for. */
  addOther(answer: Answer, subject: object): void {
    this.#position += 1;
    this.#bound += answer.rests.length + 1;
    if (this.#otherPlaces?.isFull) return;
    this.#others.push({ answer, subject, position: this.#position });
    // While all may still fit, counting places would only cost time.
    if (this.#bound > this.#most) this.#catchUp();
  }

  #catchUp(): void {
    this.#otherPlaces ??= new PlaceCount(Math.min(this.#most, EXAMPLES));
    while (this.#counted < this.#others.length && !this.#otherPlaces.isFull) {
      const next = this.#others[this.#counted];
      if (next !== undefined) this.#otherPlaces.add(next.answer);
      this.#counted += 1;
    }
    this.#others.length = this.#counted;
  }

  chosen(): Chosen {
    const findings = this.#open.length === 0 ? this.#broken : [...this.#broken, ...this.#open];
    if (findings.length + this.#others.length === 0) return NOTHING;
    const told = inOrder(findings.slice(0, this.#most));
    const all = findings.length === 0 ? this.#others : inOrder([...findings, ...this.#others]);
    const answers = all.map(answerOf);
    if (!this.#hasWitness) return { answers, told, shown: [] };
    if (this.#bound <= this.#most) return { answers, told, shown: answers };
    return { answers, told, shown: inOrder(this.#shownOf(findings)).map(answerOf) };
  }

  /** The first answers, those with findings before the others, until they have enough places. */
  #shownOf(findings: readonly Kept[]): Kept[] {
    if (findings.length === 0 && this.#counted > 0) return this.#others.slice(0, this.#counted);
    const shown: Kept[] = [];
    const count = new PlaceCount(Math.min(this.#most, EXAMPLES));
    for (const kept of [...inOrder([...findings]), ...this.#others]) {
      if (count.isFull) break;
      shown.push(kept);
      count.add(kept.answer);
    }
    return shown;
  }
}

const NOTHING: Chosen = { answers: [], told: [], shown: [] };

const answerOf = ({ answer }: Kept): Answer => answer;

const inOrder = (kept: Kept[]): Kept[] =>
  kept.length < 2 ? kept : kept.sort((one, other) => one.position - other.position);

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
