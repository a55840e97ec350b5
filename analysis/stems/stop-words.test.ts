import { expect, test } from 'vitest';
import { functionWords } from '../phrases/function-words';
import { loadStopWords } from './stop-words';

test('English is natural’s list, German Rostrum’s own; others have none', async () => {
  const english = await loadStopWords('en');
  expect([english?.name, english?.words.length]).toStrictEqual(['English', 170]);
  const german = await loadStopWords('de');
  expect(german?.name).toBe('German');
  expect(german?.words).toEqual(expect.arrayContaining(['der', 'und', 'wir', 'haben', 'würde']));
  expect(await loadStopWords('hu')).toBeUndefined();
});

test('the German list hides no negation, has each word once, and all in lower case', async () => {
  const { words = [] } = (await loadStopWords('de')) ?? {};
  for (const negation of ['nicht', 'kein', 'keine', 'nie', 'niemand', 'nichts'])
    expect(words).not.toContain(negation);
  expect(new Set(words).size).toBe(words.length);
  expect(words.filter((word) => word !== word.toLowerCase() || word === '')).toStrictEqual([]);
});

test('what no key phrase has beside the stop list is not in it', async () => {
  const { words = [] } = (await loadStopWords('de')) ?? {};
  const beside = functionWords('de');
  expect(beside.size).toBeGreaterThan(0);
  expect(words.filter((word) => beside.has(word))).toStrictEqual([]);
});
