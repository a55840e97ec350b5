import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lexicon } from '../../analysis/tokens/lexicon';
import { alphabetOf, placesInAlphabet, placesOfWords } from './alphabet';
import { compareWords } from './compare-words';

it('the places of words are those of a list sorted by the alphabet, also when words are added', () => {
  const letters = fc.string({
    unit: fc.constantFrom('a', 'b', 'z', 'é', '-', "'", 'A', 'ж', '1'),
    minLength: 1,
    maxLength: 5,
  });
  fc.assert(
    fc.property(fc.array(fc.array(letters), { maxLength: 4 }), (batches) => {
      const lexicon = new Lexicon();
      for (const batch of batches) {
        for (const word of batch) lexicon.intern(word);
        const words = Array.from({ length: lexicon.size }, (_, id) => lexicon.wordOf(id));
        const sorted = words.toSorted(compareWords);
        expect([...placesInAlphabet(lexicon)]).toEqual(words.map((word) => sorted.indexOf(word)));
      }
    }),
  );
});

it('compares words alike whether few or many were compared, and words that came meanwhile', () => {
  const lexicon = new Lexicon();
  const { compare } = alphabetOf(lexicon);
  const words = ['zeal', 'état', "don't", 'Éire', 'don', 'eta', 'étude'];
  const sorted = words.toSorted(compareWords);
  const ids = words.map((word) => lexicon.intern(word));
  for (let round = 0; round < 1000; round++)
    expect(ids.toSorted(compare).map((id) => lexicon.wordOf(id))).toEqual(sorted);
  expect(compare(lexicon.intern('a'), lexicon.intern('zeal'))).toBeLessThan(0);
  expect(alphabetOf(lexicon).compare).toBe(compare);
});

it('puts some words in the order that they have among all, few of them or many, before and after all were put in order', () => {
  const lexicon = new Lexicon();
  const ids = Array.from({ length: 3000 }, (_, at) => lexicon.intern(`${(at * 7919) % 3000}é`));
  const sorted = (some: readonly number[], places: Uint32Array): readonly string[] =>
    some.toSorted((a, b) => (places[a] ?? 0) - (places[b] ?? 0)).map((id) => lexicon.wordOf(id));
  for (const some of [[], ids.slice(100, 120), ids, ids.slice(5, 9)])
    expect(sorted(some, placesOfWords(lexicon, some))).toEqual(
      some.map((id) => lexicon.wordOf(id)).toSorted(compareWords),
    );
});
