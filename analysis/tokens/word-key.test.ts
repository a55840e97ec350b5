import fc from 'fast-check';
import { expect, it } from 'vitest';
import { printedForm } from './fold-case';
import { Lexicon } from './lexicon';
import { forEachPage, tokenizeInto } from './tokenize';
import { WordKey } from './word-key';

const unitsOf = (word: string): Uint16Array => Uint16Array.from(word, (letter) => letter.charCodeAt(0));

function keyOf(word: string): readonly number[] {
  const key = new WordKey();
  key.read(unitsOf(word), 0, word.length);
  return [key.high, key.low, key.rest];
}

const anyText = fc
  .array(
    fc.constantFrom(
      'a',
      'E',
      'ß',
      'ж',
      'institution',
      'constitution',
      "'",
      '’',
      '\u00ad',
      '-',
      ' ',
      '7',
      '.',
    ),
  )
  .map((pieces) => pieces.join(''));

it('is the same of a word found in a text as of its printed form', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      forEachPage(text, [{ start: 0, end: text.length }], ({ starts, ends, highs, lows, rests, size }) => {
        for (let word = 0; word < size; word++)
          expect([highs[word], lows[word], rests[word]]).toStrictEqual(
            keyOf(printedForm(text.slice(starts[word], ends[word]))),
          );
      });
    }),
  );
});

it('tells words of up to eight letters of a byte by themselves, and others below zero', () => {
  expect(keyOf('peace')[2]).toBe(5);
  expect(keyOf('covenant')[2]).toBe(8);
  for (const word of ['covenants', 'мир', 'ha‘penny']) expect(keyOf(word)[2]).toBeLessThan(0);
});

it('does not make one of two words whose keys are the same', () => {
  expect(keyOf('αβ')).toStrictEqual(keyOf('ΰʲ'));
  const words = ['αβ', 'ΰʲ', 'institution', 'constitution'];
  const lexicon = new Lexicon();
  const { forms } = tokenizeInto(lexicon, [...words, ...words].join(' '));
  expect([...forms]).toStrictEqual([0, 1, 2, 3, 0, 1, 2, 3]);
  expect(words.map((word) => lexicon.find(word))).toStrictEqual([0, 1, 2, 3]);
});
