import { check, frameworkById, locateFindings, type Model, outlineOf } from '../../../checker/index.ts';
import { startPlace } from '../../../viewer/state/location.ts';
import { standings } from '../../../viewer/state/outcomes.ts';
import type { PageData } from '../../../viewer/state/page-data.ts';
import { WorkerClient } from '../../../viewer/worker/client.ts';
import type { Opened } from '../../../viewer/worker/protocol.ts';
import { FakeWorker } from './fake-worker.ts';
import { parsed } from './parsed-model.ts';

/** A model as the worker gives it to the page. */
export function openedModel(text: string, key = 'model.json'): Opened {
  const model: Model = parsed(text);
  const framework = frameworkById('2.0');
  if (framework === undefined) throw new Error('There is no framework.');
  const result = locateFindings(check(model, framework, { path: key }), text);
  return { kind: 'opened', key, path: key, bytes: text.length, result, outline: outlineOf(model) };
}

/** What a page is given for a model, with a worker that never answers by itself. */
export function pageData(opened: Opened, worker = new FakeWorker()): PageData {
  return {
    opened,
    standings: standings(opened.result),
    place: { ...startPlace, document: opened.key },
    documents: [{ key: opened.key, path: opened.path, isReading: false, opened }],
    client: new WorkerClient(() => worker),
  };
}
