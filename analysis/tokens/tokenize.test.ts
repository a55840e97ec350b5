import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize, tokenKinds } from './tokenize';

const words = (text: string): string[] => {
  const { length, starts, ends } = tokenize(text);
  return Array.from({ length }, (_, i) => text.slice(starts[i], ends[i]));
};

describe('tokenize', () => {
  it('keeps contractions, hyphenated words and letters of any script whole', () => {
    expect(words('Don’t re-open l’école, 21st-century covid-19; Сегодня — Ψυχή, naïve.')).toEqual([
      'Don’t',
      're-open',
      'l’école',
      '21st-century',
      'covid-19',
      'Сегодня',
      'Ψυχή',
      'naïve',
    ]);
  });

  it('takes U.S. and p.m. as one word, and numbers with their inner signs', () => {
    expect(words('The U.S.-led plan, 3,500.25 at 10:30 p.m. In 2019.')).toEqual([
      'The',
      'U.S.-led',
      'plan',
      '3,500.25',
      'at',
      '10:30',
      'p.m.',
      'In',
      '2019',
    ]);
  });

  it('tells words from numbers and emoji, a joined emoji being one token', () => {
    const { kinds } = tokenize('go 12 👩‍👩‍👧 🇫🇷 ❤️');
    expect([...kinds]).toEqual([
      tokenKinds.word,
      tokenKinds.number,
      tokenKinds.emoji,
      tokenKinds.emoji,
      tokenKinds.emoji,
    ]);
  });

  it('cuts scripts written without spaces, in any length', () => {
    expect(words('我们今天讨论预算。')).toEqual(['我们', '今天', '讨论', '预算']);
    expect(words('預算'.repeat(3000)).join('')).toBe('預算'.repeat(3000));
  });

  it('never crosses the end of a span', () => {
    const text = 'freedom';
    const { starts, ends } = tokenize(text, [
      { start: 0, end: 4 },
      { start: 4, end: 7 },
    ]);
    expect([[...starts], [...ends]]).toEqual([
      [0, 4],
      [4, 7],
    ]);
  });

  it('gives tokens in order, inside the text and never empty, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const { length, starts, ends } = tokenize(text);
        let last = 0;
        for (let i = 0; i < length; i++) {
          const [start, end] = [starts[i] ?? -1, ends[i] ?? -1];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
