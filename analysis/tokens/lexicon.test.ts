import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedForm } from './fold-case';
import { Lexicon } from './lexicon';

describe('Lexicon', () => {
  it('numbers words in the order in which they come, by their printed form', () => {
    const lexicon = new Lexicon();
    const text = "don’t be un\u00adkind, don't Be";
    const spans = [
      [0, 5],
      [6, 8],
      [9, 16],
      [18, 23],
      [24, 26],
    ] as const;
    expect(spans.map(([start, end]) => lexicon.intern(text, start, end))).toEqual([0, 1, 2, 0, 3]);
    expect([0, 1, 2, 3].map((id) => lexicon.wordOf(id))).toEqual(["don't", 'be', 'unkind', 'Be']);
  });

  it('finds a word without making it known', () => {
    const lexicon = new Lexicon();
    lexicon.intern('peace');
    expect([lexicon.find('peace'), lexicon.find('war'), lexicon.size]).toEqual([0, undefined, 1]);
  });

  it('has no word for a number that it never gave', () => {
    expect(() => new Lexicon().wordOf(0)).toThrow(RangeError);
  });

  it('takes over a word of another lexicon in small letters, as a string would have them', () => {
    const anyWord = fc.string({ unit: fc.constantFrom('a', 'B', 'Z', '@', '[', '-', 'Ж', 'İ', 'ß', '😀') });
    fc.assert(
      fc.property(fc.array(anyWord), (words) => {
        const [kept, small] = [new Lexicon(), new Lexicon()];
        for (const word of words) {
          const id = small.internLowerCase(kept, kept.intern(word));
          expect(small.wordOf(id)).toBe(printedForm(word).toLowerCase());
          expect(small.intern(word.toLowerCase())).toBe(id);
        }
      }),
    );
  });

  it('gives the same numbers as a Map of strings, for any words, also when it has to grow', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', '’', "'", '‑', '\u00ad', 'ж', '😀') });
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 300 }), (words) => {
        const lexicon = new Lexicon();
        const map = new Map<string, number>();
        for (const word of words) {
          const key = printedForm(word);
          map.set(key, map.get(key) ?? map.size);
          expect(lexicon.intern(word)).toBe(map.get(key));
        }
        expect([...map.keys()].map((word) => lexicon.find(word))).toEqual([...map.values()]);
      }),
    );
    const many = new Lexicon();
    const numbers = Array.from({ length: 80_000 }, (_, index) => many.intern(`word${index}`));
    expect(numbers.every((id, index) => id === index && many.wordOf(id) === `word${index}`)).toBe(true);
  });
});
