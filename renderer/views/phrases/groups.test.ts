import { describe, expect, it } from 'vitest';
import { SetId, SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import type { PhraseRow } from '../../../workspace/contract/tables';
import { groupsWithMost, ownedRows, sharedPhrases, sortShared } from './groups';

const [t1, t2, t3] = ['t1', 't2', 't3'].map((id) => TranscriptId.parse(id));
const [anna, boris] = ['anna', 'boris'].map((id) => SpeakerId.parse(id));
const ids = <Id>(...given: readonly (Id | undefined)[]): Id[] =>
  given.flatMap((id) => (id === undefined ? [] : [id]));

const transcripts = ids(t1, t2, t3).map((id): TranscriptSummary => ({
  id,
  fileName: `${id}.txt`,
  speakers: [],
  turns: 1,
  words: 10,
  warnings: [],
  sourceHash: '',
}));
const project = {
  speakers: ids(anna, boris).map((id) => ({
    id,
    name: `${id} Smith`,
    kind: 'person' as const,
    labels: [],
    turns: 1,
    words: 10,
  })),
  sets: [
    { id: SetId.parse('early'), name: 'Early', transcripts: ids(t1, t2) },
    { id: SetId.parse('late'), name: 'Late', transcripts: ids(t2, t3) },
  ],
};
const row = (
  rank: number,
  phrase: string,
  counts: readonly number[],
  said: readonly number[],
): PhraseRow => ({
  rank,
  phrase,
  key: phrase,
  score: 1 / rank,
  count: counts.reduce((sum, count) => sum + count, 0),
  speeches: counts.filter((count) => count > 0).length,
  places: [],
  inSpeeches: ids(t1, t2, t3).flatMap((transcript, index) =>
    counts[index] ? [{ transcript, count: counts[index] }] : [],
  ),
  bySpeakers: ids(anna, boris).flatMap((speaker, index) =>
    said[index] ? [{ speaker, count: said[index] }] : [],
  ),
  merged: [],
});
const rows = [row(1, 'tax', [3, 0, 1], [4, 0]), row(2, 'coal', [0, 2, 0], [1, 1])];
const countsBy = (by: 'speeches' | 'speakers' | 'sets') =>
  sharedPhrases(rows, by, { project, transcripts }).rows.map(({ counts }) => Object.fromEntries(counts));

describe('phrases by whose they are', () => {
  it('are counted by speech, by speaker and by set, a speech of two sets in both', () => {
    expect(countsBy('speeches')).toStrictEqual([{ t1: 3, t3: 1 }, { t2: 2 }]);
    expect(countsBy('speakers')).toStrictEqual([{ anna: 4 }, { anna: 1, boris: 1 }]);
    expect(countsBy('sets')).toStrictEqual([
      { early: 3, late: 1 },
      { early: 2, late: 2 },
    ]);
  });

  it('leave out groups that have none of them', () => {
    const only = rows.slice(1);
    expect(
      sharedPhrases(only, 'speeches', { project, transcripts }).groups.map(({ id }) => id),
    ).toStrictEqual(['t2']);
  });

  it('stand in columns of those who say most of them, where there are more than there is room for', () => {
    const shared = sharedPhrases(rows, 'speeches', { project, transcripts });
    expect([2, 3].map((room) => groupsWithMost(shared, room).map(({ id }) => id))).toStrictEqual([
      ['t1', 't2'],
      ['t1', 't2', 't3'],
    ]);
  });

  it('are shared by two and more, or of one alone', () => {
    const { rows: all } = sharedPhrases(rows, 'speeches', { project, transcripts });
    const names = (owning: 'all' | 'shared' | 'own') => ownedRows(all, owning).map((one) => one.row.phrase);
    expect([names('all'), names('shared'), names('own')]).toStrictEqual([['tax', 'coal'], ['tax'], ['coal']]);
  });

  it('sort by a group, by how many have them, by name; equals by rank', () => {
    const { rows: all } = sharedPhrases(rows, 'speeches', { project, transcripts });
    const by = (id: string, descending: boolean) =>
      sortShared(all, { id, descending }).map((one) => one.row.phrase);
    expect(by('t2', true)).toStrictEqual(['coal', 'tax']);
    expect(by('groups', true)).toStrictEqual(['tax', 'coal']);
    expect(by('phrase', false)).toStrictEqual(['coal', 'tax']);
    expect(by('nobody', true)).toStrictEqual(['tax', 'coal']);
  });
});
