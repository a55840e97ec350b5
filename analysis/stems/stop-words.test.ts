import { describe, expect, it, test } from 'vitest';
import { functionWords } from '../phrases/function-words';
import { foldCase } from '../tokens/fold-case';
import { tokenize } from '../tokens/tokenize';
import { loadStopWords } from './stop-words';

test('English is natural’s list; others have none', async () => {
  const english = await loadStopWords('en');
  expect([english?.name, english?.words.length]).toStrictEqual(['English', 170]);
  expect(await loadStopWords('hu')).toBeUndefined();
});

describe.each([
  ['de', 'German', 'der und wir haben würde', 'nicht kein keine nie niemand nichts'],
  ['ar', 'Arabic', 'في من على هذا التي وقد', 'لا لم لن ليس'],
  ['he', 'Hebrew', 'של את הוא שהוא הייתה', 'לא אין'],
  ['fa', 'Persian', 'و در به که می‌شود از شاید', 'نه نیست هیچ'],
])('our own list of %s', (language, name, some, negations) => {
  it('is known by its name and has the commonest words', async () => {
    const list = await loadStopWords(language);
    expect(list?.name).toBe(name);
    expect(list?.words).toEqual(expect.arrayContaining(some.split(' ')));
  });

  it('hides no negation, and has its words as they are counted', async () => {
    const { words = [] } = (await loadStopWords(language)) ?? {};
    for (const negation of negations.split(' ')) expect(words).not.toContain(negation);
    expect(words.filter((word) => word !== foldCase(word) || word === '')).toStrictEqual([]);
    expect(words.filter((word) => tokenize(word).length !== 1)).toStrictEqual([]);
  });
});

test('what no key phrase has beside the stop list is not in it', async () => {
  const { words = [] } = (await loadStopWords('de')) ?? {};
  const beside = functionWords('de');
  expect(beside.size).toBeGreaterThan(0);
  expect(words.filter((word) => beside.has(word))).toStrictEqual([]);
});
