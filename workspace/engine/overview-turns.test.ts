import { describe, expect, it } from 'vitest';
import { Corpus } from './corpus';
import { documentOf } from './document-of';
import { snippet } from './overview-turns';

const corpus = new Corpus({ version: '1' });
const [document] = corpus.put([
  documentOf('meeting', [
    ['heading', 'The harbour\n'],
    { speaker: 'host' },
    ['speech', 'Welcome, all of you. '],
    { speaker: 'lind' },
    ['speech', 'It stays open. '],
    ['event', '(Applause.) '],
    ['speech', 'It earns its keep. '],
    { speaker: 'host' },
    ['event', '(Bell.) '],
    { speaker: 'lind' },
    ['speech', 'Next.'],
  ]),
]);
if (!document) throw new Error('the meeting is not there');
const said = document.source.turns.map(({ start, end }) =>
  (['start', 'end'] as const).map((from) => snippet({ document, start, end }, from)),
);

describe('what is said in a turn, on one line', () => {
  it('is its speech alone, without what stands in it and around it', () => {
    const keep = 'It stays open. It earns its keep.';
    expect(said).toStrictEqual([
      ['Welcome, all of you.', 'Welcome, all of you.'],
      [keep, keep],
      ['', ''],
      ['Next.', 'Next.'],
    ]);
  });

  it('is cut at a word: behind its beginning, or before its end', () => {
    const { start = 0, end = 0 } = document.source.turns[1] ?? {};
    expect(snippet({ document, start, end }, 'start', 12)).toBe('It stays…');
    expect(snippet({ document, start, end }, 'end', 12)).toBe('…its keep.');
  });

  it('goes over several turns where it is asked to', () => {
    const { start = 0 } = document.source.turns[0] ?? {};
    const { end = 0 } = document.source.turns[1] ?? {};
    expect(snippet({ document, start, end }, 'end')).toBe(
      'Welcome, all of you. It stays open. It earns its keep.',
    );
  });
});
