import { spawn } from 'node:child_process';
import process from 'node:process';
import { listModels } from '#node/model-files';
import { serveViewer, type ViewerServer } from '#node/serve-viewer';
import { viewerFolder } from '#node/viewer-files';
import { watchModels } from '#node/watch-models';
import { VIEW } from '#text/view';
import { causeOf } from '../cause.ts';
import { Failure } from '../failure.ts';
import type { Session } from '../session.ts';

/** What `view` was asked for. */
export interface ViewRequest {
  readonly paths: readonly string[];
  readonly port: number;
  readonly isOpening: boolean;
  /** Whether to end with the last page, and when none opens. */
  readonly isOnce: boolean;
}

/** How long to wait for a first page, and for a page that is only loaded again, in milliseconds. */
const WAIT = { first: 20_000, next: 3_000 };

/** Serves the viewer until the program is interrupted, and gives the exit code. */
export async function runView({ paths, port, isOpening, isOnce }: ViewRequest, session: Session): Promise<number> {
  const folder = viewerFolder('viewer');
  if (folder === undefined) throw new Failure(session.say(VIEW.notBuilt));
  const models = listModels(paths);
  if (models.length === 0) throw new Failure(session.say(VIEW.noModel, { paths: paths.join(', ') }));
  const pages = isOnce ? lastPage() : undefined;
  const server = await started({ folder, paths, port, onPages: pages?.count }, session);
  const watcher = await watchModels(paths, server.tell);
  session.complain(session.say(isOnce ? VIEW.readyOnce : VIEW.ready, { url: server.url, n: models.length }));
  if (isOpening) openBrowser(server.url, session);
  await Promise.race([interrupted(), ...(pages === undefined ? [] : [pages.isGone])]);
  await Promise.all([watcher.close(), server.close()]);
  return 0;
}

interface Start {
  readonly folder: string;
  readonly paths: readonly string[];
  readonly port: number;
  readonly onPages: ((open: number) => void) | undefined;
}

async function started({ folder, paths, port, onPages }: Start, session: Session): Promise<ViewerServer> {
  try {
    return await serveViewer(folder, paths, port, onPages);
  } catch (error) {
    throw new Failure(session.say(VIEW.portTaken, { port, cause: causeOf(error) }));
  }
}

const interrupted = (): Promise<void> =>
  new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });

/** Notices when the last page was closed, or none was opened. */
function lastPage(): { readonly count: (open: number) => void; readonly isGone: Promise<void> } {
  let timer: NodeJS.Timeout | undefined;
  let tell = (): void => {};
  const isGone = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const wait = (milliseconds: number): void => {
    timer = setTimeout(tell, milliseconds);
  };
  wait(WAIT.first);
  const count = (open: number): void => {
    clearTimeout(timer);
    if (open === 0) wait(WAIT.next);
  };
  return { count, isGone };
}

function openBrowser(url: string, session: Session): void {
  const [command, ...words] =
    process.platform === 'win32' ? ['cmd', '/c', 'start', ''] : [process.platform === 'darwin' ? 'open' : 'xdg-open'];
  const opening = spawn(command ?? '', [...words, url], { stdio: 'ignore', detached: true });
  opening.on('error', () => session.complain(session.say(VIEW.noBrowser)));
  opening.unref();
}
