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
