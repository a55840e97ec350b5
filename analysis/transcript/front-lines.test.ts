import { describe, expect, it } from 'vitest';
import { parseTranscript } from './parse-transcript';

const said = '\n\nVera Adler: We open.\n\nTem Lind: We do.\n\nVera Adler: Good.\n';
const facts = (head: string) => {
  const { title, date, place, blocks, text } = parseTranscript({
    text: head + said,
    paragraphs: undefined,
    declared: {},
  });
  const furniture = blocks
    .filter(({ kind }) => kind === 'furniture')
    .map(({ start, end }) => text.slice(start, end));
  return { title, date, place, furniture };
};

describe('the lines above the first label', () => {
  it('are a heading of Markdown, whose signs are no part of the title', () => {
    expect(facts('# Meeting on the harbour\n\n## Lindby, 4 March 2021')).toStrictEqual({
      title: 'Meeting on the harbour',
      date: '2021-03-04',
      place: 'Lindby',
      furniture: ['#', '##'],
    });
  });

  it('are a title and a date that nobody can read for sure, each by itself', () => {
    expect(facts('Meeting on the harbour\n10/12/2019')).toMatchObject({
      title: 'Meeting on the harbour',
      date: undefined,
    });
  });

  it('are a title with the year and its word, and no place that ends in a small word', () => {
    expect(facts('9. posiedzenie Rady w dniu 10 grudnia 2019 r.')).toMatchObject({
      title: '9. posiedzenie Rady w dniu 10 grudnia 2019 r.',
      date: '2019-12-10',
    });
    expect(facts('REUNIÃO PLENÁRIA DE 10 DE DEZEMBRO DE 2019')).toMatchObject({
      title: 'REUNIÃO PLENÁRIA DE 10 DE DEZEMBRO DE 2019',
      date: '2019-12-10',
      place: undefined,
    });
  });
});
