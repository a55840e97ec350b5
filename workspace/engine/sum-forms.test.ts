import { expect, it } from 'vitest';
import { Lexicon } from '../../analysis/tokens/lexicon';
import { sumForms } from './sum-forms';
import type { FormScheme } from './unit-scheme';

it('adds up units by document and in all, hidden forms apart, units being numbered as they are met', () => {
  const lexicon = new Lexicon();
  // Forms 0 and 1 are one unit, in German 3 is another word than in English.
  const unitOf = (language: string | undefined) => (form: number) =>
    lexicon.intern(form < 2 ? 'the' : `${language} ${form}`);
  const scheme: FormScheme = {
    ...{ unit: 'stem', key: 'stem', name: 'stem', length: 1, lexicon, unitOf },
    column: () => new Uint32Array(0),
    candidates: () => [],
  };
  const hides = (language: string | undefined) => (form: number) => language === 'en' && form === 2;
  const part = (...said: readonly (readonly [form: number, count: number])[]) => ({
    ids: Uint32Array.from(said, ([form]) => form),
    counts: Uint32Array.from(said, ([, count]) => count),
    tokens: 100,
  });
  const sums = sumForms(
    [
      { language: 'en', forms: part([0, 5], [1, 2], [2, 7], [3, 1]) },
      { language: 'de', forms: part([1, 4], [2, 6], [3, 9]) },
      { language: 'en', forms: part([2, 1], [3, 3]) },
    ],
    scheme,
    { name: 'some', languages: [], words: [], hides },
  );
  const named = Array.from({ length: lexicon.size }, (_, id) => [
    lexicon.wordOf(id),
    sums.counts[id],
    sums.speeches[id],
  ]);
  expect(named).toStrictEqual([
    ['the', 11, 2],
    ['en 3', 4, 2],
    ['de 2', 6, 1],
    ['de 3', 9, 1],
  ]);
  expect(sums.hidden).toBe(8);
});
