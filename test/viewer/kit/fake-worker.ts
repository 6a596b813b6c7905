import type { Answer, Request, Task } from '../../../viewer/worker/protocol.ts';

/** A worker that answers as a test says, and only when it is told to. */
export class FakeWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  /** What it was asked and has not answered. */
  readonly asked: Request[] = [];
  isEnded = false;

  postMessage(request: Request): void {
    this.asked.push(request);
  }

  terminate(): void {
    this.isEnded = true;
  }

  /** Answers the oldest question. */
  answer(answerTo: (task: Task) => Answer): void {
    const request = this.asked.shift();
    if (request === undefined) throw new Error('Nothing was asked.');
    this.dispatchEvent(new MessageEvent('message', { data: { id: request.id, answer: answerTo(request.task) } }));
  }
}
