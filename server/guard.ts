import { createHash, timingSafeEqual } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** What the guard must know of a request. */
export interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingHttpHeaders;
}

/** `welcome` moves the token from the address into the cookie; every other way in needs the cookie. */
export type Verdict =
  | { readonly kind: 'pass' }
  | { readonly kind: 'welcome' }
  | { readonly kind: 'refuse'; readonly status: 400 | 403 | 405 | 421; readonly reason: string };

const refuse = (status: 400 | 403 | 405 | 421, reason: string): Verdict => ({
  kind: 'refuse',
  status,
  reason,
});

/** A cookie belongs to a host name whatever its port, so two Rostrums side by side need two names. */
export const cookieName = (port: number): string => `rostrum-${port}`;

/**
 * Who may speak to the browser host: a page that came from this host (its address in Host and Origin, whatever a foreign page or
 * DNS makes of 127.0.0.1) and knows the secret of this run. Each check holds alone; see docs/hosts.md for what each keeps out.
 */
export function judge({ method, url, headers }: Asked, port: number, token: string): Verdict {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (headers.host === undefined || !hosts.includes(headers.host)) return refuse(421, 'host');
  if (!['GET', 'HEAD', 'POST'].includes(method)) return refuse(405, 'method');

  const origin = headers.origin;
  if (origin !== undefined && origin !== `http://${headers.host}`) return refuse(403, 'origin');
  if (origin === undefined && method === 'POST') return refuse(403, 'origin missing');

  const asksForPage = method === 'GET' && url.pathname === '/';
  const site = headers['sec-fetch-site'];
  const foreign = site !== undefined && site !== 'same-origin' && site !== 'none';
  if (foreign && !(asksForPage && headers['sec-fetch-mode'] === 'navigate')) return refuse(403, 'site');

  const inAddress = url.searchParams.get('token');
  if (asksForPage && inAddress !== null)
    return sameSecret(inAddress, token) ? { kind: 'welcome' } : refuse(403, 'token');
  const inCookie = cookieOf(headers.cookie, cookieName(port));
  return inCookie !== undefined && sameSecret(inCookie, token) ? { kind: 'pass' } : refuse(403, 'token');
}

/** In constant time, whatever the lengths: hashes are compared. */
function sameSecret(given: string, secret: string): boolean {
  const hash = (text: string): Buffer => createHash('sha256').update(text).digest();
  return timingSafeEqual(hash(given), hash(secret));
}

function cookieOf(header: string | undefined, name: string): string | undefined {
  const pairs = (header ?? '').split(';').map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
