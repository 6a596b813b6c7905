import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sirv from 'sirv';
import { listModels, readModelFile } from './model-files.ts';

/** A running viewer. */
export interface ViewerServer {
  readonly url: string;
  /** Tells every open page that these models changed, came or went. */
  readonly tell: (paths: readonly string[]) => void;
  /** Ends the server and every connection at once. */
  readonly close: () => Promise<void>;
}

/** Only this computer is served, and only under these names: a page of another site cannot reach in by a name of its own. */
const ADDRESS = '127.0.0.1';
const isOwnHost = (host: string | undefined, port: number): boolean =>
  host === `${ADDRESS}:${port}` || host === `localhost:${port}`;

const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
};

/**
 * Serves the viewer and the models of some paths on this computer. Nothing is written, and no other file can be reached.
 *
 * @param folder the built viewer
 * @param paths files and folders of models, looked through again for each page
 * @param port 0 takes a free one
 * @param onPages told how many pages are open, each time one opens or closes
 * @returns the running server; rejects when the port cannot be used
 */
export async function serveViewer(
  folder: string,
  paths: readonly string[],
  port: number,
  onPages: (open: number) => void = () => {},
): Promise<ViewerServer> {
  const listeners = new Set<ServerResponse>();
  const files = sirv(folder, { dev: false, etag: false, gzip: true });
  const page = readFileSync(join(folder, 'index.html'), 'utf8').replace('<html ', '<html data-server ');
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    const refused = refusal(request, portOf(server));
    if (refused !== undefined) return end(response, refused);
    const url = new URL(request.url ?? '/', `http://${ADDRESS}`);
    if (url.pathname === '/' || url.pathname === '/index.html')
      return end(response, 200, 'text/html; charset=utf-8', page);
    if (url.pathname === '/api/models')
      return end(response, 200, 'application/json', JSON.stringify(listModels(paths)));
    if (url.pathname === '/api/model')
      return sendModel(request, response, readModelFile(paths, url.searchParams.get('path') ?? ''));
    if (url.pathname === '/api/changes') return follow(response, listeners, onPages);
    return files(request, response, () => end(response, 404));
  });
  await listening(server, port);
  return {
    url: `http://${ADDRESS}:${portOf(server)}/`,
    tell: (changed) => {
      for (const listener of listeners) listener.write(`data: ${JSON.stringify(changed)}\n\n`);
    },
    close: () => closing(server),
  };
}

function refusal({ method, headers }: IncomingMessage, port: number): number | undefined {
  if (method !== 'GET' && method !== 'HEAD') return 405;
  return isOwnHost(headers.host, port) ? undefined : 403;
}

function end(response: ServerResponse, status: number, type = 'text/plain', body: string | Buffer = ''): void {
  response.writeHead(status, { 'Content-Type': type }).end(body);
}

/** Larger than this, packing takes longer than it saves. */
const LARGEST_PACKED = 5_000_000;

function sendModel({ headers }: IncomingMessage, response: ServerResponse, content: Buffer | undefined): void {
  if (content === undefined) return end(response, 404);
  if (content.length > LARGEST_PACKED || !/\bgzip\b/.test(String(headers['accept-encoding'] ?? '')))
    return end(response, 200, 'application/json', content);
  response.setHeader('Content-Encoding', 'gzip');
  return end(response, 200, 'application/json', gzipSync(content, { level: 1 }));
}

function follow(response: ServerResponse, listeners: Set<ServerResponse>, onPages: (open: number) => void): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream' });
  response.write(':\n\n');
  listeners.add(response);
  onPages(listeners.size);
  response.on('close', () => {
    listeners.delete(response);
    onPages(listeners.size);
  });
}

function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, ADDRESS, resolve);
  });

const closing = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
