import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkedPage, methodPage } from './pages';

const folder = join(import.meta.dirname, '..', '..', 'docs', 'methods');
const names = readdirSync(folder).map((file) => file.replace(/\.md$/u, ''));

it('are all there to be read, with a title each', async () => {
  for (const name of names) expect(await methodPage(name), name).toMatch(/^# \S/u);
  expect(await methodPage('nothing')).toBeUndefined();
});

it('know each other by the links between them', () => {
  expect(linkedPage('dispersion.md')).toBe('dispersion');
  expect(linkedPage('./key-phrases.md#figures')).toBe('key-phrases');
  expect(linkedPage('https://example.org/a.md')).toBeUndefined();
  const links = names.flatMap((name) =>
    [...readFileSync(join(folder, `${name}.md`), 'utf8').matchAll(/\]\(([^)]+\.md[^)]*)\)/gu)].flatMap(
      ([, href = '']) => linkedPage(href) ?? [],
    ),
  );
  expect(links.filter((link) => !names.includes(link))).toStrictEqual([]);
});
