import {
  check,
  frameworkById,
  locateFindings,
  type Model,
  outlineOf,
  parseModel,
  suppose,
} from '../../checker/index.ts';
import type { Answer, Opened, Plateau, Refused, Request, Response, Task } from './protocol.ts';

/** A model that the page has open; the page itself holds only its result and outline. */
interface Held {
  readonly model: Model;
  readonly text: string;
  readonly opened: Opened;
}

const FRAMEWORK = '2.0';
const held = new Map<string, Held>();

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  const response: Response = { id: data.id, answer: answerSafely(data.task) };
  postMessage(response);
});

function answerSafely(task: Task): Answer {
  try {
    return answer(task);
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

function answer(task: Task): Answer {
  switch (task.task) {
    case 'open':
      return open(task.key, task.path, task.bytes, task.plateau);
    case 'close':
      held.delete(task.key);
      return { kind: 'closed' };
    case 'suppose':
      return { kind: 'supposed', ...suppose(heldAt(task.key).opened.result, task.settled) };
    case 'excerpt':
    case 'value':
      return { kind: 'broken', message: task.task };
  }
}

function open(key: string, path: string, bytes: Uint8Array, plateau: Plateau): Opened | Refused {
  const read = parseModel(bytes);
  if (!read.ok) return { kind: 'refused', key, path, problems: read.problems };
  const framework = frameworkById(FRAMEWORK);
  if (framework === undefined) throw new Error(`There is no framework "${FRAMEWORK}".`);
  const result = locateFindings(check(read.model, framework, { path, plateau }), read.text);
  const opened: Opened = { kind: 'opened', key, path, bytes: bytes.length, result, outline: outlineOf(read.model) };
  held.set(key, { model: read.model, text: read.text, opened });
  return opened;
}

function heldAt(key: string): Held {
  const found = held.get(key);
  if (found === undefined) throw new Error(`No model is open as "${key}".`);
  return found;
}
