import type { RuleEntry } from '#generated/catalogue';
import type {
  CheckResult,
  Facts,
  ModelComparison,
  Outline,
  Problem,
  RequirementResult,
  TextExcerpt,
} from '../../checker/index.ts';

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
export interface Excerpt extends TextExcerpt {
  readonly kind: 'excerpt';
  readonly path: string;
}

/** What the model states of an element. */
export interface Stated extends Facts {
  readonly kind: 'stated';
  readonly pointer: string;
}

/** What is written about a requirement beside its result. */
export interface About {
  readonly kind: 'about';
  readonly id: string;
  readonly rule?: RuleEntry;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** Scores when some requirements had another outcome. */
export interface Supposed {
  readonly kind: 'supposed';
  readonly score: CheckResult['score'];
  readonly verdict: CheckResult['verdict'];
  readonly groups: CheckResult['groups'];
}

/** What differs between two models. */
export interface Compared extends ModelComparison {
  readonly kind: 'compared';
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
      readonly bytes: Uint8Array<ArrayBuffer> | Blob;
      readonly plateau: Plateau;
      /** Results that came with the file; the one of the plateau holds instead of a new check. */
      readonly results?: readonly CheckResult[];
    }
  | { readonly task: 'close'; readonly key: string }
  | { readonly task: 'excerpt'; readonly key: string; readonly pointer: string; readonly around: number }
  | { readonly task: 'facts'; readonly key: string; readonly pointer: string }
  | { readonly task: 'compare'; readonly before: string; readonly after: string }
  | { readonly task: 'about'; readonly requirement: string }
  | {
      readonly task: 'suppose';
      readonly key: string;
      readonly settled: Readonly<Record<string, RequirementResult['outcome']>>;
    };

export type Answer =
  | Opened
  | Refused
  | Excerpt
  | Stated
  | About
  | Compared
  | Supposed
  | Broken
  | { readonly kind: 'closed' };

export interface Request {
  readonly id: number;
  readonly task: Task;
}

export interface Response {
  readonly id: number;
  readonly answer: Answer;
}
