import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import type { Excerpt } from '../../../workspace/contract/tables';
import { groupExcerpts, inOrder, listRows, nobody, passes, sourcesOf, whereSaid } from './model';

const excerpt = (annotation: string, given: Partial<Excerpt>): Excerpt => ({
  annotation,
  transcript: TranscriptId.parse('dam'),
  title: 'At the dam',
  fileName: 'dam.txt',
  start: 0,
  end: 5,
  before: '',
  quote: 'water',
  after: '',
  codes: [],
  note: '',
  author: '',
  created: '2026-01-01T00:00:00Z',
  sourceHash: 'aa',
  ...given,
});
const vale = { speaker: 'Ines Vale', speakerId: SpeakerId.parse('vale') };
const all = [
  excerpt('a', { start: 40, codes: ['hope', 'water'], ...vale }),
  excerpt('b', { start: 10, codes: ['water'] }),
  excerpt('c', { transcript: TranscriptId.parse('debate'), title: 'Debate', date: '2023-10-12', codes: [] }),
];

describe('the excerpts', () => {
  it('stand in the order of the speeches and of their texts', () => {
    const summary = (id: string) => ({
      id: TranscriptId.parse(id),
      fileName: '',
      speakers: [],
      turns: 0,
      words: 0,
      warnings: [],
      sourceHash: '',
    });
    const sorted = inOrder(all, { transcripts: [summary('debate'), summary('dam')] });
    expect(sorted.map(({ annotation }) => annotation)).toStrictEqual(['c', 'b', 'a']);
  });

  it('are grouped by code, under each of their codes, and by speech with its date', () => {
    const heads = (by: 'code' | 'transcript' | 'speaker' | 'none') =>
      groupExcerpts(all, by).map(({ heading, excerpts }) => [
        heading,
        excerpts.map(({ annotation }) => annotation).join(),
      ]);
    expect(heads('code')).toStrictEqual([
      ['hope', 'a'],
      ['water', 'a,b'],
      ['Without a code', 'c'],
    ]);
    expect(heads('transcript')).toStrictEqual([
      ['At the dam', 'a,b'],
      ['Debate, 12 October 2023', 'c'],
    ]);
    expect(heads('speaker')).toStrictEqual([
      ['Ines Vale', 'a'],
      [nobody, 'b,c'],
    ]);
    expect(heads('none')).toStrictEqual([['All excerpts', 'a,b,c']]);
  });

  it('pass a filter by code and by speaker, also by nobody', () => {
    const left = (codes: string[] | undefined, speakers: string[] | undefined) =>
      all
        .filter((one) =>
          passes(one, { codes: codes && new Set(codes), speakers: speakers && new Set(speakers) }),
        )
        .map(({ annotation }) => annotation);
    expect([
      left(undefined, undefined),
      left(['hope'], undefined),
      left(undefined, [nobody]),
      left(['water'], ['Ines Vale']),
    ]).toStrictEqual([['a', 'b', 'c'], ['a'], ['b', 'c'], ['a']]);
  });

  it('are folded away under a closed heading', () => {
    const rows = listRows(groupExcerpts(all, 'transcript'), new Set(['dam']));
    expect(
      rows.map((row) => (row.kind === 'group' ? row.group.heading : row.excerpt.annotation)),
    ).toStrictEqual(['At the dam', 'Debate, 12 October 2023', 'c']);
  });

  it('say where they come from', () => {
    expect(sourcesOf(all.slice(0, 2))).toBe('Source: At the dam.');
    expect(sourcesOf(all)).toBe('Sources: At the dam; Debate, 12 October 2023.');
    expect(whereSaid(excerpt('d', { role: 'Chair', turn: 3, paragraph: 2 }))).toBe(
      'Chair, turn 3, paragraph 2',
    );
    expect(whereSaid(excerpt('e', {}))).toBe('');
  });
});
