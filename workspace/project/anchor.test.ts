import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorOf } from './anchor';

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
