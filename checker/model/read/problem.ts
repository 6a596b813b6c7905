import type { ProblemCode } from '#text/problems';
import type { Params } from '#util/bilingual';

/** One thing wrong with a file, at a place in its text. The sentence comes from `problemText`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: 'error';
  /** JSON Pointer of the value or the property concerned, where the text could be parsed that far. */
  readonly pointer?: string;
  /** UTF-16 offset in the text, a byte order mark not counted. */
  readonly offset?: number;
  readonly line: number;
  readonly column: number;
  readonly params: Params;
}

/** A problem before its line and column are known. */
export interface Draft {
  readonly code: ProblemCode;
  readonly params: Params;
  readonly offset?: number;
  readonly pointer?: string;
  /** Whether the name of the property is meant, and not its value. */
  readonly isAtKey?: boolean;
  /** The other place that the message names (`firstLine`, `firstColumn`): an offset or a pointer. */
  readonly first?: number | string;
}

/** Collects drafts up to a limit and counts what comes after. */
export class Drafts {
  readonly list: Draft[] = [];
  omitted = 0;
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  get isFull(): boolean {
    return this.list.length >= this.#limit;
  }

  add(draft: Draft): void {
    if (this.isFull) this.omitted += 1;
    else this.list.push(draft);
  }
}

/** The drafts of several stages as one list within the limit. */
export function mergeDrafts(stages: readonly Drafts[], limit: number): Drafts {
  const merged = new Drafts(limit);
  const explained = new Set(stages.flatMap(({ list }) => list.filter(isExplanation).map(({ pointer }) => pointer)));
  for (const { list, omitted } of stages) {
    merged.omitted += omitted;
    for (const draft of list) if (draft.code !== 'wrong-pattern' || !explained.has(draft.pointer)) merged.add(draft);
  }
  return merged;
}

/** Whether a draft says more precisely what a broken pattern at the same place would say again. */
function isExplanation({ code }: Draft): boolean {
  return code === 'dangling-reference' || code === 'control-character';
}
