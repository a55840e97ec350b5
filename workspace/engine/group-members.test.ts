import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Corpus } from './corpus';
import { eachPhrase, hasPhrases, membersOf } from './group-members';

const letters = ['a', 'b', 'c'];
const corpus = new Corpus({ version: '0.0.0' });
for (const letter of letters) corpus.lexicon.intern(letter);
const idOf = (word: string): number => corpus.folded.find(word) ?? -1;

/** `at length` of each phrase that is found. */
function found(phrases: readonly string[], words: readonly string[], runs: readonly number[]): string[] {
  const members = membersOf(corpus, [{ name: 'group', words: [...phrases] }]);
  const places: string[] = [];
  eachPhrase(members.phrases, Uint32Array.from(words, idOf), { runs: Uint32Array.from(runs) }, (at, length) =>
    places.push(`${at} ${length}`),
  );
  return places;
}

test('phrases are told from single words', () => {
  expect(hasPhrases([{ name: 'x', words: ["don't", 'well-being', 'econom*'] }])).toBe(false);
  expect(hasPhrases([{ name: 'x', words: ['state of war'] }])).toBe(true);
});

test('the longest phrase is found, none over another, none over the end of a turn', () => {
  expect(found(['a b', 'a b c'], ['a', 'b', 'c', 'a', 'b'], [5])).toStrictEqual(['0 3', '3 2']);
  expect(found(['a b', 'b a'], ['a', 'b', 'a'], [3])).toStrictEqual(['0 2']);
  expect(found(['a b'], ['a', 'b', 'a', 'b'], [1, 4])).toStrictEqual(['2 2']);
  expect(found(['a * c', 'c* a'], ['a', 'b', 'c', 'c', 'a'], [5])).toStrictEqual(['0 3', '3 2']);
});

test('what is found is what a regular expression finds of the same words', () => {
  const word = fc.constantFrom(...letters);
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.array(word, { minLength: 2, maxLength: 4 }), {
        minLength: 1,
        maxLength: 5,
        selector: (phrase) => phrase.join(' '),
      }),
      fc.array(word, { maxLength: 40 }),
      (phrases, words) => {
        const longestFirst = phrases.toSorted((one, other) => other.length - one.length);
        const shape = new RegExp(longestFirst.map((phrase) => phrase.join('')).join('|'), 'gu');
        const expected = Array.from(
          words.join('').matchAll(shape),
          ({ 0: text, index }) => `${index} ${text.length}`,
        );
        expect(
          found(
            phrases.map((phrase) => phrase.join(' ')),
            words,
            [words.length],
          ),
        ).toStrictEqual(expected);
      },
    ),
  );
});
