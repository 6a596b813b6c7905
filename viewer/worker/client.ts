import type { Answer, Request, Response, Task } from './protocol.ts';

/** What a task answers with, or that it was broken off. */
interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (reason: Error) => void;
}

/** Told to everyone who waits when the work is broken off. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Asks the worker, one task after the other; the page stays free meanwhile. */
export class WorkerClient {
  readonly #start: () => Worker;
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | undefined;
  #lastId = 0;

  /** @param start makes a worker; called on the first task, and again after the work was broken off */
  constructor(start: () => Worker) {
    this.#start = start;
  }

  /** Starts the worker before there is a task, so that it loads while the page does. */
  warm(): void {
    this.#worker ??= this.#listen(this.#start());
  }

  /** Sends a task; bytes are handed over, not copied, and a file is read over there. */
  ask(task: Task): Promise<Answer> {
    this.#worker ??= this.#listen(this.#start());
    this.#lastId += 1;
    const request: Request = { id: this.#lastId, task };
    const answer = new Promise<Answer>((resolve, reject) => {
      this.#waiting.set(request.id, { resolve, reject });
    });
    const isHandedOver = task.task === 'open' && task.bytes instanceof Uint8Array;
    this.#worker.postMessage(request, isHandedOver ? [task.bytes.buffer] : []);
    return answer;
  }

  /** Ends whatever is being worked on. What the worker held is gone: open it again. */
  cancel(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    for (const { reject } of this.#waiting.values()) reject(new Cancelled('The work was broken off.'));
    this.#waiting.clear();
  }

  #listen(worker: Worker): Worker {
    worker.addEventListener('message', ({ data }: MessageEvent<Response>) => {
      this.#waiting.get(data.id)?.resolve(data.answer);
      this.#waiting.delete(data.id);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      for (const { reject } of this.#waiting.values()) reject(new Error(event.message));
      this.#waiting.clear();
      worker.terminate();
      this.#worker = undefined;
    });
    return worker;
  }
}
