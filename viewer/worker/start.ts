/** Starts the worker of the served viewer, from a file of its own. */
export const startWorker = (): Worker => new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
