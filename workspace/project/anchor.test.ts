import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AnchorFinder, anchorOf } from './anchor';

describe('an anchor', () => {
  it('holds the words and 32 characters on either side', () => {
    const text = `${'a'.repeat(40)}QUOTE${'b'.repeat(40)}`;
    expect(anchorOf(text, { start: 40, end: 45 })).toStrictEqual({
      start: 40,
      end: 45,
      quote: 'QUOTE',
      prefix: 'a'.repeat(32),
      suffix: 'b'.repeat(32),
    });
  });

  it('is undefined for a span that is empty or leaves the text', () => {
    expect([
      anchorOf('abc', { start: 1, end: 1 }),
      anchorOf('abc', { start: 2, end: 4 }),
      anchorOf('', { start: 0, end: 0 }),
    ]).toStrictEqual([undefined, undefined, undefined]);
  });

  it('halves no character: prefix, quote and suffix are found again in the text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '😀', '𐍈', ' '), minLength: 1, maxLength: 80 });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (given, a, b) => {
        const start = a % given.length;
        const anchor = anchorOf(given, { start, end: start + 1 + (b % (given.length - start)) });
        if (anchor === undefined) throw new Error('inside the text');
        const { prefix, quote, suffix } = anchor;
        expect(given.slice(anchor.start - prefix.length, anchor.end + suffix.length)).toBe(
          prefix + quote + suffix,
        );
        for (const part of [prefix, quote, suffix]) expect(() => encodeURIComponent(part)).not.toThrow();
      }),
    );
  });
});

describe('an anchor looked for in another reading of the text', () => {
  const before = 'ANN: We hope. We hope again, and again.\n\nTEM: No hope.';
  const find = (after: string, start: number, end: number): string | undefined => {
    const anchor = anchorOf(before, { start, end });
    if (anchor === undefined) throw new Error('inside the text');
    const found = new AnchorFinder(after).find(anchor);
    return found && after.slice(0, found.start) + '<' + after.slice(found.start, found.end) + '>';
  };

  it('is found where its words are, though white space and what stands before changed', () => {
    expect(find('12 May 2030\n\nANN:\nWe hope.\nWe hope\nagain, and again.', 14, 27)).toBe(
      '12 May 2030\n\nANN:\nWe hope.\n<We hope\nagain>',
    );
  });

  it('is told from the same words elsewhere by its neighbours', () => {
    expect(find(`TEM: No hope. ${before}`, 8, 12)).toBe('TEM: No hope. ANN: We <hope>');
    expect(find(`hope ${before}`, before.length - 5, before.length - 1)).toBe(
      'hope ANN: We hope. We hope again, and again.\n\nTEM: No <hope>',
    );
  });

  it('is not found where the words are gone, or stand in several places without its neighbours', () => {
    expect(find('ANN: We fear.', 8, 12)).toBeUndefined();
    expect(find('x hope y. z hope q.', 8, 12)).toBeUndefined();
  });

  it('is found where it was in the very same text, for any text and span', () => {
    const word = fc.constantFrom('hope', 'we', '\n', '  ', 'ÄÖ', '😀', '.');
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (words, a, b) => {
        const text = words.join(' ');
        const start = a % text.length;
        const anchor = anchorOf(text, { start, end: start + 1 + (b % (text.length - start)) });
        const found = anchor && new AnchorFinder(text).find(anchor);
        if (anchor === undefined || found === undefined) return;
        expect(text.slice(found.start, found.end)).toBe(anchor.quote.trim());
      }),
    );
  });
});
