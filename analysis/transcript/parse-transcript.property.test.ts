import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockKinds,
  type MarkedParagraph,
  type ParsedTranscript,
  type SourceText,
} from '../model/transcript';
import { correctTranscript } from './correct';
import { parseTranscript } from './parse-transcript';

const fragment = fc.constantFrom(
  'MR. ARLEN: ',
  'Anna Berg: ',
  '○山野花子君　',
  'BAŞKAN – ',
  '[00:01:02] ',
  '**Q:** ',
  'ЛИНДИН А. А. ',
  'Anna Berg Berg Anna: ',
  'DIARY OF SITTINGS',
  'President of Norland Sven Halder: ',
  'Q  ',
  '[for us]',
  '(Applause.)',
  '(to them)',
  '<…>',
  'March 4, 2021, Lindby',
  '2019-12-10',
  'We meet again, my friends.',
  ' ',
  '\n',
  '\n\n',
  '\t',
  '\f',
  '1 ',
  '[[Page 7]]',
  '((',
  ']]',
  '：',
  '* * *',
  '\u00a0',
  '\ufffd',
  '😀',
);
const text = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fragment }, { weight: 1, arbitrary: fc.string({ unit: 'binary' }) }),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''));
const role = fc.constantFrom<MarkedParagraph['role']>(
  'paragraph',
  'heading',
  'furniture',
  'cell',
  'list-item',
);

/** What some formats say of a paragraph themselves. */
const said = (kind: MarkedParagraph['role'], bold: boolean): Pick<MarkedParagraph, 'kind' | 'language'> =>
  kind !== 'list-item' ? {} : bold ? { kind: 'label' } : { kind: 'speech', language: 'fr' };

/** Plain text, or text with marked paragraphs in order, gaps between them and bold beginnings. */
const source: fc.Arbitrary<SourceText> = text.chain((whole) => {
  const cuts = fc
    .uniqueArray(fc.nat({ max: whole.length }), { maxLength: 12 })
    .map((at) => at.toSorted((a, b) => a - b));
  const marked = fc.tuple(cuts, role, fc.boolean()).map(([at, kind, bold]) =>
    at.slice(1).map((end, index): MarkedParagraph => {
      const start = at[index] ?? 0;
      const emphasised = bold ? [{ start, end: Math.min(end, start + 12) }] : [];
      const facts = bold ? { style: 'Speaker' } : {};
      return { start, end, role: kind, bold: emphasised, ...facts, ...said(kind, bold) };
    }),
  );
  return fc
    .oneof(fc.constant(undefined), marked)
    .map((paragraphs) => ({ text: whole, paragraphs, declared: {} }));
});

function expectSound({
  text: whole,
  blocks,
  turns,
  voices,
  found = {},
  proposals = [],
  languages = [],
}: ParsedTranscript): void {
  let at = 0;
  for (const { start, end } of blocks) {
    expect(start).toBe(at);
    expect(end).toBeGreaterThan(start);
    at = end;
  }
  expect(at).toBe(whole.length);
  let last = 0;
  for (const { start, end, voice } of turns) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThanOrEqual(start);
    expect(end).toBeLessThanOrEqual(whole.length);
    last = end;
    if (voice !== undefined) expect(voices[voice]).toBeDefined();
  }
  for (const span of [found.title, found.date, found.place, ...languages]) {
    if (span === undefined || span === 'declared') continue;
    expect(span.start).toBeGreaterThanOrEqual(0);
    expect(span.end).toBeGreaterThan(span.start);
    expect(span.end).toBeLessThanOrEqual(whole.length);
  }
  for (const { a, b } of proposals) {
    expect(a).toBeLessThan(b);
    expect(voices[b]).toBeDefined();
  }
}

describe('parseTranscript', () => {
  it('covers any text with sorted blocks, without gap or overlap, and with turns inside that never overlap', () => {
    fc.assert(
      fc.property(source, (given) => expectSound(parseTranscript(given))),
      { numRuns: 400 },
    );
  });

  it('gives the same a second time', () => {
    fc.assert(
      fc.property(source, (given) => {
        expect(parseTranscript(given)).toStrictEqual(parseTranscript(given));
      }),
    );
  });

  it('makes of separators white space only', () => {
    fc.assert(
      fc.property(source, (given) => {
        const { blocks, text: whole } = parseTranscript(given);
        for (const { kind, start, end } of blocks)
          if (kind === 'separator')
            expect(whole.slice(start, end)).toMatch(/^[\s\u200b\u2060\ufeff\u00ad\u200e\u200f]*$/u);
      }),
    );
  });

  it('takes time in proportion to the text', () => {
    const once =
      'Anna Berg: We meet (as agreed) [here] again, my friends.\n\nNote: it rains: a lot.\n\n'.repeat(2_000);
    const time = (given: string): number => {
      const from = performance.now();
      parseTranscript({ text: given, paragraphs: undefined, declared: {} });
      return performance.now() - from;
    };
    time(once);
    const single = Math.min(time(once), time(once), time(once));
    expect(time(once.repeat(8))).toBeLessThan(Math.max(single, 20) * 32);
  });
});

describe('correctTranscript', () => {
  const correction = fc.record({
    start: fc.integer({ min: -5, max: 300 }),
    end: fc.integer({ min: -5, max: 300 }),
    kind: fc.constantFrom(...blockKinds),
  });

  it('keeps any parsed text covered, whatever is corrected', () => {
    fc.assert(
      fc.property(source, fc.array(correction, { maxLength: 8 }), (given, corrections) =>
        expectSound(correctTranscript(parseTranscript(given), corrections)),
      ),
      { numRuns: 300 },
    );
  });

  it('gives each corrected character the kind of the last correction that covers it', () => {
    fc.assert(
      fc.property(source, fc.array(correction, { maxLength: 5 }), (given, corrections) => {
        const parsed = parseTranscript(given);
        const kindAt = (blocks: ParsedTranscript['blocks'], at: number): string | undefined =>
          blocks.find(({ start, end }) => start <= at && at < end)?.kind;
        const corrected = correctTranscript(parsed, corrections).blocks;
        for (let at = 0; at < Math.min(parsed.text.length, 300); at += 7) {
          const last = corrections.findLast(({ start, end }) => start <= at && at < end)?.kind;
          expect(kindAt(corrected, at)).toBe(last ?? kindAt(parsed.blocks, at));
        }
      }),
    );
  });
});
