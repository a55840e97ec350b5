import { readFile, realpath } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

/** A file of the built renderer, as both hosts with a window serve it. */
export interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly mime: string;
}

const mimes = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.png', 'image/png'],
  ['.ico', 'image/x-icon'],
  ['.woff2', 'font/woff2'],
  ['.woff', 'font/woff'],
  ['.json', 'application/json'],
]);

/** What a page of Rostrum may do: nothing but its own files (docs/hosts.md). Sent by the browser host and the desktop's protocol. */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "img-src 'self' blob: data:",
  "worker-src 'self' blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

/** Headers of every answer of either host. */
export const pageHeaders = {
  'content-security-policy': contentSecurityPolicy,
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), usb=(), serial=(), hid=()',
} as const;

/**
 * The file of `folder` that the path of an address names (`/` is the page itself); undefined for whatever is not a file in it.
 * The path is decoded once, and the file's real place must lie under the folder's: `..`, `%2e%2e`, backslashes, NUL and links
 * that lead out are all "not there".
 */
export async function readPage(folder: string, pathname: string): Promise<PageFile | undefined> {
  const name = decodedName(pathname);
  const mime = name === undefined ? undefined : mimes.get(extname(name));
  if (name === undefined || mime === undefined) return undefined;
  try {
    const root = await realpath(folder);
    const file = await realpath(join(root, name));
    if (!file.startsWith(root + sep)) return undefined;
    return { bytes: new Uint8Array(await readFile(file)), mime };
  } catch {
    return undefined;
  }
}

function decodedName(pathname: string): string | undefined {
  let name: string;
  try {
    name = decodeURIComponent(pathname);
  } catch {
    return undefined;
  }
  if (name === '/' || name === '') return 'index.html';
  const parts = name.replace(/^\//, '').split('/');
  const isPlain = (part: string): boolean => part !== '' && !part.startsWith('.') && !/[\\:\0]/.test(part);
  return parts.every(isPlain) ? parts.join('/') : undefined;
}
