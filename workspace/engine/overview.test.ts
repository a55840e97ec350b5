import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Input, Output } from '../contract';
import { SpeakerId } from '../contract/basics';
import type { EngineCall } from '../contract/engine-calls';
import { answerOf } from '../testing/ask-engine';
import { documentOf, type Part } from './document-of';
import type { EngineDocument } from './document';
import { Engine } from './engine';
import { pairTurns } from './overview-questions';

const meeting: readonly Part[] = [
  { speaker: 'host' },
  ['speech', 'Welcome, all of you. '],
  { speaker: 'q' },
  ['speech', 'Will the harbour stay open? '],
  { speaker: 'lind' },
  ['speech', 'It will. '],
  ['event', '(Applause.) '],
  ['speech', 'It earns its keep. '],
  { speaker: 'q' },
  ['speech', 'And the price? '],
  { speaker: 'lind' },
  ['speech', 'Lower. '],
  { speaker: 'lind' },
  ['speech', 'Next. '],
];

const generic = (document: EngineDocument): EngineDocument => ({
  ...document,
  turns: document.turns.map((turn) => ({ ...turn, generic: turn.speaker === 'q' })),
});

async function ask<Name extends EngineCall>(
  documents: readonly EngineDocument[],
  name: Name,
  input: Input<Name>,
): Promise<Output<Name>> {
  const engine = new Engine({ version: '1' });
  engine.put(documents);
  return answerOf(engine, name, input);
}
const one = [generic(documentOf('meeting', meeting, { language: 'en', date: '2020-05-01' }))];
const [host, q, lind] = ['host', 'q', 'lind'].map((id) => SpeakerId.parse(id)) as [
  SpeakerId,
  SpeakerId,
  SpeakerId,
];

describe('the facts of what is looked at', () => {
  it('count words, turns, sentences, people, dates and languages', async () => {
    const facts = await ask(one, 'overview.facts', { selection: {} });
    expect(facts).toMatchObject({
      ...{ speeches: 1, words: 20, turns: 6, sentences: 7, persons: 2, voices: 1, median: 3.5 },
      ...{ from: '2020-05-01', to: '2020-05-01', undated: 0 },
      languages: [{ speeches: 1, words: 20, language: 'en' }],
    });
  });

  it('are empty, not zero by guess, where nothing is looked at', async () => {
    const facts = await ask([], 'overview.facts', { selection: {} });
    expect([facts.words, facts.median, facts.from, facts.languages]).toStrictEqual([
      0,
      undefined,
      undefined,
      [],
    ]);
  });
});

describe('words by speaker', () => {
  it('stand beside turns, their median and the longest', async () => {
    const { rows } = await ask(one, 'overview.speakers', { selection: {} });
    expect(rows.map(({ speaker, words, turns, median }) => [speaker, words, turns, median])).toStrictEqual([
      [q, 8, 2, 4],
      [lind, 8, 3, 1],
      [host, 4, 1, 4],
    ]);
    expect(rows.map((row) => row.generic)).toStrictEqual([true, false, false]);
    expect(rows[1]?.longest?.words).toBe(6);
  });

  it('keep what no label gives to anybody', async () => {
    const { rows } = await ask([documentOf('a', [['speech', 'Nobody said so. ']])], 'overview.speakers', {
      selection: {},
    });
    expect(rows).toStrictEqual([{ generic: true, words: 3, share: 1, turns: 0, speeches: 0 }]);
  });

  it('sum to all words, whoever speaks', async () => {
    const parts = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.nat({ max: 4 })), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(parts, async (turns) => {
        const document = documentOf(
          'd',
          turns.flatMap(([speaker, words]) => [{ speaker }, ['speech', 'word '.repeat(words)] as const]),
        );
        const { rows, made } = await ask([document], 'overview.speakers', { selection: {} });
        expect(rows.reduce((sum, { words }) => sum + words, 0)).toBe(made.tokens);
      }),
      { numRuns: 40 },
    );
  });
});

describe('who speaks after whom', () => {
  it('counts changes, not a second turn of the same', async () => {
    const { changes, cells } = await ask(one, 'overview.follows', { selection: {} });
    expect(changes).toBe(4);
    expect(cells.map(({ from, to, count }) => [from, to, count])).toStrictEqual([
      [q, lind, 2],
      [host, q, 1],
      [lind, q, 1],
    ]);
  });

  it('sees only turns that are looked at, and none across one that is not', async () => {
    const { changes } = await ask(one, 'overview.follows', { selection: { speakers: [host, lind] } });
    expect(changes).toBe(0);
  });

  it('lists the places, with the words on both sides', async () => {
    const { total, rows } = await ask(one, 'overview.changes', { selection: {}, from: q, to: lind });
    expect([total, rows.map(({ before, after }) => [before.text, after.text])]).toStrictEqual([
      2,
      [
        ['Will the harbour stay open?', 'It will. It earns its keep.'],
        ['And the price?', 'Lower.'],
      ],
    ]);
  });
});

describe('turns in their order', () => {
  it('come by column, their speakers by place', async () => {
    const { speakers, transcripts } = await ask(one, 'overview.turns', { selection: {} });
    expect(speakers.map(({ id }) => id)).toStrictEqual([q, lind, host]);
    expect(transcripts[0]?.words).toStrictEqual([4, 5, 6, 3, 1, 1]);
    expect(transcripts[0]?.speakers).toStrictEqual([2, 0, 1, 0, 1, 1]);
  });
});

describe('questions and answers', () => {
  it('are paired, with the words of each', async () => {
    const table = await ask(one, 'overview.questions', { selection: {} });
    expect(
      table.rows.map((row) => [row.asker, row.question.words, row.answerer, row.answer?.words]),
    ).toStrictEqual([
      [q, 5, lind, 6],
      [q, 3, lind, 1],
    ]);
    expect([table.total, table.answered, table.medianQuestion, table.medianAnswer]).toStrictEqual([
      2, 2, 4, 3.5,
    ]);
  });

  it('are listed where one of the two is looked at', async () => {
    const { total } = await ask(one, 'overview.questions', { selection: { speakers: [lind] } });
    expect(total).toBe(2);
    const none = await ask(one, 'overview.questions', { selection: { speakers: [host] } });
    expect([none.total, none.medianQuestion]).toStrictEqual([0, undefined]);
  });

  it('make one question of the turns in a row in which one asks', () => {
    const [a, b] = [SpeakerId.parse('a'), SpeakerId.parse('b')];
    expect(
      pairTurns(['question', 'question', 'answer', 'question', 'question'], [a, a, b, a, b]),
    ).toStrictEqual([
      { question: [0, 1], answer: 2 },
      { question: [3], answer: undefined },
      { question: [4], answer: undefined },
    ]);
  });
});

describe('words over time', () => {
  const dated = (id: string, date: string | undefined, words: number): EngineDocument =>
    documentOf(id, [['speech', 'word '.repeat(words)]], date === undefined ? {} : { date });
  const speeches = [dated('a', '1961-05-02', 3), dated('b', '1968-01-20', 4), dated('c', undefined, 5), dated('d', '1959-01-01', 1)]; // prettier-ignore

  it.each([
    [
      'speech',
      [
        ['1959-01-01', 1],
        ['1961-05-02', 3],
        ['1968-01-20', 4],
      ],
    ],
    [
      'year',
      [
        ['1959', 1],
        ['1961', 3],
        ['1968', 4],
      ],
    ],
    [
      'decade',
      [
        ['1950s', 1],
        ['1960s', 7],
      ],
    ],
  ] as const)('are summed by %s, and speeches without a date are told', async (period, rows) => {
    // prettier-ignore
    const table = await ask(speeches, 'overview.time', { selection: {}, period });
    expect(table.rows.map(({ label, words }) => [label, words])).toStrictEqual(rows);
    expect([table.undated, table.undatedWords]).toStrictEqual([1, 5]);
  });
});

describe('richness and readability', () => {
  it('are measured a speech or a speaker, and say where the text is small', async () => {
    const bySpeech = await ask(one, 'overview.richness', { selection: {}, window: 10 });
    expect(bySpeech.rows.map(({ tokens, small, hdd }) => [tokens, small, hdd])).toStrictEqual([
      [20, true, undefined],
    ]);
    const bySpeaker = await ask(one, 'overview.richness', { selection: {}, by: 'speaker' });
    expect(bySpeaker.rows.map(({ speaker, tokens, types }) => [speaker, tokens, types])).toStrictEqual([
      [host, 4, 4],
      [q, 8, 7],
      [lind, 8, 7],
    ]);
  });

  it('leave numbers out, and count sentences with words', async () => {
    const document = documentOf('n', [['speech', 'The cat in the hat ate 12 breakfast. 3. ']]);
    const { rows } = await ask([document], 'overview.readability', { selection: {} });
    expect(rows[0]).toMatchObject({ words: 7, sentences: 1, syllables: 8, small: true, otherWords: 0 });
    expect(rows[0]?.flesch?.value.toFixed(2)).toBe('103.04');
  });

  it('give no readability of other languages', async () => {
    const document = documentOf('f', [['speech', 'Le chat dort. ']], { language: 'fr' });
    const { rows } = await ask([document], 'overview.readability', { selection: {} });
    expect(rows).toStrictEqual([
      { transcript: 'f', words: 0, sentences: 0, syllables: 0, otherWords: 3, small: true },
    ]);
  });
});
