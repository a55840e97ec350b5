import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockKinds, type BlockKind } from '../../../analysis/model/transcript';
import { SpeakerId } from '../../../workspace/contract/basics';
import {
  furnitureLength,
  longestParagraph,
  paragraphAt,
  paragraphsOf,
  prepareParagraphs,
  scriptDirection,
  shownParagraphs,
  tidySpan,
} from './model';

const maro = SpeakerId.parse('maro');
const asked = SpeakerId.parse('question');

/** A text of parts, each of its kind, with the blocks that cover it. */
function build(parts: readonly (readonly [BlockKind, string])[]) {
  let at = 0;
  const blocks = parts.map(([kind, part]) => ({ kind, start: at, end: (at += part.length) }));
  return { text: parts.map(([, part]) => part).join(''), blocks };
}

const talk = build([
  ['furniture', 'Menu'],
  ['separator', '\n\n'],
  ['label', 'MARO:'],
  ['separator', ' '],
  ['speech', 'Good morning.'],
  ['separator', ' '],
  ['event', '(Laughter.)'],
  ['separator', '\n\n'],
  ['speech', 'The water is falling.'],
  ['separator', '\n\n'],
  ['label', 'Q'],
  ['separator', ' '],
  ['speech', 'Who knew?'],
  ['separator', '\n'],
]);
const turns = [
  { start: 12, end: 60, label: 'MARO', speaker: maro },
  { start: 64, end: 73, label: 'Q', speaker: asked },
];

describe('the paragraphs of a transcript', () => {
  it('begin anew where a person let a turn begin amid speech', () => {
    const split = [
      { start: 12, end: 16, label: 'MARO', speaker: maro },
      { start: 17, end: 60, label: 'MARO', speaker: asked },
      { start: 64, end: 73, label: 'Q', speaker: asked },
    ];
    const { text } = talk;
    const seen = paragraphsOf({ ...talk, turns: split }).map(({ start, end, turn, speaker, first }) => [
      text.slice(start, end),
      turn,
      speaker,
      first,
    ]);
    expect(seen).toStrictEqual([
      ['Menu', undefined, undefined, false],
      ['MARO: Good ', 1, maro, true],
      ['morning. (Laughter.)', 2, asked, true],
      ['The water is falling.', 2, asked, false],
      ['Q Who knew?', 3, asked, true],
    ]);
  });

  it('stand where line ends part the blocks, each with its turn and who speaks', () => {
    const { text } = talk;
    const seen = paragraphsOf({ ...talk, turns }).map(
      ({ start, end, pieces, kind, turn, speaker, first }) => ({
        text: text.slice(start, end),
        pieces: pieces.map((piece) => piece.kind).join(' '),
        kind,
        turn,
        speaker,
        first,
      }),
    );
    expect(seen).toStrictEqual([
      {
        text: 'Menu',
        pieces: 'furniture',
        kind: 'furniture',
        turn: undefined,
        speaker: undefined,
        first: false,
      },
      {
        text: 'MARO: Good morning. (Laughter.)',
        pieces: 'label separator speech separator event',
        kind: 'speech',
        turn: 1,
        speaker: maro,
        first: true,
      },
      {
        text: 'The water is falling.',
        pieces: 'speech',
        kind: 'speech',
        turn: 1,
        speaker: maro,
        first: false,
      },
      {
        text: 'Q Who knew?',
        pieces: 'label separator speech',
        kind: 'speech',
        turn: 2,
        speaker: asked,
        first: true,
      },
    ]);
  });

  it('begin anew at a label inside a line', () => {
    const { text, blocks } = build([
      ['speech', 'So be it.'],
      ['separator', ' '],
      ['label', 'BRECK:'],
      ['separator', ' '],
      ['speech', 'No.'],
    ]);
    const seen = paragraphsOf({ text, blocks, turns: [] });
    expect(seen.map(({ start, end }) => text.slice(start, end))).toStrictEqual(['So be it.', 'BRECK: No.']);
  });

  it('are cut at white space where one is too long to lay out, and lose nothing', () => {
    const long = 'water and wind '.repeat(2000).trimEnd();
    const { text, blocks } = build([['speech', long]]);
    const seen = paragraphsOf({ text, blocks, turns: [] });
    expect(seen.map(({ start, end }) => text.slice(start, end)).join('')).toBe(long);
    expect(Math.max(...seen.map(({ start, end }) => end - start))).toBeLessThanOrEqual(longestParagraph);
    expect(seen.slice(1).every(({ start }) => text.charAt(start - 1) === ' ')).toBe(true);
  });

  it('never cut a pair of surrogates in a text without white space', () => {
    const { text, blocks } = build([['speech', `a${'𝒜'.repeat(9000)}`]]);
    const seen = paragraphsOf({ text, blocks, turns: [] });
    expect(seen.some(({ start }) => (text.charCodeAt(start) & 0xfc00) === 0xdc00)).toBe(false);
    expect(seen.at(-1)?.end).toBe(text.length);
  });

  it('hold every character that is not white space between blocks, whatever the blocks are', () => {
    const part = fc.tuple(
      fc.constantFrom(...blockKinds),
      fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const { text, blocks } = build(
          parts.map(([kind, words]) => [kind, kind === 'separator' ? ' \n' : words]),
        );
        const pieces = paragraphsOf({ text, blocks, turns: [] }).flatMap((paragraph) => paragraph.pieces);
        const all = blocks
          .filter(({ kind }) => kind !== 'separator')
          .map(({ start, end }) => text.slice(start, end));
        expect(pieces.map(({ start, end }) => text.slice(start, end)).join('')).toBe(all.join(''));
      }),
    );
  });

  it('of a million words are found in a moment', () => {
    const parts = Array.from({ length: 40_000 }, (): [BlockKind, string][] => [
      ['speech', 'word '.repeat(25).trimEnd()],
      ['separator', '\n\n'],
    ]).flat();
    const { text, blocks } = build(parts);
    const began = performance.now();
    expect(paragraphsOf({ text, blocks, turns: [{ start: 0, end: text.length }] })).toHaveLength(40_000);
    // A guard against anything quadratic, which would take minutes; the opening itself is measured in bench/.
    expect(performance.now() - began).toBeLessThan(4000);
  });
});

describe('what the reader leaves out', () => {
  const whole = paragraphsOf({ ...talk, turns });
  it('is the furniture, and labels and events where they are switched off', () => {
    const seen = shownParagraphs(talk.text, whole, { labels: false, events: false, furniture: false });
    expect(
      seen.map(({ pieces }) =>
        pieces
          .map(({ start, end }) => talk.text.slice(start, end))
          .join('')
          .trim(),
      ),
    ).toStrictEqual(['Good morning.', 'The water is falling.', 'Who knew?']);
    expect(furnitureLength(talk.blocks)).toBe(4);
  });

  it('hands the beginning of a turn on when its first paragraph goes', () => {
    const { text, blocks } = build([
      ['event', '(Applause.)'],
      ['separator', '\n'],
      ['speech', 'Friends.'],
    ]);
    const given = paragraphsOf({ text, blocks, turns: [{ start: 0, end: text.length, speaker: maro }] });
    const seen = shownParagraphs(text, given, { labels: true, events: false, furniture: false });
    expect(seen.map(({ start, first }) => ({ start, first }))).toStrictEqual([{ start: 12, first: true }]);
  });
});

describe('a title that stands at the head of the window', () => {
  it('is left out of the text, and any other stays', () => {
    const { text, blocks } = build([
      ['title', 'On the\nFlood'],
      ['separator', '\n\n'],
      ['title', 'Second part'],
    ]);
    const all = paragraphsOf({ text, blocks, turns: [] });
    const seen = shownParagraphs(text, all, {
      labels: true,
      events: true,
      furniture: false,
      exceptTitle: 'On the Flood',
    });
    expect(seen.map(({ start, end }) => text.slice(start, end))).toStrictEqual(['Second part']);
  });
});

describe('the direction of a script', () => {
  it('is that of the words that are shown, whatever was left out before them', () => {
    const { text, blocks } = build([
      ['furniture', 'Skip to the content of this page'],
      ['separator', '\n\n'],
      ['speech', 'السلام عليكم'],
    ]);
    const all = paragraphsOf({ text, blocks, turns: [] });
    const seen = shownParagraphs(text, all, { labels: true, events: true, furniture: false });
    expect([scriptDirection(text, all), scriptDirection(text, seen)]).toStrictEqual(['ltr', 'rtl']);
    expect(scriptDirection('', [])).toBe('ltr');
  });
});

describe('finding a paragraph', () => {
  const spans = [
    { start: 0, end: 4 },
    { start: 6, end: 37 },
    { start: 39, end: 60 },
  ];
  it('gives the one that holds the offset, else the next one', () => {
    expect([0, 3, 4, 5, 6, 38, 59, 60, 900].map((offset) => paragraphAt(spans, offset))).toStrictEqual([
      0, 0, 1, 1, 1, 2, 2, 2, 2,
    ]);
    expect(paragraphAt([], 0)).toBe(-1);
  });
});

describe('a marked passage', () => {
  it('loses white space at its ends', () => {
    expect(tidySpan('  to be \n', { start: 0, end: 9 })).toStrictEqual({ start: 2, end: 7 });
    expect(tidySpan(' \n ', { start: 0, end: 3 })).toBeUndefined();
    expect(tidySpan('abc', { start: 2, end: 90 })).toStrictEqual({ start: 2, end: 3 });
  });

  it('never holds half a pair of surrogates', () => {
    expect(tidySpan('a𝒜b', { start: 2, end: 4 })).toStrictEqual({ start: 1, end: 4 });
    expect(tidySpan('a𝒜b', { start: 0, end: 2 })).toStrictEqual({ start: 0, end: 3 });
  });
});

describe('the paragraphs of a long text', () => {
  it('are made with pauses, and are those that are made at once', async () => {
    const line = 'We meet again.\n';
    const text = line.repeat(20_000);
    const blocks = Array.from({ length: 40_000 }, (_, index) => {
      const start = Math.floor(index / 2) * line.length + (index % 2 === 0 ? 0 : line.length - 1);
      return index % 2 === 0
        ? { kind: 'speech' as const, start, end: start + line.length - 1 }
        : { kind: 'separator' as const, start, end: start + 1 };
    });
    const turns = [{ start: 0, end: text.length }];
    const source = { text, blocks, turns };
    let pauses = 0;
    await prepareParagraphs(source, () => {
      pauses += 1;
      return Promise.resolve();
    });
    expect(pauses).toBeGreaterThan(5);
    expect(paragraphsOf(source)).toStrictEqual(paragraphsOf({ text, blocks, turns }));
    expect(paragraphsOf(source)).toBe(paragraphsOf(source));
  });
});
