import { describe, expect, it } from 'vitest';
import { SetId, SpeakerId, TranscriptId } from '../../workspace/contract/basics';
import { libraryRows, shortNames, type LibraryRow } from './library-model';

const person = (id: string, name: string) => ({
  id: SpeakerId.parse(id),
  name,
  kind: 'person' as const,
  labels: [],
  turns: 1,
  words: 10,
});
const question = { ...person('q', 'Question'), kind: 'generic' as const };
const transcript = (id: string, more: { title?: string; date?: string; speakers?: string[] } = {}) => ({
  id: TranscriptId.parse(id),
  fileName: `${id}.txt`,
  turns: 1,
  words: 100,
  warnings: [],
  sourceHash: '',
  ...more,
  speakers: (more.speakers ?? []).map((speaker) => SpeakerId.parse(speaker)),
});
const speakers = [person('maro', 'Ana Maro'), person('wib', 'Jon Wib'), question];
const conference = transcript('conference', {
  title: 'Press conference',
  date: '2024-05-02',
  speakers: ['maro', 'q'],
});
const debate = transcript('debate', { title: 'Debate', date: '2023-01-09', speakers: ['maro', 'wib'] });
const note = transcript('note');
const set = { id: SetId.parse('set'), name: 'Election', transcripts: [conference.id, debate.id] };

const told = (row: LibraryRow) =>
  row.kind === 'group' ? `${row.name} (${row.transcripts.length})` : `${row.date ?? ''} ${row.name}`.trim();
const rowsOf = (sets: (typeof set)[], filter = '', closed: readonly string[] = []) =>
  libraryRows(
    { transcripts: [conference, note, debate], speakers, sets },
    { filter, closed: new Set(closed.map((id) => (id === 'others' ? id : SetId.parse(id)))) },
  ).map(told);

describe('the library', () => {
  it('lists speeches by date: the one person who speaks, else the title, else the file', () => {
    expect(rowsOf([])).toStrictEqual(['Jan 2023 Debate', 'May 2024 Maro', 'note.txt']);
  });

  it('lists sets with their speeches, then those in no set', () => {
    expect(rowsOf([set])).toStrictEqual([
      'Election (2)',
      'Jan 2023 Debate',
      'May 2024 Maro',
      'In no set (1)',
      'note.txt',
    ]);
  });

  it('hides the speeches of a closed set', () => {
    expect(rowsOf([set], '', ['set', 'others'])).toStrictEqual(['Election (2)', 'In no set (1)']);
  });

  it.each([
    ['wib', ['Election (2)', 'Jan 2023 Debate']],
    ['2 may 2024', ['Election (2)', 'May 2024 Maro']],
    ['NOTE', ['In no set (1)', 'note.txt']],
    ['nobody', []],
  ])('finds by speaker, date, title or file, in closed sets too: %s', (filter, rows) => {
    expect(rowsOf([set], filter, ['set'])).toStrictEqual(rows);
  });
});

describe('short names', () => {
  it('are the last word, with initials where two persons share it', () => {
    const names = shortNames([
      person('1', 'George W. Bush'),
      person('2', 'George Bush'),
      person('3', 'Dwight D. Eisenhower'),
      person('4', 'Martin Luther King Jr.'),
      question,
    ]);
    expect([...names.values()]).toStrictEqual([
      'G. W. Bush',
      'G. Bush',
      'Eisenhower',
      'King Jr.',
      'Question',
    ]);
  });

  it('are whole where even the initials are the same', () => {
    const names = shortNames([person('1', 'Ana Maro'), person('2', 'Ada Maro')]);
    expect([...names.values()]).toStrictEqual(['Ana Maro', 'Ada Maro']);
  });
});
