import { describe, expect, it } from 'vitest';
import type { SourceText } from '../model/transcript';
import { parseTranscript } from './parse-transcript';

const text = 'Opening\n\nmar1\n\nGood day. (Applause.) Thank you.\n\nmar2\n\nNote: this is a word.';
const at = (part: string): { start: number; end: number } => {
  const start = text.indexOf(part);
  return { start, end: start + part.length };
};
const source: SourceText = {
  text,
  paragraphs: [
    { role: 'heading', bold: [], ...at('Opening') },
    { role: 'paragraph', kind: 'label', bold: [], ...at('mar1') },
    { role: 'paragraph', kind: 'speech', bold: [], ...at('Good day. (Applause.) Thank you.') },
    { role: 'paragraph', kind: 'label', bold: [], ...at('mar2') },
    { role: 'paragraph', kind: 'speech', bold: [], ...at('Note: this is a word.') },
  ],
  speakers: [
    { label: 'mar1', name: 'Marta Oduya', role: 'Chair' },
    { label: 'mar2', name: 'Marta Oduya' },
  ],
  declared: { title: 'A sitting', date: '2031-05-04' },
};

describe('a text whose format says who speaks', () => {
  it('is taken as it is marked: labels are not looked for, brackets are', () => {
    const { blocks } = parseTranscript(source);
    expect(
      blocks
        .filter(({ kind }) => kind !== 'separator')
        .map(({ kind, start, end }) => [kind, text.slice(start, end)]),
    ).toStrictEqual([
      ['heading', 'Opening'],
      ['label', 'mar1'],
      ['speech', 'Good day.'],
      ['event', '(Applause.)'],
      ['speech', 'Thank you.'],
      ['label', 'mar2'],
      ['speech', 'Note: this is a word.'],
    ]);
  });

  it('has the persons the format names', () => {
    const { voices, turns, title, date } = parseTranscript(source);
    expect({ voices, title, date, of: turns.map(({ voice }) => voice) }).toStrictEqual({
      voices: [{ name: 'Marta Oduya', kind: 'person', role: 'Chair', labels: ['mar1', 'mar2'] }],
      title: 'A sitting',
      date: '2031-05-04',
      of: [0, 0],
    });
  });
});
