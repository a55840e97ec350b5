import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Lexicon } from '../../analysis/tokens/lexicon';
import { alphabetOf, compareWords, placesInAlphabet } from './alphabet';

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

it('puts accents and capitals beside their plain letters', () => {
  expect(['zeal', 'état', 'Éire', 'étude', 'eta', 'don', "don't"].sort(compareWords)).toEqual([
    'don',
    "don't",
    'Éire',
    'eta',
    'état',
    'étude',
    'zeal',
  ]);
});
