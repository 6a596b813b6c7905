import type { WorkerClient } from '../worker/client.ts';
import type { Opened } from '../worker/protocol.ts';
import type { Place } from './location.ts';
import type { Standing } from './outcomes.ts';
import type { ViewerDocument } from './store.ts';

/** What every page of the viewer is given. */
export interface PageData {
  /** The model in front. */
  readonly opened: Opened;
  /** How its elements stand, by key. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly place: Place;
  /** Every open document, the one in front among them. */
  readonly documents: readonly ViewerDocument[];
  /** Answers what only the worker knows: text and values of the model, what a score would be. */
  readonly client: WorkerClient;
}
