import CheckWorker from './check-worker.ts?worker&inline';

/** Starts the worker of the one-file viewer, which has no other file to load it from. */
export const startWorker = (): Worker => new CheckWorker();
