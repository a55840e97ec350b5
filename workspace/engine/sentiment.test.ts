import { describe, expect, it } from 'vitest';
import type { Block, BlockKind } from '../../analysis/model/transcript';
import { clusteredMeanInterval, clusterOf } from '../../analysis/stats/cluster-interval';
import { calls, type Checked, type Output } from '../contract';
import { SpeakerId, TranscriptId } from '../contract/basics';
import type { Result } from '../contract/result';
import type { SentimentFilter } from '../contract/sentiment';
import { Corpus } from './corpus';
import type { EngineDocument } from './document';
import { naturalScorer } from './natural-sentiment';
import { sentimentArc } from './sentiment';
import { binsOf, sentimentDistribution } from './sentiment-distribution';
import { sentimentGroups } from './sentiment-groups';
import { sentimentReceipt } from './sentiment-receipt';
import { sentimentSentences } from './sentiment-sentences';
import { sentimentTarget } from './sentiment-target';
import { Cancelled } from './work';

const anna = SpeakerId.parse('anna');
const id = TranscriptId.parse('t1');

/** A transcript from its parts in order; a label begins a turn of Anna's. */
function document(
  language: string | undefined,
  parts: readonly (readonly [BlockKind, string])[],
): EngineDocument {
  let text = '';
  const blocks: Block[] = parts.map(([kind, part]) => {
    text += part;
    return { kind, start: text.length - part.length, end: text.length };
  });
  const first = blocks.find(({ kind }) => kind === 'speech')?.start ?? 0;
  const turns = [{ start: first, end: text.length, speaker: anna }];
  return { id, title: 'A', text, blocks, turns, language, date: undefined, textHash: 'a'.repeat(64) };
}

function corpusOf(...documents: EngineDocument[]): Corpus {
  const corpus = new Corpus({ version: '1.2.3' });
  corpus.put(documents);
  return corpus;
}

const arcOf = (corpus: Corpus, input: object = {}): Promise<Result<Output<'sentiment.arc'>>> =>
  sentimentArc(corpus, calls['sentiment.arc'].input.parse({ selection: {}, ...input }));

async function valueOf<Value>(answer: Promise<Result<Value>>): Promise<Value> {
  const result = await answer;
  if (!result.ok) throw new Error(result.code);
  return result.value;
}

const speech = document('en', [
  ['label', 'ANNA:'],
  ['separator', ' '],
  ['speech', 'We love the Council '],
  ['insertion', '[for the Terrible War]'],
  ['speech', ' of peace. The table stands. '],
  ['event', '(Applause.)'],
  ['speech', '\nIt is a horrible day.'],
]);

describe('the sentiment arc', () => {
  it('has a sentence a value, goes on over insertions without reading them, and counts what follows', async () => {
    const arc = await valueOf(arcOf(corpusOf(speech), { sigma: 0 }));
    const shown = arc.sentences.map(({ start, end, compound, speaker }) => [
      speech.text.slice(start, end),
      compound === undefined ? undefined : Number(compound.toFixed(4)),
      speaker,
    ]);
    expect(shown).toStrictEqual([
      ['We love the Council [for the Terrible War] of peace.', 0.8271, anna],
      ['The table stands.', undefined, anna],
      ['It is a horrible day.', -0.5423, anna],
    ]);
    expect(arc.smooth.map((value) => value === null)).toStrictEqual([false, true, false]);
    expect(arc.events).toStrictEqual([{ after: 1, text: '(Applause.)' }]);
    expect([arc.negative, arc.near, arc.positive]).toStrictEqual([1, 0, 1]);
    expect(arc.mean).toBeCloseTo((0.8271 - 0.5423) / 2, 4);
    expect(arc.coverage).toBeCloseTo(3 / 14, 12);
    expect(arc.lexicon).toStrictEqual({ name: 'VADER', language: 'en', words: 7506 });
    expect(arc.made).toMatchObject({
      version: '1.2.3',
      settings: { sigma: 0, lexicon: 'VADER' },
      tokens: 14,
    });
  });

  it('is without values and says so in a language without a list', async () => {
    const arc = await valueOf(arcOf(corpusOf(document('ru', [['speech', 'Мы любим мир.']]))));
    expect({
      lexicon: arc.lexicon,
      mean: arc.mean,
      compound: arc.sentences[0]?.compound,
      coverage: arc.coverage,
    }).toStrictEqual({
      lexicon: undefined,
      mean: undefined,
      compound: undefined,
      coverage: 0,
    });
  });

  it('reads other languages by natural’s lists', async () => {
    const arc = await valueOf(
      arcOf(corpusOf(document('de', [['speech', 'Das ist gut. Das ist nicht gut.']]))),
    );
    const [good = 0, bad = 0] = arc.sentences.map(({ compound }) => compound);
    expect(good).toBeGreaterThan(0.05);
    expect(bad).toBeLessThan(-0.05);
    expect(arc.lexicon?.name).toBe('Pattern (natural)');
  });

  it('has no sentences for nothing, and fails for a transcript that is not there', async () => {
    expect((await valueOf(arcOf(corpusOf()))).sentences).toStrictEqual([]);
    expect(await arcOf(corpusOf(), { selection: { transcripts: ['gone'] } })).toStrictEqual({
      ok: false,
      code: 'not-found',
      detail: 'gone',
    });
  });
});

describe('the receipt of a sentence', () => {
  const ask = (
    span: { start: number; end: number },
    method: Checked<'sentiment.receipt'>['method'] = 'rules',
  ) => sentimentReceipt(corpusOf(speech), { transcript: id, span, method });
  const start = speech.text.indexOf('We');

  it('names each word with what it counts, and adds up to the score of the arc', async () => {
    const receipt = await valueOf(ask({ start, end: speech.text.indexOf(' The table') }));
    expect(receipt.parts.map(({ word, listed, counts }) => [word, listed, counts])).toStrictEqual([
      ['love', 3.2, 3.2],
      ['peace', 2.5, 2.5],
    ]);
    expect(receipt.sum).toBeCloseTo(5.7, 12);
    expect(receipt.compound).toBeCloseTo(5.7 / Math.sqrt(5.7 ** 2 + 15), 12);
    expect(receipt.positive + receipt.negative + receipt.neutral).toBeCloseTo(1, 12);
  });

  it('fails for a span outside the text', async () => {
    expect(await ask({ start, end: 9999 })).toMatchObject({ ok: false, code: 'span-outside' });
  });

  it('by natural adds up to natural’s own score', async () => {
    const text = 'It is not good, but we love peace';
    const scorer = await naturalScorer('en');
    const score = scorer?.score(text, { start: 0, end: text.length });
    const own = (score?.parts ?? []).reduce((sum, { counts = 0 }) => sum + counts, 0);
    expect(score?.parts.map(({ word, counts, rules }) => [word, counts, rules[0]])).toStrictEqual([
      ['not', undefined, undefined],
      ['good', -3, 'turned round by “not”'],
      ['love', -3, 'turned round by “not”'],
      ['peace', -2, 'turned round by “not”'],
    ]);
    expect(score?.sum).toBeCloseTo(own * 0.8, 10);
  });
});

const ben = SpeakerId.parse('ben');

/** A speech by one person on a date. */
function dated(name: string, date: string | undefined, speaker: SpeakerId, text: string): EngineDocument {
  const given = document('en', [['speech', text]]);
  const turns = given.turns.map((turn) => ({ ...turn, speaker }));
  return { ...given, id: TranscriptId.parse(name), date, turns };
}

const talks = corpusOf(
  dated(
    'late',
    '1962-03-01',
    anna,
    'We love peace. War is a horrible crime. The tax is good. The table stands.',
  ),
  dated('early', '1961-01-20', ben, 'The tax is a terrible disaster. We hope.'),
  dated('undated', undefined, anna, 'We hope.'),
);
const all = { selection: {}, method: 'rules' } as const;

describe('sentiment put together', () => {
  it('takes speeches as the unit of an interval where there are two, and the sentences of a single one', async () => {
    const table = await valueOf(sentimentGroups(talks, { ...all, by: 'speaker' }));
    expect(table.groups.map(({ key, speeches, over }) => [key, speeches, over])).toStrictEqual([
      ['anna', 2, 'speeches'],
      ['ben', 1, 'sentences'],
    ]);
    const { mean = NaN, high = NaN } = table.groups[0] ?? {};
    const scores = await valueOf(arcOf(talks));
    const of = (name: string): number[] =>
      scores.sentences.flatMap(({ transcript, compound }) =>
        transcript === name && compound !== undefined ? [compound] : [],
      );
    const interval = clusteredMeanInterval([clusterOf(of('late')), clusterOf(of('undated'))]);
    expect(high - mean).toBeCloseTo((interval?.high ?? NaN) - mean, 12);
  });

  it('by speaker has the mean in the middle of its interval, and leaves nobody’s sentences out with a word', async () => {
    const table = await valueOf(sentimentGroups(talks, { ...all, by: 'speaker' }));
    expect(table.groups.map(({ key, sentences, scored }) => [key, sentences, scored])).toStrictEqual([
      ['anna', 5, 4],
      ['ben', 2, 2],
    ]);
    const { mean = NaN, low = NaN, high = NaN } = table.groups[0] ?? {};
    expect((low + high) / 2).toBeCloseTo(mean, 12);
    expect([table.ungrouped, table.all.sentences]).toStrictEqual([0, 7]);
  });

  it('by date is in order, and counts what has no date', async () => {
    const keysBy = async (by: 'day' | 'month' | 'year' | 'decade' | 'speech') => {
      const { groups, ungrouped } = await valueOf(sentimentGroups(talks, { ...all, by }));
      return [groups.map(({ key }) => key), ungrouped];
    };
    expect([await keysBy('day'), await keysBy('decade'), await keysBy('speech')]).toStrictEqual([
      [['1961-01-20', '1962-03-01'], 1],
      [['1960s'], 1],
      [['early', 'late', 'undated'], 0],
    ]);
  });

  it('by what is said parts the sentences, all of them, into two sides', async () => {
    const found = await valueOf(sentimentTarget(talks, { ...all, query: 'tax', caseSensitive: false }));
    expect([found.hits, found.holding.sentences, found.others.sentences]).toStrictEqual([2, 2, 5]);
    expect(found.difference?.value).toBeCloseTo((found.holding.mean ?? 0) - (found.others.mean ?? 0), 12);
    expect(found.difference?.over).toBe('speeches');
    const once = await valueOf(sentimentTarget(talks, { ...all, query: 'peace', caseSensitive: false }));
    expect([once.holding.speeches, once.difference]).toStrictEqual([1, undefined]);
    expect(await sentimentTarget(talks, { ...all, query: ' ', caseSensitive: false })).toMatchObject({
      code: 'query-empty',
    });
  });

  it('in bars has every score in one of them, the middle one being what VADER calls neutral', async () => {
    const { bins, all: sum } = await valueOf(sentimentDistribution(talks, all));
    expect(bins.reduce((count, bin) => count + bin.count, 0)).toBe(sum.scored);
    expect(
      binsOf([-1, -0.05, 0.049, 0.05, 1]).flatMap(({ count }, at) => (count === 0 ? [] : [at])),
    ).toStrictEqual([0, 10, 11, 20]);
  });

  it('leads back to its sentences: of a group, of a bar, with a word, without any', async () => {
    const textsOf = async (filter: SentimentFilter, order: 'lowest' | 'highest' | 'text' | 'none') => {
      const question = { ...all, filter, order, offset: 0, limit: 10 };
      const { rows, total } = await valueOf(sentimentSentences(talks, question));
      expect(total).toBe(rows.length);
      return rows.map(({ text }) => text);
    };
    expect(await textsOf({ group: { by: 'speaker', key: 'ben' } }, 'lowest')).toStrictEqual([
      'The tax is a terrible disaster.',
      'We hope.',
    ]);
    expect(
      await textsOf({ target: { query: 'tax', caseSensitive: false, holds: true } }, 'highest'),
    ).toStrictEqual(['The tax is good.', 'The tax is a terrible disaster.']);
    expect(await textsOf({ scores: { from: -1.05, to: -0.75 } }, 'text')).toStrictEqual([
      'War is a horrible crime.',
      'The tax is a terrible disaster.',
    ]);
    expect(await textsOf({}, 'none')).toStrictEqual(['The table stands.']);
  });

  it('by a person’s own list uses its words alone, in any language, and names it', async () => {
    const own = { name: 'Мой', scale: 4, words: [['мир', 3] as [string, number]] };
    const corpus = corpusOf(document('ru', [['speech', 'Мы любим мир.']]));
    const arc = await valueOf(arcOf(corpus, { lexicon: own }));
    expect(arc.sentences[0]?.compound).toBeCloseTo(3 / Math.sqrt(24), 12);
    expect(arc.made.settings['lexicon']).toBe('Мой, own list, values × 4');
    expect(await arcOf(corpus, { lexicon: 'an-id' })).toMatchObject({ code: 'not-found' });
  });

  it('is called off between sentences and answers whole the next time', async () => {
    const corpus = corpusOf(document('en', [['speech', 'We love peace. '.repeat(300)]]));
    const stopped = {
      step: (done: number) => {
        if (done > 100) throw new Cancelled();
      },
    };
    await expect(sentimentGroups(corpus, { ...all, by: 'speech' }, stopped)).rejects.toBeInstanceOf(
      Cancelled,
    );
    expect((await valueOf(sentimentGroups(corpus, { ...all, by: 'speech' }))).all.sentences).toBe(300);
  });
});
