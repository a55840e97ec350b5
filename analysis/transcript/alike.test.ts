import { describe, expect, it } from 'vitest';
import type { Block } from '../model/transcript';
import { findAlike, type Likeness } from './alike';
import { parseTranscript } from './parse-transcript';

const text = [
  'MR. ARLEN: We meet today. (Applause.)',
  'Page 3',
  'MS. BERG: Thank you. (Laughter.) We go on.',
  'Page 14',
  'MR. ARLEN: Good.',
  'Chair Tem Adler adjourned.',
].join('\n\n');
const { blocks } = parseTranscript({ text, paragraphs: undefined, declared: {} });
const like = (part: string, likeness: Likeness, given: readonly Block[] = blocks): readonly string[] => {
  const start = text.indexOf(part);
  return findAlike(text, given, { start, end: start + part.length }, likeness).map((span) =>
    text.slice(span.start, span.end),
  );
};

describe('what is like a stretch of a transcript', () => {
  it('is every label with the same name', () => {
    expect(like('MR. ARLEN:', 'text')).toStrictEqual(['MR. ARLEN:', 'MR. ARLEN:']);
  });

  it('is every paragraph with the same words, numbers aside', () => {
    expect(like('Page 3', 'text')).toStrictEqual(['Page 3', 'Page 14']);
  });

  it('is every short block of its kind with the same shape', () => {
    expect(like('(Applause.)', 'text')).toStrictEqual(['(Applause.)']);
    expect(like('(Applause.)', 'shape')).toStrictEqual(['(Applause.)', '(Laughter.)']);
  });

  it('is every place of the same whole words, where they are part of a paragraph', () => {
    expect(like('We', 'text')).toStrictEqual(['We', 'We']);
    expect(like('Chair Tem Adler', 'text')).toStrictEqual(['Chair Tem Adler']);
    expect(like('We', 'shape')).toStrictEqual(['We']);
  });
});
