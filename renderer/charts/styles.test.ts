import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** Names of the classes that a style sheet has rules for, without states (`is-chosen`) and what all views share (design/base.css). */
function classesOf(path: string): readonly string[] {
  const selectors = readFileSync(path, 'utf8')
    .replaceAll(/\/\*.*?\*\//gsu, '')
    .replaceAll(/\{[^{}]*\}/gu, ';');
  return [...new Set([...selectors.matchAll(/\.([a-z][\w-]*)/giu)].map(([, name = '']) => name))].filter(
    (name) => !name.startsWith('is-'),
  );
}

it('styles each class of a chart in one sheet: which of two is loaded last must not matter', () => {
  const shared = new Set(classesOf(join(import.meta.dirname, '..', 'design', 'base.css')));
  const sheets = readdirSync(import.meta.dirname).filter((name) => name.endsWith('.css'));
  const owners = new Map<string, string[]>();
  for (const sheet of sheets)
    for (const name of classesOf(join(import.meta.dirname, sheet)))
      if (!shared.has(name)) owners.set(name, [...(owners.get(name) ?? []), sheet]);
  expect(owners.size).toBeGreaterThan(100);
  expect([...owners].filter(([, of]) => of.length > 1)).toStrictEqual([]);
});
