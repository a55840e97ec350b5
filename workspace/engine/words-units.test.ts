import { describe, expect, it } from 'vitest';
import type { Input } from '../contract';
import { SpeakerId, TranscriptId } from '../contract/basics';
import type { EngineCall } from '../contract/engine-calls';
import type { WordGroup } from '../contract/tables';
import { answerOf } from '../testing/ask-engine';
import { documentOf } from './document-of';
import { Engine } from './engine';

const early = documentOf(
  'early',
  [
    { speaker: 'maro' },
    ['speech', 'The crisis of the harbour was a catastrophe. '],
    ['event', '(Applause.) '],
    ['speech', 'The harbour was closed.'],
    { speaker: 'lind' },
    ['speech', ' All harbours were closed; the crises went on.'],
  ],
  { language: 'en', date: '1961-01-20' },
);
const late = documentOf('late', [{ speaker: 'maro' }, ['speech', 'The harbour was closed. We close it.']], {
  language: 'en',
  date: '1989-05-03',
});
const german = documentOf('german', [{ speaker: 'maro' }, ['speech', 'Der Hafen war zu.']], {
  language: 'de',
});
const engine = new Engine({ version: '1.2.3' });
engine.put([late, early, german]);

const ask = <Name extends EngineCall>(name: Name, input: Input<Name>) => answerOf(engine, name, input);
/** `word count` of every row. */
async function rows(query: Omit<Input<'words.table'>, 'selection'>): Promise<readonly string[]> {
  const table = await ask('words.table', { selection: {}, stopList: 'none', ...query });
  return table.rows.map(({ word, count }) => `${word} ${count}`);
}
const crisis: WordGroup = { name: 'crisis', words: ['cris?s', 'catastroph*'] };

describe('units of words', () => {
  it('are runs of words within a turn, over an event and never into the next turn', async () => {
    const three = await rows({ unit: '3-gram', minimum: 2 });
    expect(three).toStrictEqual(['the harbour was 3', 'harbour was closed 2']);
    const pairs = await rows({ unit: '2-gram' });
    expect(pairs).toContain('catastrophe the 1');
    expect(pairs).not.toContain('closed all 1');
    expect(await rows({ unit: '2-gram', sort: 'word', descending: false, contains: 'was*' })).toStrictEqual([
      'was a 1',
      'was closed 2',
    ]);
  });

  it('hide n-grams that begin or end with a word of the stop list, and say how many', async () => {
    const table = await ask('words.table', {
      selection: { transcripts: [TranscriptId.parse('late')] },
      unit: '2-gram',
      stopList: ['the', 'was', 'we', 'it'],
    });
    expect(table.rows).toStrictEqual([]);
    expect(table.stopList.hiddenTokens).toBe(6);
    const three = await ask('words.table', { selection: {}, unit: '3-gram', stopList: ['the', 'was'] });
    expect(three.rows.map(({ word }) => word)).toContain('harbour was closed');
    expect(three.made.settings['hidden n-grams']).toContain('begin or end');
  });

  it('are dictionary words of English, and forms elsewhere, which is said', async () => {
    const lemmas = await rows({ unit: 'lemma' });
    expect(lemmas).toEqual(
      expect.arrayContaining(['be 4', 'harbour 4', 'close 4', 'crisis 2', 'hafen 1', 'war 1']),
    );
    const table = await ask('words.table', { selection: {}, unit: 'lemma' });
    expect(table.made.settings['unit']).toBe(
      'lemma (wink-nlp, English); 1 speech in other languages by word form, case folded',
    );
  });

  it('can be nouns alone', async () => {
    expect(await rows({ unit: 'folded', tags: ['NOUN'], sort: 'word', descending: false })).toStrictEqual([
      'catastrophe 1',
      'crises 1',
      'crisis 1',
      'harbour 3',
      'harbours 1',
    ]);
  });

  it.each(['form', 'folded', 'stem', 'lemma'] as const)('count a group of words as one: %s', async (unit) => {
    const table = await ask('words.table', { selection: {}, unit, groups: [crisis], stopList: 'none' });
    const row = table.rows.find(({ group }) => group === true);
    expect([row?.word, row?.key, row?.count]).toStrictEqual(['crisis', 'crisis', 3]);
    const others = table.rows.filter(({ group }) => group !== true);
    expect(others.map(({ word }) => word.toLowerCase())).not.toContain('crisis');
    const total = table.rows.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(table.made.tokens);
  });

  it('count a phrase of a group once, the longest first, and not the words in it', async () => {
    const harbour: WordGroup = { name: 'shut', words: ['the harbour was', 'harbour w?s closed', 'harbours'] };
    const table = await ask('words.table', { selection: {}, groups: [harbour], stopList: 'none' });
    const count = (word: string) => table.rows.find((row) => row.word === word)?.count ?? 0;
    const plain = await ask('words.table', { selection: {}, stopList: 'none' });
    const before = (word: string) => plain.rows.find((row) => row.word === word)?.count ?? 0;
    expect(count('shut')).toBe(4);
    expect(before('harbour') - count('harbour')).toBe(3);
    expect(before('was') - count('was')).toBe(3);
    expect(table.stopList.hiddenTokens).toBe(0);
    const total = table.rows.reduce((sum, row) => sum + row.count, 0);
    expect(total).toBe(table.made.tokens - 3 * 2);
  });

  it('find a phrase of a group whatever the stop list hides, with all its words', async () => {
    const groups = [{ name: 'shut', words: ['the * was'] }];
    const stopList = ['the', 'was'];
    const table = await ask('words.table', { selection: {}, groups, stopList });
    expect(table.rows.find(({ word }) => word === 'shut')).toMatchObject({ count: 3, group: true });
    const alone = await ask('words.table', { selection: {}, stopList });
    // Of each phrase two words are no longer hidden.
    expect(alone.stopList.hiddenTokens - table.stopList.hiddenTokens).toBe(3 * 2);
    const { places } = await ask('words.places', {
      transcript: TranscriptId.parse('early'),
      word: 'shut',
      groups,
    });
    expect(places.map(({ start, end }) => early.text.slice(start, end))).toStrictEqual([
      'the harbour was',
      'The harbour was',
    ]);
    const card = await ask('words.card', { selection: {}, word: 'shut', groups, stopList: 'none' });
    expect(card.forms).toStrictEqual([{ form: 'the harbour was', count: 3 }]);
    expect(card.collocates.map(({ word }) => word)).not.toContain('harbour');
    const nouns = await ask('words.table', { selection: {}, groups, tags: ['NOUN'], stopList: 'none' });
    expect(nouns.rows.map(({ word }) => word)).not.toContain('shut');
    expect(nouns.rows.map(({ word }) => word)).not.toContain('harbour');
  });

  it('are counted alike at both sides of a comparison and in each of several parts', async () => {
    const [a, b] = [{ speakers: [SpeakerId.parse('maro')] }, { speakers: [SpeakerId.parse('lind')] }];
    const compared = await ask('compare.table', { a, b, groups: [crisis], splits: 0, contains: 'crisis' });
    expect(compared.rows.map((row) => [row.word, row.key, row.a, row.b])).toStrictEqual([
      ['crisis', 'crisis', 2, 1],
    ]);
    const { parts } = await ask('words.parts', { parts: [a, b], groups: [crisis], stopList: 'none' });
    const counts = parts.map(({ rows: own }) => own.find(({ group }) => group === true)?.count);
    expect(counts).toStrictEqual([2, 1]);
    const nouns = await ask('compare.table', { a, b, tags: ['NOUN'], splits: 0, contains: 'was' });
    expect(nouns.total).toBe(0);
  });

  it('are found in the text and have a card, whatever they are', async () => {
    const transcript = TranscriptId.parse('early');
    const said = async (word: string, more: Omit<Input<'words.places'>, 'transcript' | 'word'>) =>
      (await ask('words.places', { transcript, word, ...more })).places.map(({ start, end }) =>
        early.text.slice(start, end),
      );
    expect(await said('harbour', { unit: 'lemma' })).toStrictEqual(['harbour', 'harbour', 'harbours']);
    expect(await said('the harbour was', { unit: '3-gram' })).toStrictEqual([
      'the harbour was',
      'The harbour was',
    ]);
    expect(await said('crisis', { groups: [crisis] })).toStrictEqual(['crisis', 'catastrophe', 'crises']);
    // Without a tagger a word is its own lemma: it is marked as it is counted.
    expect(
      (await ask('words.places', { transcript: TranscriptId.parse('german'), word: 'hafen', unit: 'lemma' }))
        .places,
    ).toStrictEqual([{ start: german.text.indexOf('Hafen'), end: german.text.indexOf(' war') }]);

    const card = await ask('words.card', {
      selection: {},
      word: 'crisis',
      groups: [crisis],
      stopList: 'none',
    });
    expect([card.count, card.forms.map(({ form }) => form)]).toStrictEqual([
      3,
      ['catastrophe', 'crises', 'crisis'],
    ]);
    const pair = await ask('words.card', {
      selection: {},
      word: 'was closed',
      unit: '2-gram',
      stopList: 'none',
    });
    expect([pair.count, pair.forms, pair.first]).toStrictEqual([
      2,
      [],
      { transcript: 'early', start: 69, end: 79 },
    ]);
    expect(pair.collocates.map(({ word }) => word)).toContain('harbour');
  });

  it('have the collocates that Contexts counts at the same places', async () => {
    const [card, table] = await Promise.all([
      ask('words.card', { selection: {}, word: 'harbour', unit: 'lemma', stopList: 'none' }),
      ask('collocates.table', {
        selection: {},
        query: 'harbour|harbours|hafen',
        window: { left: 5, right: 5 },
        minimum: 2,
        stopList: 'none',
        sort: 'logDice',
      }),
    ]);
    expect(card.collocates.length).toBeGreaterThan(2);
    expect(card.collocates.map(({ word, count }) => [word, count])).toStrictEqual(
      table.rows.map(({ word, together }) => [word, together]),
    );
  });
});

describe('columns that are worked out when they are asked for', () => {
  it('tell where a word is said first by date, and its rate by period', async () => {
    const table = await ask('words.table', {
      selection: {},
      stopList: 'none',
      columns: ['first', 'trend'],
      contains: 'closed',
    });
    const [row] = table.rows;
    expect(row?.first).toStrictEqual({ transcript: 'early', start: 73, end: 79 });
    // 1961 to 1989 are 29 years: two of them a point, as the calendar counts them.
    expect(table.periods?.[0]).toStrictEqual({ label: '1960–1961', tokens: 20 });
    expect(table.periods?.at(-1)).toStrictEqual({ label: '1988–1989', tokens: 7 });
    expect(row?.trend?.[0]).toBeCloseTo((2 / 20) * 10_000, 9);
    expect(row?.trend?.[1]).toBeNull();
    expect(row?.trend?.at(-1)).toBeCloseTo((1 / 7) * 10_000, 9);
  });

  it('weigh a word against the rest of the project, where there is one', async () => {
    const whole = await ask('words.table', { selection: {}, columns: ['keyness'] });
    expect([whole.rest, whole.rows[0]?.g2]).toStrictEqual([undefined, undefined]);
    const selection = { speakers: [SpeakerId.parse('lind')] };
    const table = await ask('words.table', { selection, stopList: 'none', sort: 'g2' });
    expect(table.rest).toStrictEqual({ speeches: 3, tokens: 23 });
    expect(table.made.settings['keyness']).toContain('3 speeches, 23 words');
    const { rows: pairs } = await ask('compare.table', {
      a: selection,
      b: {},
      contains: 'went',
      splits: 0,
    });
    expect(pairs).toHaveLength(1);
    const went = table.rows.find(({ word }) => word === 'went');
    // 1 of 8 against 0 of 23: the cell of the word itself, and those of the other words.
    const g2 = 2 * (Math.log(31 / 8) + 7 * Math.log(7 / (8 * (30 / 31))) + 23 * Math.log(31 / 30));
    expect(went?.g2).toBeCloseTo(g2, 9);
  });
});
