import { describe, expect, it } from 'vitest';
import { correctTranscript } from './correct';
import { parseTranscript } from './parse-transcript';

const text = 'MR. ARLEN: We meet. Anna says yes. (to them)\n\nMS. BERG: Thank you.';
const parsed = parseTranscript({ text, paragraphs: undefined, declared: {} });
const span = (part: string): { start: number; end: number } => ({
  start: text.indexOf(part),
  end: text.indexOf(part) + part.length,
});

describe('correctTranscript', () => {
  it('makes a new turn and a new voice where a label is marked', () => {
    const { turns, voices } = correctTranscript(parsed, [{ ...span('Anna'), kind: 'label' }]);
    expect(turns.map(({ label, start, end, voice }) => [label, text.slice(start, end), voice])).toStrictEqual(
      [
        ['MR. ARLEN', 'We meet.', 0],
        ['Anna', ' says yes. (to them)', 1],
        ['MS. BERG', 'Thank you.', 2],
      ].map(([label, said, voice]) => [label, label === 'MR. ARLEN' ? 'We meet. ' : said, voice]),
    );
    expect(voices.map(({ name }) => name)).toStrictEqual(['Mr. Arlen', 'Anna', 'Ms. Berg']);
  });

  it('gives a turn to the speaker before when its label becomes speech', () => {
    const { turns } = correctTranscript(parsed, [{ ...span('MS. BERG:'), kind: 'speech' }]);
    expect(turns).toStrictEqual([{ label: 'MR. ARLEN', voice: 0, start: 11, end: text.length }]);
  });

  it('splits a block and joins what it makes to a neighbour of the same kind', () => {
    const { blocks } = correctTranscript(parsed, [
      { ...span('(to them)'), kind: 'event' },
      { ...span('(to them)'), kind: 'speech' },
    ]);
    expect(blocks).toStrictEqual(parsed.blocks);
  });

  it('does nothing for an empty correction, and cuts one that reaches outside', () => {
    expect(correctTranscript(parsed, [{ start: 5, end: 5, kind: 'event' }]).blocks).toStrictEqual(
      parsed.blocks,
    );
    expect(correctTranscript(parsed, [{ start: -3, end: 999, kind: 'summary' }]).blocks).toStrictEqual([
      { kind: 'summary', start: 0, end: text.length },
    ]);
  });
});

describe('a correction of a turn', () => {
  const two = 'ARLEN: We meet. We do.\n\nBERG: Thank you.\n\nARLEN: Good.';
  const of = parseTranscript({ text: two, paragraphs: undefined, declared: {} });
  const at = (part: string): { start: number; end: number } => ({
    start: two.indexOf(part),
    end: two.indexOf(part) + part.length,
  });
  const said = (corrections: Parameters<typeof correctTranscript>[1]): unknown =>
    correctTranscript(of, corrections).turns.map(({ start, end, label, given }) => [
      two.slice(start, end),
      label,
      given,
    ]);

  it('names who speaks in that turn alone', () => {
    expect(said([{ ...at('Thank you'), turn: 'speaker', speaker: 's1' }])).toStrictEqual([
      ['We meet. We do.', 'ARLEN', undefined],
      ['Thank you.', 'BERG', 's1'],
      ['Good.', 'ARLEN', undefined],
    ]);
  });

  it('splits it at a place, for the same speaker or another', () => {
    expect(said([{ ...at('We do.'), turn: 'split', speaker: 's2' }])).toStrictEqual([
      ['We meet.', 'ARLEN', undefined],
      ['We do.', 'ARLEN', 's2'],
      ['Thank you.', 'BERG', undefined],
      ['Good.', 'ARLEN', undefined],
    ]);
    expect(said([{ ...at('We meet'), turn: 'split' }])).toStrictEqual(said([]));
  });

  it('joins it with the one before, and undoes a split so', () => {
    expect(said([{ ...at('Thank you'), turn: 'join' }])).toStrictEqual([
      ['We meet. We do.\n\nBERG: Thank you.', 'ARLEN', undefined],
      ['Good.', 'ARLEN', undefined],
    ]);
    expect(
      said([
        { ...at('We do.'), turn: 'split' },
        { ...at('We do.'), turn: 'join' },
      ]),
    ).toStrictEqual(said([]));
    expect(said([{ ...at('We meet'), turn: 'join' }])).toStrictEqual(said([]));
  });

  it('does nothing where no turn stands, or where it has lost its place', () => {
    expect(
      said([
        { ...at('BERG'), turn: 'speaker', speaker: 's1' },
        { start: 8, end: 8, turn: 'split' },
      ]),
    ).toStrictEqual(said([]));
  });
});
