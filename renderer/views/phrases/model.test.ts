import { describe, expect, it } from 'vitest';
import { TranscriptId } from '../../../workspace/contract/basics';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import type { PhraseRow, PhraseTable } from '../../../workspace/contract/tables';
import {
  describePhrases,
  describeUnsupported,
  filterPhrases,
  overallPlaces,
  parseMethod,
  stripsOf,
} from './model';

const speech = (id: string, characters?: number): TranscriptSummary => ({
  id: TranscriptId.parse(id),
  fileName: id,
  speakers: [],
  turns: 1,
  words: 10,
  warnings: [],
  sourceHash: '',
  ...(characters === undefined ? {} : { characters }),
});
const place = (id: string, start: number) => ({ transcript: TranscriptId.parse(id), start, end: start + 12 });
const speeches = [speech('t1', 1000), speech('t2', 3000), speech('t3', 500)];
const places = [place('t1', 250), place('t1', 500), place('t2', 3000)];

describe('strips of a phrase', () => {
  it('have a place for each time it is said, as a share of the text', () => {
    expect(
      stripsOf(places, speeches, { onlyHits: false, cut: false }).map(({ transcript, places: own }) => [
        transcript.id,
        own.map(({ at }) => at),
      ]),
    ).toStrictEqual([
      ['t1', [0.25, 0.5]],
      ['t2', [3000 / 3012]],
      ['t3', []],
    ]);
  });

  it('leave out speeches without it where there are many', () => {
    expect(
      stripsOf(places, speeches, { onlyHits: true, cut: false }).map(({ transcript }) => transcript.id),
    ).toStrictEqual(['t1', 't2']);
  });

  it('end with the last place known where not all are, and say which speech is not whole', () => {
    const known = stripsOf(places.slice(0, 2), speeches, { onlyHits: false, cut: true });
    expect(known.map(({ transcript, whole }) => [transcript.id, whole])).toStrictEqual([['t1', false]]);
  });

  it('are as long as the last place where the length is not known', () => {
    expect(
      stripsOf([place('t1', 88)], [speech('t1')], { onlyHits: false, cut: false })[0]?.places[0]?.at,
    ).toBe(0.88);
  });
});

it('lays all speeches end to end for the strip in a row', () => {
  expect(overallPlaces(places, speeches)).toStrictEqual([250 / 4500, 500 / 4500, 4000 / 4500]);
  expect(overallPlaces([place('gone', 5)], speeches)).toStrictEqual([]);
  expect(overallPlaces(places, [speech('t1')])).toStrictEqual([]);
});

describe('the table of phrases', () => {
  const row = (rank: number, phrase: string): PhraseRow => ({
    rank,
    phrase,
    key: phrase.toLowerCase(),
    score: 1,
    count: 1,
    speeches: 1,
    places: [],
    inSpeeches: [],
    bySpeakers: [],
    merged: [],
  });
  const rows = [row(1, 'Human Rights'), row(2, 'civil society')];
  const made = {
    method: '',
    version: '',
    settings: {},
    selection: '',
    tokens: 168_425,
    hidden: 0,
    textHash: '',
  };
  const table: PhraseTable = { made, total: 1204, rows, hidden: [], unsupported: [], readToo: [] };

  it('keeps ranks when it is filtered', () => {
    expect(filterPhrases(rows, ' rights ')).toStrictEqual([rows[0]]);
    expect(filterPhrases(rows, '')).toBe(rows);
  });

  it('says what it holds', () => {
    expect(describePhrases(table, 'cvalue')).toBe(
      'First 2 of 1,204 phrases by C-value × idf, weighed, 168,425 words',
    );
    expect(describePhrases({ ...table, total: 2 }, 'rake')).toBe('2 phrases by RAKE, 168,425 words');
    expect(describePhrases({ ...table, total: 2, readToo: ['title', 'heading', 'summary'] }, 'rake')).toBe(
      '2 phrases by RAKE, 168,425 words; titles, headings and summaries are read too',
    );
  });

  it('says for which languages it does not find noun phrases', () => {
    expect(describeUnsupported(['zh', ''])).toBe(
      'Noun phrases are not found in Chinese and a language that is not known: what stands between stop words and punctuation counts as a phrase there.',
    );
  });

  it('is made by C-value unless the address names another method', () => {
    expect([parseMethod('rake'), parseMethod('yake'), parseMethod(undefined)]).toStrictEqual([
      'rake',
      'cvalue',
      'cvalue',
    ]);
  });
});
