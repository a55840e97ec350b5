import { describe, expect, it } from 'vitest';
import type { Input } from '../contract';
import { SpeakerId, TranscriptId } from '../contract/basics';
import type { EngineCall } from '../contract/engine-calls';
import type { Unit } from '../contract/tables';
import { answerOf, askEngine } from '../testing/ask-engine';
import { documentOf } from './document-of';
import { Engine } from './engine';
import { countWords } from './word-counts';

const anna = documentOf(
  'anna-1',
  [
    ['title', 'Peace in our time'],
    ['separator', '\n\n'],
    { speaker: 'anna' },
    ['speech', 'We want peace. The peaceful peoples’ peace '],
    ['insertion', '[of Peace]'],
    ['speech', ' is near.'],
    ['event', '(Applause.)'],
    ['separator', '\n'],
    { speaker: 'boris' },
    ['speech', 'PEACE, you say?'],
  ],
  { language: 'en', date: '2020-01-02' },
);
const war = documentOf(
  'anna-2',
  [{ speaker: 'anna' }, ['speech', 'The war and the peace of the people: war, war, war.']],
  { language: 'en', date: '2021-01-02' },
);

const close = (value: number, digits: number): unknown => expect.closeTo(value, digits);
/** Wilson's interval of 4 in 23, per 10,000. */
const [low, high] = [close(697.87, 2), close(3713.76, 2)];
const shortHash: unknown = expect.stringMatching(/^[0-9a-f]{12}$/u);
const engine = new Engine({ version: '1.2.3' });
engine.put([anna, war]);

const ask = <Name extends EngineCall>(name: Name, input: Input<Name>) => answerOf(engine, name, input);

describe('the size of a selection', () => {
  it('is its speeches and words: of speakers and kinds as far as they are selected', async () => {
    expect(await ask('selection.size', { selection: {} })).toStrictEqual({ speeches: 2, words: 23 });
    const [boris] = [SpeakerId.parse('boris')];
    expect(await ask('selection.size', { selection: { speakers: [boris] } })).toStrictEqual({
      speeches: 1,
      words: 3,
    });
    expect(
      await ask('selection.size', { selection: { kinds: ['speech', 'insertion', 'title'] } }),
    ).toStrictEqual({ speeches: 2, words: 29 });
    expect(await ask('selection.size', { selection: { transcripts: [] } })).toStrictEqual({
      speeches: 0,
      words: 0,
    });
  });
});

describe('the table of words', () => {
  it('counts speech only, whichever case, and says in how many speeches, how evenly and what it hides', async () => {
    const table = await ask('words.table', { selection: {}, limit: 2 });
    const rate = (4 / 23) * 10_000;
    expect(table).toEqual({
      made: {
        method: 'Word frequencies',
        version: '1.2.3',
        settings: {
          unit: 'word form, case folded',
          'stop list': 'English, 170 words',
          rate: 'per 10,000 words, 95% interval by Wilson',
          DP: 'Gries 2008, over speeches',
          'tf-idf': 'count × ln(speeches / speeches with it)',
        },
        selection: '2 speeches, speech only',
        tokens: 23,
        hidden: 9,
        textHash: shortHash,
      },
      total: 8,
      types: 8,
      rows: [
        {
          rank: 1,
          word: 'peace',
          key: 'peace',
          count: 4,
          rate,
          rateLow: low,
          rateHigh: high,
          speeches: 2,
          // 3 of 4 stand in the speech with 12 of 23 words.
          dp: close(3 / 4 - 12 / 23, 12),
          share: 4 / 23,
          range: 1,
          tfidf: 0,
        },
        {
          rank: 2,
          word: 'war',
          key: 'war',
          count: 4,
          rate,
          rateLow: low,
          rateHigh: high,
          speeches: 1,
          dp: close(12 / 23, 12),
          share: 4 / 23,
          range: 1 / 2,
          tfidf: close(4 * Math.log(2), 12),
        },
      ],
      stopList: { name: 'English', languages: ['English'], words: 170, hiddenTokens: 9 },
      ofSpeeches: 2,
    });
  });

  it('restricts to a speaker, to transcripts and to kinds of blocks', async () => {
    const tokens = async (selection: object) => {
      const { made } = await ask('words.table', { selection });
      return [made.selection, made.tokens];
    };
    expect(await tokens({ speakers: ['boris'] })).toEqual(['1 speech, 1 speaker, speech only', 3]);
    expect(await tokens({ transcripts: ['anna-2'] })).toEqual(['1 speech, speech only', 11]);
    expect(await tokens({ transcripts: ['anna-1'], kinds: ['speech', 'title', 'insertion'] })).toEqual([
      '1 speech, insertion + speech + title',
      18,
    ]);
    expect(await tokens({ speakers: ['nobody'] })).toEqual(['0 speeches, 1 speaker, speech only', 0]);
  });

  it('keeps case apart by form, and shows a stem by its most frequent form', async () => {
    const shown = async (unit: 'form' | 'stem') => {
      const { rows } = await ask('words.table', { selection: {}, unit, contains: 'PEA' });
      return rows.map(({ word, key, count, rank }) => [word, key, count, rank]);
    };
    expect(await shown('form')).toEqual([
      ['peace', 'peace', 3, 2],
      ['PEACE', 'PEACE', 1, 4],
      ['peaceful', 'peaceful', 1, 5],
    ]);
    expect(await shown('stem')).toEqual([['peace', 'peac', 5, 1]]);
  });

  it('shows a stem by no form that the stop list hides', async () => {
    const other = new Engine({ version: '1.2.3' });
    other.put([
      documentOf('on', [['speech', 'On and on and on, one by one. It goes on.']], { language: 'en' }),
    ]);
    const rows = async (stopList: 'default' | 'none') =>
      (await answerOf(other, 'words.table', { selection: {}, unit: 'stem', stopList, contains: 'on' })).rows;
    expect((await rows('default')).map(({ word, key, count }) => [word, key, count])).toEqual([
      ['one', 'on', 2],
    ]);
    expect((await rows('none')).map(({ word, key, count }) => [word, key, count])).toEqual([['on', 'on', 6]]);
  });

  it('sorts by each column, ties by the alphabet, and pages', async () => {
    const words = async (query: object) => {
      const { rows } = await ask('words.table', { selection: {}, stopList: 'none', ...query });
      return rows.map(({ word }) => word);
    };
    expect(await words({ sort: 'count', limit: 4 })).toEqual(['peace', 'the', 'war', 'and']);
    expect(await words({ sort: 'word', descending: false, offset: 1, limit: 3 })).toEqual([
      'is',
      'near',
      'of',
    ]);
    expect(await words({ sort: 'dp', descending: false, limit: 2 })).toEqual(['peace', 'the']);
    expect(await words({ sort: 'speeches', limit: 3 })).toEqual(['peace', 'the', 'and']);
  });

  it('hides the words of a person’s own list, and says how many', async () => {
    const table = await ask('words.table', { selection: {}, stopList: ['Peace', 'WAR', 'unsaid'] });
    expect(table.stopList).toEqual({ name: 'your own', languages: [], words: 3, hiddenTokens: 8 });
    expect(table.rows.some(({ word }) => word === 'peace' || word === 'war')).toBe(false);
  });

  it('fails with not-found for a transcript that it does not have', async () => {
    const selection = { transcripts: [TranscriptId.parse('gone')] };
    expect(await askEngine(engine, 'words.table', { selection })).toEqual({
      ok: false,
      code: 'not-found',
      detail: 'gone',
    });
  });
});

describe('the card of a word', () => {
  it('tells its rate, its forms and the words met twice or more in a short text', async () => {
    const card = await ask('words.card', { selection: {}, word: 'Peace' });
    expect({ ...card, made: undefined }).toEqual({
      made: undefined,
      word: 'peace',
      count: 4,
      hidden: 0,
      speeches: 2,
      ofSpeeches: 2,
      rate: (4 / 23) * 10_000,
      rateLow: low,
      rateHigh: high,
      forms: [
        { form: 'peace', count: 4 },
        { form: 'peaceful', count: 1 },
      ],
      // "war" stands within five words of the "peace" in the middle three times out of four.
      collocates: [
        {
          word: 'war',
          count: 3,
          logDice: 14 + Math.log2((2 * 3) / (4 + 4)),
          mi: Math.log2(3 / ((4 * 4 * 10) / 23)),
        },
      ],
      first: { transcript: 'anna-1', start: 27, end: 32 },
    });
  });

  it('finds collocates within five words, hand-counted, and never beyond a turn', async () => {
    const { collocates } = await ask('words.card', {
      selection: { transcripts: ['anna-2'] },
      word: 'war',
      stopList: 'none',
    });
    const logDice = (together: number, node: number, collocate: number) =>
      14 + Math.log2((2 * together) / (node + collocate));
    // the war and the peace of the people war war war: nodes at 1, 8, 9 and 10, all other words within reach of one.
    expect(collocates.map(({ word, count, logDice: value }) => [word, count, value])).toEqual([
      ['the', 3, logDice(3, 4, 3)],
    ]);
  });

  it('is a card of zeros for a word that is not said', async () => {
    const { count, speeches, forms, collocates } = await ask('words.card', {
      selection: {},
      word: 'tractor',
    });
    expect({ count, speeches, forms, collocates }).toEqual({
      count: 0,
      speeches: 0,
      forms: [],
      collocates: [],
    });
  });
});

describe('what the palette and the reader ask', () => {
  it('suggests words that begin with the text before those that contain it', async () => {
    expect(await ask('words.suggest', { selection: {}, text: 'PE' })).toEqual({
      words: [
        { word: 'peace', count: 4, speeches: 2 },
        { word: 'peaceful', count: 1, speeches: 1 },
        { word: 'people', count: 1, speeches: 1 },
        { word: 'peoples', count: 1, speeches: 1 },
      ],
    });
    expect(await ask('words.suggest', { selection: {}, text: ' ' })).toEqual({ words: [] });
  });

  it('names the stop list of the language', async () => {
    const { name, language, words } = await ask('words.stopList', { selection: {} });
    expect([name, language, words.length, words.includes('the')]).toEqual(['English', 'en', 170, true]);
  });

  it('finds every place of a word, of its stem, and of words that follow each other in one turn', async () => {
    const places = async (word: string, unit: Unit) => {
      const found = await ask('words.places', { transcript: 'anna-1', word, unit });
      return found.places.map(({ start, end }) => anna.text.slice(start, end));
    };
    expect(await places('peace', 'folded')).toEqual(['peace', 'peace', 'PEACE']);
    expect(await places('peace', 'form')).toEqual(['peace', 'peace']);
    expect(await places('peace', 'stem')).toEqual(['peace', 'peaceful', 'peace', 'PEACE']);
    expect(await places('want peace', '2-gram')).toEqual(['want peace']);
    expect(await places('near peace', '2-gram')).toEqual([]);
    expect(await places('?', 'folded')).toEqual([]);
  });
});

describe('countWords', () => {
  it('counts spoken words by turn, without titles, insertions and events', () => {
    expect(countWords(anna)).toEqual({ words: 12, byTurn: [9, 3] });
    expect(new Engine({ version: '0' }).put([anna, war])).toEqual([countWords(anna), countWords(war)]);
  });
});
