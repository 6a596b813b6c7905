import {
  type CheckOptions,
  type CheckResult,
  check,
  compareModels,
  defaultLimits,
  excerptAt,
  factsAt,
  frameworkById,
  locateFindings,
  type Model,
  outlineOf,
  parseModel,
  sizeProblem,
  suppose,
} from '../../checker/index.ts';
import type { About, Answer, Opened, Refused, Request, Response, Stated, Task } from './protocol.ts';

/** A model that the page has open; the page itself holds only its result and outline. */
interface Held {
  readonly model: Model;
  readonly text: string;
  readonly opened: Opened;
}

const FRAMEWORK = '2.0';
const held = new Map<string, Held>();

let last: Promise<void> = Promise.resolve();

// One task after the other: a file that is still being read is not closed or asked about before it is open.
addEventListener('message', ({ data }: MessageEvent<Request>) => {
  last = last.then(() => respond(data));
});

async function respond({ id, task }: Request): Promise<void> {
  const response: Response = { id, answer: await answerSafely(task) };
  postMessage(response);
}

async function answerSafely(task: Task): Promise<Answer> {
  try {
    return await answer(task);
  } catch (error) {
    return { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
  }
}

function answer(task: Task): Answer | Promise<Answer> {
  switch (task.task) {
    case 'open':
      return open(task);
    case 'close':
      held.delete(task.key);
      return { kind: 'closed' };
    case 'suppose':
      return { kind: 'supposed', ...suppose(heldAt(task.key).opened.result, task.settled) };
    case 'excerpt':
      return {
        kind: 'excerpt',
        path: heldAt(task.key).opened.path,
        ...excerptAt(heldAt(task.key).text, task.pointer, task.around),
      };
    case 'compare':
      return { kind: 'compared', ...compareModels(heldAt(task.before).model, heldAt(task.after).model) };
    case 'facts':
      return stated(task.key, task.pointer);
    case 'about':
      return about(task.requirement);
  }
}

async function open({ key, path, bytes: given, plateau, results }: Task & { task: 'open' }): Promise<Opened | Refused> {
  const size = given instanceof Blob ? given.size : given.length;
  const tooLarge = sizeProblem(size, defaultLimits);
  if (tooLarge !== undefined) return { kind: 'refused', key, path, problems: [tooLarge] };
  const bytes = given instanceof Blob ? new Uint8Array(await given.arrayBuffer()) : given;
  const read = parseModel(bytes);
  if (!read.ok) return { kind: 'refused', key, path, problems: read.problems };
  const result = results?.find((one) => one.plateau === plateau) ?? checked(read.model, read.text, { path, plateau });
  const opened: Opened = { kind: 'opened', key, path, bytes: size, result, outline: outlineOf(read.model) };
  held.set(key, { model: read.model, text: read.text, opened });
  return opened;
}

function checked(model: Model, text: string, options: CheckOptions): CheckResult {
  const framework = frameworkById(FRAMEWORK);
  if (framework === undefined) throw new Error(`There is no framework "${FRAMEWORK}".`);
  return locateFindings(check(model, framework, options), text);
}

function stated(key: string, pointer: string): Stated {
  const facts = factsAt(heldAt(key).model, pointer) ?? { facts: [], evidence: [], open: [] };
  return { kind: 'stated', pointer, ...facts };
}

async function about(id: string): Promise<About> {
  const { catalogue } = await import('#generated/catalogue');
  const requirement = frameworkById(FRAMEWORK)?.requirements.find((one) => one.id === id);
  const rule = catalogue.find((entry) => entry.id === requirement?.rule);
  return { kind: 'about', id, parameters: requirement?.parameters ?? {}, ...(rule === undefined ? {} : { rule }) };
}

function heldAt(key: string): Held {
  const found = held.get(key);
  if (found === undefined) throw new Error(`No model is open as "${key}".`);
  return found;
}
