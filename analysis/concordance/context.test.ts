import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contextAfter, contextBefore, placeIn, textWithin } from './context';

const text = 'MENU We want\n  peace [for all] and  freedom. (Applause.)';
const said = [
  { start: 5, end: 21 },
  { start: 30, end: 44 },
];
const node = { start: text.indexOf('peace'), end: text.indexOf('peace') + 5 };

describe('the context of a word', () => {
  it('is what was said beside it, white space folded, without what stands between', () => {
    expect(contextBefore(text, said, node.start, 90).text).toBe('We want ');
    expect(contextAfter(text, said, node.end, 90).text).toBe(' and freedom.');
  });

  it('is cut at the width, but never through a character', () => {
    expect(contextBefore(text, said, node.start, 5).text).toBe('want ');
    expect(contextAfter(text, said, node.end, 4).text).toBe(' and');
    const emoji = '😀 x 😀';
    const all = [{ start: 0, end: emoji.length }];
    expect([contextBefore(emoji, all, 3, 2).text, contextAfter(emoji, all, 4, 2).text]).toEqual([' ', ' ']);
  });

  it('knows where a word of the text stands in it', () => {
    const after = contextAfter(text, said, node.end, 90);
    const place = placeIn(after, { start: text.indexOf('freedom'), end: text.indexOf('freedom') + 7 });
    expect(place && after.text.slice(place.start, place.end)).toBe('freedom');
    expect(placeIn(after, { start: 0, end: 4 })).toBeUndefined();
  });

  it('joins the node of several words without the insertion between them', () => {
    expect(textWithin(text, said, { start: node.start, end: text.indexOf('and') + 3 })).toBe('peace and');
  });

  it('is never longer than asked, and every character of it is the one at its offset or a space for white space', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n'), maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.nat(40), fc.nat(20), (source, place, width) => {
        const at = Math.min(place, source.length);
        const spans = [{ start: 0, end: source.length }];
        for (const context of [
          contextBefore(source, spans, at, width),
          contextAfter(source, spans, at, width),
        ]) {
          expect(context.text.length).toBeLessThanOrEqual(width);
          const origin = context.offsets.map((offset) => source.charAt(offset).replace(/\s/u, ' ')).join('');
          expect(context.text).toBe(origin);
        }
      }),
    );
  });
});
