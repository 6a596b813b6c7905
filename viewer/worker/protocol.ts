import type { CheckResult, Outline, Problem, RequirementResult } from '../../checker/index.ts';

/** A model that was read and checked, as the page keeps it; the model itself stays in the worker. */
export interface Opened {
  readonly kind: 'opened';
  readonly key: string;
  readonly path: string;
  readonly bytes: number;
  readonly result: CheckResult;
  readonly outline: Outline;
}

/** A file that is not a model, with every problem found. */
export interface Refused {
  readonly kind: 'refused';
  readonly key: string;
  readonly path: string;
  readonly problems: readonly Problem[];
}

/** Some lines of a file around a place of its model. */
export interface Excerpt {
  readonly kind: 'excerpt';
  readonly path: string;
  readonly firstLine: number;
  readonly lines: readonly string[];
  /** The lines that hold the value at the place, counted from 1; none when the place does not exist in the model. */
  readonly from?: number;
  readonly to?: number;
  readonly allLines: number;
}

/** The value at a place of a model. */
export interface Value {
  readonly kind: 'value';
  readonly pointer: string;
  readonly value: unknown;
}

/** Scores when some requirements had another outcome. */
export interface Supposed {
  readonly kind: 'supposed';
  readonly score: CheckResult['score'];
  readonly verdict: CheckResult['verdict'];
  readonly groups: CheckResult['groups'];
}

/** Something that nobody foresaw. */
export interface Broken {
  readonly kind: 'broken';
  readonly message: string;
}

export type Plateau = 'current' | 'target';

/** What the page asks of the worker. */
export type Task =
  | {
      readonly task: 'open';
      readonly key: string;
      readonly path: string;
      readonly bytes: Uint8Array;
      readonly plateau: Plateau;
    }
  | { readonly task: 'close'; readonly key: string }
  | { readonly task: 'excerpt'; readonly key: string; readonly pointer: string; readonly around: number }
  | { readonly task: 'value'; readonly key: string; readonly pointer: string }
  | {
      readonly task: 'suppose';
      readonly key: string;
      readonly settled: Readonly<Record<string, RequirementResult['outcome']>>;
    };

export type Answer = Opened | Refused | Excerpt | Value | Supposed | Broken | { readonly kind: 'closed' };

export interface Request {
  readonly id: number;
  readonly task: Task;
}

export interface Response {
  readonly id: number;
  readonly answer: Answer;
}
