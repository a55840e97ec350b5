import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { linkedPage, methodNames, methodPage } from './pages';

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

it('are those that numbers can lead to', () => {
  expect(names.filter((name) => name !== 'README').sort()).toStrictEqual([...methodNames]);
});

it('stand behind every column of numbers: each has a definition and its page', () => {
  const views = join(import.meta.dirname, '..', 'views');
  const columns = readdirSync(views, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tsx'))
    .flatMap((file) =>
      [...readFileSync(join(views, file), 'utf8').matchAll(/\{\s+id(?::|,)[^]*?\bcell(?::|\()/gu)].map(
        ([column]) => ({ file, column }),
      ),
    )
    .filter(({ column }) => /\bhead\b/u.test(column) && /align: 'end'/u.test(column));
  expect(columns.length).toBeGreaterThan(40);
  // The number of a row, and words that stand left of a place, are no measures.
  const measures = columns.filter(({ column }) => !/head: '#'|id: 'left'|kind: 'word'/u.test(column));
  const without = measures.filter(({ column }) => !/\babout\b/u.test(column) || !/\bpage\b/u.test(column));
  expect(without).toStrictEqual([]);
});
