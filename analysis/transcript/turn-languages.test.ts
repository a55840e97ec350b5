import { describe, expect, it } from 'vitest';
import type { MarkedParagraph } from '../model/transcript';
import { correctTranscript } from './correct';
import { parseTranscript } from './parse-transcript';

const parts = [
  ['label', 'Berg', undefined],
  ['speech', 'Nous voici.', 'fr'],
  ['speech', 'Wij zijn hier vandaag.', 'nl'],
  ['label', 'Lind', undefined],
  ['speech', 'Merci.', 'fr'],
] as const;
const text = parts.map(([, words]) => words).join('\n\n');
const paragraphs = parts.map(([kind, words, language]): MarkedParagraph => {
  const start = text.indexOf(words);
  const told = language === undefined ? {} : { language };
  return { start, end: start + words.length, role: 'paragraph', bold: [], kind, ...told };
});

describe('a sitting in two languages', () => {
  const parsed = parseTranscript({ text, paragraphs, declared: {} });

  it('tells of each turn the language that most of it is in', () => {
    expect(parsed.turns.map(({ label, language }) => [label, language])).toStrictEqual([
      ['Berg', 'nl'],
      ['Lind', 'fr'],
    ]);
  });

  it('tells it again after a correction', () => {
    const { start } = paragraphs[2] ?? { start: 0 };
    const corrected = correctTranscript(parsed, [{ start, end: start + 3, kind: 'label' }]);
    expect(corrected.turns.map(({ label, language }) => [label, language])).toStrictEqual([
      ['Berg', 'fr'],
      ['Wij', 'nl'],
      ['Lind', 'fr'],
    ]);
  });
});

it('a sitting in one language says none of its turns', () => {
  const one = paragraphs.slice(0, 2);
  const { turns, languages } = parseTranscript({ text, paragraphs: one, declared: {} });
  expect([turns[0]?.language, languages]).toStrictEqual([undefined, undefined]);
});
