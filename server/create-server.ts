import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { RostrumEvent } from '../workspace/contract';
import type { ImportedFile } from '../workspace/contract/project';
import { decodeWire, encodeWire } from '../workspace/contract/wire';
import { pageHeaders, readPage } from '../workspace/pages';
import { EventStream } from './event-stream';
import { cookieName, judge } from './guard';
import { readBody } from './read-body';

/** The part of a Workspace that a window speaks with. */
export interface Answering {
  answerPage(name: string, input: unknown): Promise<unknown>;
  listen(listener: (event: RostrumEvent) => void): () => void;
}

export interface ServerOptions {
  readonly workspace: Answering;
  /** The built renderer. */
  readonly pages: string;
  /** The secret of this run, 256 bits. */
  readonly token: string;
  /** How the files of the command line end: the first page that listens is told. */
  readonly opened?: Promise<readonly ImportedFile[]>;
}

const megabyte = 1024 * 1024;
/** Files come inside the call that imports them. */
const bodyLimit = (call: string): number => (call === 'import.files' ? 300 : 64) * megabyte;

/** The browser host, not yet listening: pages, calls (`POST /call/NAME`) and events (`GET /events`), each behind the guard. */
export function createRostrumServer({
  workspace,
  pages,
  token,
  opened = Promise.resolve([]),
}: ServerOptions): Server {
  const events = new EventStream();
  const stopListening = workspace.listen((event) => events.tell(event));
  void opened.then((files) => {
    if (files.length > 0) events.tellOnce({ kind: 'opened', files });
  });
  const server = createServer((request, response) => {
    for (const [name, value] of Object.entries(pageHeaders)) response.setHeader(name, value);
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      end(response, 500, 'Rostrum could not answer.');
    });
  });
  server.on('close', stopListening);
  server.on('close', () => events.close());
  return server;

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { method = '', headers } = request;
    const port = portOf(server);
    const url = URL.canParse(request.url ?? '', 'http://host') && new URL(request.url ?? '', 'http://host');
    if (!url) {
      end(response, 400, 'Not an address.');
      return;
    }
    const verdict = judge({ method, url, headers }, port, token);
    if (verdict.kind === 'refuse') {
      refuse(request, response, verdict);
      return;
    }
    if (verdict.kind === 'welcome') {
      const cookie = `${cookieName(port)}=${token}; HttpOnly; SameSite=Strict; Path=/`;
      response.writeHead(303, { location: '/', 'set-cookie': cookie, 'cache-control': 'no-store' }).end();
      return;
    }
    if (method === 'POST') return call(url.pathname, request, response);
    if (url.pathname === '/events') {
      events.add(response);
      return;
    }
    return page(rawPath(request.url ?? ''), method, response);
  }

  async function call(pathname: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const name = /^\/call\/([a-zA-Z.]+)$/.exec(pathname)?.[1];
    if (name === undefined) {
      end(response, 404, 'No such call.');
      return;
    }
    const body = await readBody(request, bodyLimit(name));
    if (body === undefined) {
      tooLarge(response);
      return;
    }
    const input = decodeWire(body);
    if (input === undefined) {
      end(response, 400, 'Not a call.');
      return;
    }
    const result = encodeWire(await workspace.answerPage(name, input));
    response
      .writeHead(200, { 'content-type': 'application/octet-stream', 'cache-control': 'no-store' })
      .end(result);
  }

  async function page(pathname: string, method: string, response: ServerResponse): Promise<void> {
    const file = await readPage(pages, pathname);
    if (!file) {
      end(response, 404, 'Not here.');
      return;
    }
    const keep = pathname.startsWith('/assets/') ? 'private, max-age=31536000, immutable' : 'no-store';
    response
      .writeHead(200, {
        'content-type': file.mime,
        'content-length': file.bytes.length,
        'cache-control': keep,
      })
      .end(method === 'HEAD' ? undefined : file.bytes);
  }
}

/** The port a listening server has. */
export function portOf(server: Server): number {
  const address = server.address();
  if (address === null || typeof address === 'string')
    throw new Error('the server is not listening on a port');
  return address.port;
}

/** The path as it was asked for: URL would resolve `..` before anybody could refuse it. */
const rawPath = (address: string): string => address.split(/[?#]/, 1)[0] ?? '/';

function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  { status, reason }: { status: number; reason: string },
): void {
  const isPage = request.method === 'GET' && rawPath(request.url ?? '') === '/' && reason === 'token';
  response.setHeader('connection', 'close');
  end(
    response,
    status,
    isPage
      ? 'This address belongs to a Rostrum that was started with another secret. Open the address that it printed when it started.'
      : `Refused: ${reason}.`,
  );
}

/** The rest of the body is not read: the line is closed once the answer has gone. */
function tooLarge(response: ServerResponse): void {
  response.setHeader('connection', 'close');
  end(response, 413, 'Too large.');
}

function end(response: ServerResponse, status: number, text: string): void {
  if (response.headersSent) return void response.end();
  response
    .writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' })
    .end(text);
}
