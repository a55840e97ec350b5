import { describe, expect, it } from 'vitest';
import type { Input } from '../contract';
import { SpeakerId, TranscriptId } from '../contract/basics';
import { answerOf, askEngine } from '../testing/ask-engine';
import { documentOf } from './document-of';
import { Engine } from './engine';

const [anna, boris] = [SpeakerId.parse('anna'), SpeakerId.parse('boris')];
const early = documentOf(
  'early',
  [
    { speaker: 'anna' },
    ['speech', 'Peace is good. Peace lasts. We hope for peace, peace and peace in the good town. '],
    { speaker: 'boris' },
    ['speech', 'The roads are bad and the bridges are bad. Roads, roads, roads, and the towns in the north.'],
  ],
  { language: 'en', date: '1950-03-04' },
);
const late = documentOf(
  'late',
  [{ speaker: 'boris' }, ['speech', 'The towns of the north hope for roads.']],
  {
    language: 'en',
    date: '1970-03-04',
  },
);
const dutch = documentOf('dutch', [['speech', 'Goed, goed water.']], { language: 'nl' });
const engine = new Engine({ version: '1.2.3' });
engine.put([early, late, dutch]);

const about = (input: Input<'words.about'>) => answerOf(engine, 'words.about', input);

const words = ['peace', 'roads', 'hope', 'bad', 'absent'];

describe('what is known of words', () => {
  it('is who says each at the highest rate, where that is clear', async () => {
    const { words: rows, speakers } = await about({ selection: {}, words, facts: ['speaker'] });
    expect(rows).toStrictEqual([
      { word: 'peace', speaker: anna },
      { word: 'roads' },
      { word: 'hope' },
      { word: 'bad' },
      { word: 'absent' },
    ]);
    // 16 words in two sentences and 18 and 8: the title of nobody is left out.
    expect(speakers).toStrictEqual([
      { id: boris, words: 26 },
      { id: anna, words: 16 },
    ]);
  });

  it('is when its rate is highest, by periods of the dated speeches', async () => {
    const { words: rows, periods } = await about({
      selection: {},
      words: ['peace', 'hope'],
      facts: ['period'],
    });
    expect(periods.map(({ name }) => name)).toStrictEqual(['1950–1954', '1970–1974']);
    expect(rows[1]).toStrictEqual({ word: 'hope' });
  });

  it('is its value in the list of the language it is said in', async () => {
    const { words: rows, lists } = await about({
      selection: {},
      words: [...words, 'goed'],
      facts: ['valence'],
    });
    expect(rows.map(({ word, valence }) => [word, valence])).toStrictEqual([
      ['peace', 2.5],
      ['roads', undefined],
      ['hope', 1.9],
      ['bad', -2.5],
      ['absent', undefined],
      ['goed', 2],
    ]);
    expect(lists).toStrictEqual(['VADER', 'Pattern (natural)']);
  });

  it('is the part of speech of most of its tokens, in English', async () => {
    const { words: rows } = await about({
      selection: {},
      words: ['roads', 'bad', 'lasts', 'goed'],
      facts: ['part', 'stem'],
    });
    expect(rows).toStrictEqual([
      { word: 'roads', part: 'noun', stem: 'road' },
      { word: 'bad', part: 'adjective', stem: 'bad' },
      { word: 'lasts', part: 'verb', stem: 'last' },
      { word: 'goed', stem: 'goed' },
    ]);
  });

  it('looks at what is selected only', async () => {
    const late = TranscriptId.parse('late');
    const { speakers } = await about({ selection: { transcripts: [late] }, words, facts: [] });
    expect(speakers).toStrictEqual([{ id: boris, words: 8 }]);
    const missing = await askEngine(engine, 'words.about', {
      selection: { transcripts: [TranscriptId.parse('gone')] },
      words,
      facts: [],
    });
    expect(missing).toMatchObject({ ok: false, code: 'not-found' });
  });
});

describe('the card of a word that is on the stop list of one language alone', () => {
  it('tells how many of its places no table shows', async () => {
    const said = documentOf('said', [['speech', 'We will. We will. The will.']], { language: 'en' });
    const wants = documentOf('wants', [['speech', 'Hij will veel.']], { language: 'nl' });
    const both = new Engine({ version: '1.2.3' });
    both.put([said, wants]);
    const card = await answerOf(both, 'words.card', { selection: {}, word: 'veel' });
    expect([card.count, card.hidden]).toStrictEqual([1, 1]);
    const table = await answerOf(both, 'words.table', { selection: {}, contains: 'will' });
    const will = await answerOf(both, 'words.card', { selection: {}, word: 'will' });
    expect(will.count - will.hidden).toBe(table.rows[0]?.count);
    const open = await answerOf(both, 'words.card', { selection: {}, word: 'veel', stopList: 'none' });
    expect(open.hidden).toBe(0);
  });
});

describe('the words of parts', () => {
  it('are the rows of each as the table of words has them', async () => {
    const parts = [{ speakers: [anna] }, { speakers: [boris] }];
    const answer = await answerOf(engine, 'words.parts', { parts, limit: 1 });
    expect(
      answer.parts.map(({ tokens, speeches, rows }) => [tokens, speeches, rows[0]?.word, rows[0]?.count]),
    ).toStrictEqual([
      [16, 1, 'peace', 5],
      [26, 2, 'roads', 5],
    ]);
    expect(answer.made.tokens).toBe(42);
    expect(answer.made.settings['stop list']).toBe('English, 170 words');
  });

  it('say of each which stop list it has, and what all of them hide', async () => {
    const parts = [{ transcripts: [late.id] }, { transcripts: [dutch.id] }];
    const { made } = await answerOf(engine, 'words.parts', { parts, limit: 1 });
    expect(made.settings['stop list']).toMatch(/^1: English, 170 words, 2: Dutch, \d+ words$/u);
    const alone = await Promise.all(
      parts.map((selection) => answerOf(engine, 'words.table', { selection, limit: 1 })),
    );
    expect(made.hidden).toBe(alone.reduce((sum, table) => sum + table.made.hidden, 0));
  });
});
