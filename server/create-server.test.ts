import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { request, type IncomingHttpHeaders, type OutgoingHttpHeaders, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RostrumEvent } from '../workspace/contract';
import { decodeWire, encodeWire } from '../workspace/contract/wire';
import { contentSecurityPolicy } from '../workspace/pages';
import { createRostrumServer, portOf } from './create-server';

const token = 'a'.repeat(64);
let server: Server;
let folder = '';
let port = 0;
let tell: (event: RostrumEvent) => void = () => undefined;
const handled: { name: string; input: unknown }[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-server-'));
  await writeFile(join(folder, 'index.html'), '<p>page</p>');
  const workspace = {
    answerPage: (name: string, input: unknown) => {
      handled.push({ name, input });
      return Promise.resolve({ ok: true, value: { bytes: Uint8Array.of(1, 2) } });
    },
    listen: (listener: typeof tell) => {
      tell = listener;
      return () => undefined;
    },
  };
  const opened = [{ fileName: 'a.txt', ok: false, code: 'file-missing' } as const];
  server = createRostrumServer({ workspace, pages: folder, token, opened: Promise.resolve(opened) });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  port = portOf(server);
});
afterAll(async () => {
  server.close();
  server.closeAllConnections();
  await rm(folder, { recursive: true });
});

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** As `path` stands there, and with just these headers: fetch would mend both. */
function ask(
  method: string,
  path: string,
  headers: OutgoingHttpHeaders = {},
  body?: Uint8Array,
): Promise<Answer> {
  return new Promise((done, failed) => {
    const asked = request({ host: '127.0.0.1', port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    });
    asked.on('error', failed);
    asked.end(body);
  });
}

const cookie = (): string => `rostrum-${port}=${token}`;
const origin = (): string => `http://127.0.0.1:${port}`;
const call = (headers: OutgoingHttpHeaders, body: Uint8Array = encodeWire({})): Promise<Answer> =>
  ask('POST', '/call/app.info', headers, body);

describe('the browser host', () => {
  it('moves the token from the address into a cookie that no script and no other site gets', async () => {
    const { status, headers } = await ask('GET', `/?token=${token}`);
    expect({ status, location: headers.location, cookie: headers['set-cookie'] }).toStrictEqual({
      status: 303,
      location: '/',
      cookie: [`rostrum-${port}=${token}; HttpOnly; SameSite=Strict; Path=/`],
    });
  });

  it('serves the page under its policy, to no other origin', async () => {
    const { status, headers, body } = await ask('GET', '/', { cookie: cookie() });
    expect([status, body.toString()]).toStrictEqual([200, '<p>page</p>']);
    expect(headers).toMatchObject({
      'content-security-policy': contentSecurityPolicy,
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it('answers a call of its own page, bytes and all', async () => {
    handled.length = 0;
    const input = { name: 'x', bytes: Uint8Array.of(3) };
    const { status, body } = await call({ cookie: cookie(), origin: origin() }, encodeWire(input));
    expect([status, decodeWire(new Uint8Array(body)), handled]).toStrictEqual([
      200,
      { ok: true, value: { bytes: Uint8Array.of(1, 2) } },
      [{ name: 'app.info', input }],
    ]);
  });

  it('tells the first page how the files of the command line ended, then events as they come', async () => {
    const streamed = await heardUntil((text) => text.includes('changed'));
    expect(streamed).toBe(
      'retry: 500\n\n' +
        'data: {"kind":"opened","files":[{"fileName":"a.txt","ok":false,"code":"file-missing"}]}\n\n' +
        'data: {"kind":"changed","revision":7}\n\n',
    );
    expect(await heardUntil((text) => text.includes('changed'))).not.toContain('opened');
  });
});

/** What a page that listens hears; an event is told as soon as it hears anything. */
function heardUntil(enough: (text: string) => boolean): Promise<string> {
  return new Promise<string>((done, failed) => {
    let heard = '';
    const asked = request({ host: '127.0.0.1', port, path: '/events', headers: { cookie: cookie() } });
    asked.on('error', failed);
    asked.on('response', (response) => {
      tell({ kind: 'changed', revision: 7 });
      response.on('data', (chunk: Buffer) => {
        heard += chunk.toString();
        if (!enough(heard)) return;
        done(heard);
        asked.destroy();
      });
    });
    asked.end();
  });
}

describe('the browser host refuses', () => {
  it.each([
    ['a name that DNS could bind to this machine', { host: 'evil.test' }, 421],
    ['its own name at another port', { host: '127.0.0.1:1' }, 421],
    ['no secret', { cookie: '' }, 403],
    ['another secret', { cookie: 'rostrum-PORT=bbbb' }, 403],
    ['the secret under the name of another port', { cookie: `rostrum-1=${token}` }, 403],
    ['the page of another site', { origin: 'https://evil.test' }, 403],
    ['a page of this machine at another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a page without an origin', { origin: 'null' }, 403],
    ['a write that does not say where it comes from', { origin: undefined }, 403],
    ['what a browser says another site asked for', { 'sec-fetch-site': 'cross-site' }, 403],
    ['what a browser says another port asked for', { 'sec-fetch-site': 'same-site' }, 403],
  ])('%s, and does nothing', async (_, change, status) => {
    handled.length = 0;
    const given: OutgoingHttpHeaders = { cookie: cookie(), origin: origin(), ...change };
    const headers = Object.fromEntries(
      Object.entries(given).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, String(value).replace('PORT', String(port))]],
      ),
    );
    expect([(await call(headers)).status, handled]).toStrictEqual([status, []]);
  });

  it.each(['/', '/index.html', '/events', '/?token=', '/?token=bbbb', '/none'])(
    'GET %s without the secret',
    async (path) => {
      expect((await ask('GET', path)).status).toBe(403);
    },
  );

  it('the page in a frame or an image of another port, cookie or not', async () => {
    const headers = { cookie: cookie(), 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'no-cors' };
    expect((await ask('GET', '/', headers)).status).toBe(403);
  });

  it.each(['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'TRACE'])('%s', async (method) => {
    expect((await ask(method, '/', { cookie: cookie(), origin: origin() })).status).toBe(405);
  });

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%5cpackage.json',
    '//etc/passwd',
    '/index.html%00',
  ])('to leave its folder for %s', async (path) => {
    expect((await ask('GET', path, { cookie: cookie() })).status).toBe(404);
  });

  it('a body over its limit by what it says, before it is sent', async () => {
    const headers = { cookie: cookie(), origin: origin(), 'content-length': 65 * 1024 * 1024 };
    const status = await new Promise<number>((done, failed) => {
      const asked = request({ host: '127.0.0.1', port, method: 'POST', path: '/call/app.info', headers });
      asked.on('response', (response) => {
        done(response.statusCode ?? 0);
        asked.destroy();
      });
      asked.on('error', failed);
      asked.flushHeaders();
    });
    expect(status).toBe(413);
  });

  it('a body over its limit that says no length, as soon as it is over', async () => {
    handled.length = 0;
    const head = `POST /call/app.info HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nOrigin: ${origin()}\r\nCookie: ${cookie()}\r\nTransfer-Encoding: chunked\r\n\r\n`;
    const mega = `100000\r\n${' '.repeat(0x100000)}\r\n`;
    const { sent, answer } = await new Promise<{ sent: number; answer: string }>((done) => {
      const socket = connect(port, '127.0.0.1', () => socket.write(head, send));
      let [megabytes, heard] = [0, ''];
      function send(): void {
        if (megabytes < 200 && socket.writable && heard === '')
          socket.write(mega, () => {
            megabytes += 1;
            send();
          });
      }
      socket.on('data', (chunk) => (heard += chunk.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => done({ sent: megabytes, answer: heard.split('\r\n')[0] ?? '' }));
    });
    expect(answer).toBe('HTTP/1.1 413 Payload Too Large');
    expect(sent).toBeLessThan(100);
    expect(handled).toStrictEqual([]);
  });

  it('a call that is none of bytes it knows', async () => {
    const headers = { cookie: cookie(), origin: origin() };
    expect((await call(headers, Buffer.from('{"a":1}'))).status).toBe(400);
  });
});
