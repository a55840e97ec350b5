import { describe, expect, it } from 'vitest';
import { SpeakerId, TranscriptId } from '../../../workspace/contract/basics';
import type { TranscriptSummary } from '../../../workspace/contract/project';
import {
  byName,
  byValue,
  coloursOf,
  datesOfPeriod,
  datesText,
  followsShown,
  languagesText,
  nextSort,
  parseSection,
  shareText,
  shortDate,
} from './model';
import { needsOf } from './needs';

const [anna, q, bo] = ['anna', 'q', 'bo'].map((id) => SpeakerId.parse(id)) as [
  SpeakerId,
  SpeakerId,
  SpeakerId,
];
const person = (id: SpeakerId, name: string, kind: 'person' | 'generic' = 'person') => ({
  ...{ id, name, kind, labels: [], turns: 1, words: 1 },
});
const speakers = [person(anna, 'Anna Lind'), person(q, 'Question', 'generic'), person(bo, 'Bo Ek')];

describe('what the Overview says', () => {
  it('of dates, languages and periods', () => {
    expect(datesText({ from: '2011-04-27', to: '2011-04-27' })).toBe('27 April 2011');
    expect([datesText({}), shortDate(undefined), shortDate('2011-04-27'), shortDate('1961')]).toStrictEqual([
      '–',
      '–',
      '27 Apr 2011',
      '1961',
    ]);
    const languages = [
      { language: 'en', speeches: 1, words: 3 },
      { speeches: 1, words: 2 },
      { language: 'fr', speeches: 1, words: 1 },
    ];
    expect(languagesText({ languages })).toBe('English, unknown, French');
    expect(languagesText({ languages: [...languages, ...languages] })).toBe('English, unknown and 4 more');
    expect([datesOfPeriod('1960s'), datesOfPeriod('1961-05')]).toStrictEqual([
      { from: '1960', to: '1969' },
      { from: '1961-05', to: '1961-05' },
    ]);
    expect(parseSection('nothing')).toBe('turns');
  });

  it('of a share that is small, that it is not nothing', () => {
    expect([0.625, 0.0741, 0.0004, 0].map(shareText)).toStrictEqual(['63%', '7.4%', '<0.1%', '0.0%']);
  });

  it('shows the changes among those who find room, and counts the others', () => {
    const made = { method: '', version: '', settings: {}, selection: '', tokens: 0, hidden: 0, textHash: '' };
    const shown = followsShown(
      { speakers },
      {
        made,
        changes: 6,
        speakers: [anna, q, bo].map((id) => ({ id, generic: id === q, given: 1, taken: 1 })),
        cells: [
          { from: anna, to: q, count: 4, expected: 3 },
          { from: bo, to: anna, count: 2, expected: 1 },
        ],
      },
      2,
    );
    expect(shown.speakers.map(({ name }) => name)).toStrictEqual(['Anna Lind', 'Question']);
    expect(shown.follows.map(({ from, to, count }) => [from, to, count])).toStrictEqual([[0, 1, 4]]);
    expect(shown.left).toBe(2);
  });

  it('gives colours to the persons who speak most, none to voices', () => {
    const many = Array.from({ length: 10 }, (_, at) => ({
      ...{ id: SpeakerId.parse(`s${at}`), words: 1, turns: 1, generic: at === 1 },
    }));
    expect(coloursOf({ speakers: many })).toStrictEqual([1, 0, 2, 3, 4, 5, 6, 7, 8, 0]);
  });
});

describe('what needs a look', () => {
  const transcript = (id: string, about: Partial<TranscriptSummary> = {}): TranscriptSummary => ({
    ...{ id: TranscriptId.parse(id), fileName: `${id}.txt`, date: '2020-01-01', speakers: [anna] },
    ...{ turns: 1, words: 500, warnings: [], sourceHash: id },
    ...about,
  });
  const project = { speakers, proposals: [], readOnly: false };

  it('is nothing where all was found', () => {
    expect(needsOf(project, [transcript('a')], [])).toStrictEqual([]);
  });

  it('comes with what mends it, the pressing first', () => {
    const needs = needsOf(
      { ...project, proposals: [{ a: anna, b: bo, confidence: 1, reason: 'spelling' }] },
      [
        transcript('a', {
          date: undefined,
          warnings: [{ code: 'parenthesis-kept-as-speech', about: ['(x)'] }],
        }),
        transcript('b', { speakers: [], warnings: [{ code: 'no-labels', about: [] }] }),
      ],
      [{ speaker: bo, generic: false, words: 20, share: 0.1, turns: 1, speeches: 1 }],
    );
    expect(needs.map(({ id, weight, mend }) => [id, weight, mend?.kind])).toStrictEqual([
      ['no-labels', 'look', 'speaker'],
      ['same-people', 'look', 'same-people'],
      ['undated', 'look', 'describe'],
      ['parenthesis-kept-as-speech a', 'told', 'read'],
      ['small', 'told', undefined],
    ]);
    expect(needs.at(-1)?.sentence).toBe(
      'Bo Ek says fewer than 100 words; their richness and readability are shown grey.',
    );
  });

  it('leaves out a speech without labels whose one speaker is known, and offers no change where none can be kept', () => {
    const warnings = [{ code: 'no-labels', about: [] }];
    expect(needsOf(project, [transcript('a', { warnings })], [])).toStrictEqual([]);
    const [need] = needsOf({ ...project, readOnly: true }, [transcript('b', { warnings, speakers: [] })], []);
    expect(need?.mend).toBeUndefined();
  });

  it('offers the dates that file names tell, all at once', () => {
    const undated = (id: string, fileName: string) => transcript(id, { date: undefined, fileName });
    const both = [
      undated('a', '1789-Washington.txt'),
      undated('b', 'harbour.txt'),
      undated('c', '20220427.txt'),
    ];
    const [need] = needsOf(project, both, []);
    expect(need?.sentence).toBe(
      'They are not in what is shown over time. The names of 2 files tell it: “1789-Washington.txt” is of 1789.',
    );
    expect(need?.mend).toMatchObject({
      kind: 'dates',
      dates: [{ date: '1789' }, { date: '2022-04-27' }],
      text: 'Take these 2 dates',
    });
    expect(needsOf({ ...project, readOnly: true }, both, [])[0]?.mend).toBeUndefined();
  });

  it('names voices that are written from the right apart from the sentence around them', () => {
    const hebrew = { ...project, speakers: [person(q, 'כתב', 'generic')] };
    const row = { speaker: q, generic: true, words: 20, share: 0.1, turns: 1, speeches: 1 };
    expect(needsOf(hebrew, [], [row]).map(({ sentence }) => sentence)).toStrictEqual([
      '1 turn by “\u2068כתב\u2069” is never taken for a person.',
    ]);
  });

  it('lets a language be set that is not certain', () => {
    const warnings = [{ code: 'unsure-language', about: [] }];
    const [need] = needsOf(project, [transcript('a', { warnings })], []);
    expect(need?.mend).toStrictEqual({ kind: 'describe', transcript: 'a', text: 'Set its language' });
  });

  it('tells many warnings of one kind at once', () => {
    const warnings = [{ code: 'replacement-characters', about: [] }];
    const needs = needsOf(
      project,
      ['a', 'b', 'c', 'd'].map((id) => transcript(id, { warnings })),
      [],
    );
    expect(needs.map(({ title }) => title)).toStrictEqual([
      '4 speeches have characters that could not be read',
    ]);
  });
});

describe('the order of a table of measures', () => {
  const rows = [{ name: 'b', value: 2 }, { name: 'c' }, { name: 'a', value: 30 }];
  const names = (list: readonly { readonly name: string }[]) => list.map(({ name }) => name).join('');
  const value = (row: { readonly value?: number }) => row.value;

  it('begins with the most, or with a, and turns when its head is pressed again', () => {
    const first = nextSort(undefined, 'ttr');
    expect([first, nextSort(first, 'ttr'), nextSort(first, 'name')]).toStrictEqual([
      { id: 'ttr', descending: true },
      { id: 'ttr', descending: false },
      { id: 'name', descending: false },
    ]);
  });

  it('has what was not measured last, either way', () => {
    expect([true, false].map((descending) => names(byValue(rows, value, descending)))).toStrictEqual([
      'abc',
      'bac',
    ]);
    expect(
      [true, false].map((descending) => names(byName(rows, ({ name }) => name, descending))),
    ).toStrictEqual(['cba', 'abc']);
  });
});
