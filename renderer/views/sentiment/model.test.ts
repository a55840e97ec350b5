import { describe, expect, it } from 'vitest';
import { LexiconId, TranscriptId } from '../../../workspace/contract/basics';
import type { SentimentArc, SentimentReceipt } from '../../../workspace/contract/tables';
import { formatShare } from '../../text/numbers';
import {
  coverageOf,
  describeArc,
  describeSum,
  formatScore,
  howGood,
  parseMode,
  parseSigma,
  receiptParts,
  sentenceAt,
  sentencesBy,
  sentenceText,
  sumLine,
  weighingOf,
} from './model';

const transcript = TranscriptId.parse('t1');
const sentence = (start: number, compound?: number) => ({
  transcript,
  start,
  end: start + 10,
  ...(compound === undefined ? {} : { compound }),
});
const sentences = [sentence(0, 0.5), sentence(11), sentence(22, -0.9), sentence(33, 0.5), sentence(44, 0)];
const made = {
  method: 'VADER',
  version: '0',
  settings: {},
  selection: '',
  tokens: 0,
  hidden: 0,
  textHash: '',
};
const receipt: SentimentReceipt = {
  made,
  transcript,
  start: 100,
  end: 141,
  text: 'The United States, most dangerous, fears.',
  compound: -0.42,
  positive: 0,
  negative: 0,
  neutral: 1,
  sum: -2.5,
  punctuation: 0,
  words: 6,
  parts: [
    { start: 104, end: 110, word: 'United', listed: 1.8, rules: [], counts: 1.8 },
    { start: 119, end: 123, word: 'most', rules: [] },
    { start: 124, end: 133, word: 'dangerous', listed: -2.1, rules: ['booster “most” −0.29'], counts: -2.39 },
  ],
};

describe('sentences by sentiment', () => {
  it('are listed lowest first, highest first, or those without a word, earlier first among equals', () => {
    expect(
      (['lowest', 'highest', 'none'] as const).map((order) => sentencesBy(order, sentences)),
    ).toStrictEqual([[2, 4, 0, 3], [0, 3, 4, 2], [1]]);
  });

  it('are found by a place in their text, also one between two of them', () => {
    expect([0, 9, 10, 25, 500].map((start) => sentenceAt(sentences, { transcript, start }))).toStrictEqual([
      0, 0, 0, 2, 4,
    ]);
    expect(sentenceAt(sentences, { transcript: TranscriptId.parse('t2'), start: 5 })).toBeUndefined();
    expect(sentenceAt(sentences.slice(1), { transcript, start: 5 })).toBeUndefined();
    expect(sentenceAt(sentences, undefined)).toBeUndefined();
  });

  it('are shown on one line', () => {
    expect(sentenceText('So.\nWe go\n  on. End', { start: 4, end: 15 })).toBe('We go on.');
  });
});

describe('a receipt', () => {
  it('is cut at the words that made it', () => {
    expect(receiptParts(receipt)).toStrictEqual([
      { text: 'The ', role: 'plain' },
      { text: 'United', role: 'positive' },
      { text: ' States, ', role: 'plain' },
      { text: 'most', role: 'changes' },
      { text: ' ', role: 'plain' },
      { text: 'dangerous', role: 'negative' },
      { text: ', fears.', role: 'plain' },
    ]);
    expect(receiptParts({ ...receipt, parts: [] })).toStrictEqual([{ text: receipt.text, role: 'plain' }]);
  });

  it('shows a word turned round by a negation in the colour of what it counts', () => {
    const parts = [
      { start: 104, end: 110, word: 'United', listed: 1.8, rules: ['negated by “not”'], counts: -1.33 },
    ];
    expect(receiptParts({ ...receipt, parts })[1]).toStrictEqual({ text: 'United', role: 'negative' });
  });

  it('says how the sum became the score and how many words are in the list', () => {
    expect(sumLine(receipt, 'rules')).toBe('Sum −2.50, scaled s / √(s² + 15)');
    expect(sumLine({ ...receipt, punctuation: -0.292 }, 'rules')).toBe(
      'Sum −2.50 with punctuation, scaled s / √(s² + 15)',
    );
    expect(sumLine(receipt, 'natural')).toBe('Sum −2.50, on VADER’s scale, scaled s / √(s² + 15)');
    expect(coverageOf(receipt)).toBe('2 of 6 words are in the list (33.3%).');
    expect(coverageOf({ ...receipt, parts: receipt.parts.slice(0, 1) })).toBe(
      '1 of 6 words is in the list (16.7%).',
    );
  });
});

it('writes scores with their sign, and none for nothing', () => {
  expect([0.894, -0.894, 0, 0.001, -0.001].map(formatScore)).toStrictEqual([
    '+0.89',
    '−0.89',
    '0.00',
    '0.00',
    '0.00',
  ]);
});

it('says what the arc rests on', () => {
  const arc: SentimentArc = {
    made,
    lexicon: { name: 'VADER', language: 'en', words: 7502 },
    sentences,
    smooth: [],
    events: [],
    negative: 1,
    near: 1,
    positive: 2,
    coverage: 0.138,
  };
  expect(describeArc(arc)).toBe(
    `The list (VADER, 7,502 words) covers ${formatShare(0.138)} of words, 4 of 5 sentences`,
  );
});

const lexicons = [{ id: LexiconId.parse('mine'), name: 'Mine', words: 3 }];

it('reads mode, method and smoothing from the address, the usual where it says nonsense', () => {
  expect([parseMode('date'), parseMode('x'), parseMode(undefined)]).toStrictEqual([
    'date',
    'speech',
    'speech',
  ]);
  expect(['natural', 'extended', 'mine', 'gone'].map((text) => weighingOf(text, lexicons))).toStrictEqual([
    { method: 'natural' },
    { method: 'extended' },
    { method: 'rules', lexicon: 'mine' },
    { method: 'rules' },
  ]);
  expect([parseSigma('10'), parseSigma('0'), parseSigma('7'), parseSigma(undefined)]).toStrictEqual([
    10, 0, 5, 5,
  ]);
});

it('says how the method did against readers only where that was measured', () => {
  const [english, german] = ['en', 'de'].map((language) => ({ name: 'List', language, words: 1 }));
  expect([
    howGood({ method: 'rules' }, english),
    howGood({ method: 'rules' }, german),
    howGood(weighingOf('mine', lexicons), english),
  ]).toStrictEqual([
    'r = .50 with raters of news.',
    'lists of other languages than English were not measured against readers.',
    'your own list was not measured against readers.',
  ]);
});

it('tells the mean of a handful without an interval, which would go beyond the scale', () => {
  const sum = { mean: 0.57, low: -0.59, high: 1.73, over: 'sentences', speeches: 1 } as const;
  const counts = { negative: 0, near: 0, positive: 2, coverage: 0.1 };
  expect(describeSum({ ...sum, ...counts, scored: 2, sentences: 3 })).toBe(
    'mean +0.57, 2 of 3 sentences: too few to rely on',
  );
  expect(describeSum({ ...sum, ...counts, low: 0.36, high: 0.66, scored: 20, sentences: 24 })).toBe(
    'mean +0.57 (95% +0.36 to +0.66), 20 of 24 sentences',
  );
});
