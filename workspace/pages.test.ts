import { mkdtemp, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { contentSecurityPolicy, readPage } from './pages';

let folder = '';
const pages = (): string => join(folder, 'pages');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rostrum-pages-'));
  await mkdir(join(pages(), 'assets'), { recursive: true });
  await writeFile(join(pages(), 'index.html'), '<p>page</p>');
  await writeFile(join(pages(), 'assets', 'a.js'), 'let a');
  await writeFile(join(pages(), '.hidden.js'), 'secret');
  await writeFile(join(pages(), 'notes.txt'), 'no page');
  await writeFile(join(folder, 'outside.js'), 'secret');
  await symlink(join(folder, 'outside.js'), join(pages(), 'link.js'));
});
afterAll(() => rm(folder, { recursive: true }));

const textOf = async (pathname: string): Promise<string | undefined> => {
  const page = await readPage(pages(), pathname);
  return page && new TextDecoder().decode(page.bytes);
};

describe('a page file', () => {
  it('is found by the path of its address, with its kind', async () => {
    expect(await textOf('/')).toBe('<p>page</p>');
    expect(await readPage(pages(), '/assets/a.js')).toStrictEqual({
      bytes: new TextEncoder().encode('let a'),
      mime: 'text/javascript; charset=utf-8',
    });
  });

  it.each([
    '/../outside.js',
    '/%2e%2e/outside.js',
    '/%2e%2e%2foutside.js',
    '/assets/..%2f..%2foutside.js',
    '/..\\outside.js',
    '/..%5coutside.js',
    '/assets/a.js%00.html',
    '//outside.js',
    '/C:/outside.js',
    '/link.js',
    '/.hidden.js',
    '/notes.txt',
    '/assets',
    '/assets/',
    '/%',
    '/none.js',
  ])('is not there for %s', async (pathname) => {
    expect(await textOf(pathname)).toBeUndefined();
  });
});

describe('the policy of a page', () => {
  it('begins with nothing, and allows no inline script, no eval and no frame', () => {
    expect(contentSecurityPolicy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self';/);
    expect(contentSecurityPolicy).not.toMatch(/unsafe|https?:|\*/);
    expect(contentSecurityPolicy).toContain("frame-ancestors 'none'; require-trusted-types-for 'script'");
  });
});
