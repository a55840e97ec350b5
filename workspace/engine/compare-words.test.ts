import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compareWords } from './compare-words';

const collator = new Intl.Collator('en');

it('has the order of the runtime for any words, usual or not', () => {
  const word = fc.string({
    unit: fc.constantFrom(
      'a',
      'b',
      'c',
      'z',
      '0',
      '9',
      '-',
      "'",
      '’',
      'é',
      'e\u0301',
      '\u0301',
      'A',
      'ж',
      'ß',
      '.',
      ' ',
      '漢',
    ),
    maxLength: 6,
  });
  fc.assert(
    fc.property(word, word, (a, b) => {
      const told = Math.sign(compareWords(a, b));
      expect(told).toBe(collator.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0));
    }),
    { numRuns: 5000 },
  );
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
