import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printedForm } from './fold-case';
import { Lexicon } from './lexicon';
import { tokenize, tokenizeInto } from './tokenize';

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

  it('keeps words with a zero-width joiner inside whole, and none that stands at an end', () => {
    expect(words('او می\u200cکند. کتاب\u200cها\u200c را')).toEqual([
      'او',
      'می\u200cکند',
      'کتاب\u200cها',
      'را',
    ]);
    expect(words('क्\u200dष \u200dक')).toEqual(['क्\u200dष', 'क']);
    expect(words('\u200c \u200d\u200c')).toEqual([]);
    expect(words('👩\u200d💻 یک')).toEqual(['👩\u200d💻', 'یک']);
  });

  it('reads a text as ever after one that could not be read to its end', () => {
    const broken = new Lexicon();
    broken.internPage = () => {
      throw new RangeError('no memory');
    };
    expect(() => tokenizeInto(broken, 'One two three.')).toThrow('no memory');
    expect(words('Good evening.')).toEqual(['Good', 'evening']);
    expect(tokenizeInto(new Lexicon(), 'Good evening.').forms).toHaveLength(2);
  });

  it('begins no word with a soft hyphen, and has none of soft hyphens alone', () => {
    expect(words('\u00ad \u00adun\u00adkind \u00ad\u00ad.')).toEqual(['un\u00adkind']);
  });

  it('goes on from page to page without losing or cutting a word', () => {
    const text = 'The U.S. isn’t well-off: 3,500.25 预算 👩‍👩‍👧 '.repeat(3000);
    const once = words('The U.S. isn’t well-off: 3,500.25 预算 👩‍👩‍👧 ');
    expect(words(text)).toEqual(Array.from({ length: 3000 }, () => once).flat());
  });

  it('numbers each token as its lexicon does a word by itself, for any text', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      'ж',
      ' ',
      ' ',
      '’',
      "'",
      '-',
      '‑',
      '\u00ad',
      '.',
      '1',
      '算',
      '😀',
      '𝐀',
    );
    fc.assert(
      fc.property(fc.array(fc.string({ unit, maxLength: 60 }), { maxLength: 4 }), (texts) => {
        const [whole, single] = [new Lexicon(), new Lexicon()];
        for (const text of texts) {
          const { tokens, forms } = tokenizeInto(whole, text);
          const { starts, ends, length } = tokenize(text);
          expect(tokens).toEqual({ starts, ends, length });
          expect([...forms]).toEqual(
            Array.from({ length }, (_, token) => single.intern(text, starts[token], ends[token])),
          );
          expect([...forms].map((form) => whole.wordOf(form))).toEqual(
            Array.from({ length }, (_, token) => printedForm(text.slice(starts[token], ends[token]))),
          );
        }
      }),
    );
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
