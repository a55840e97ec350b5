import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { scoreSentence, type SentenceScore } from '../../analysis/sentiment/score-sentence';
import { extendedScorer, ruleScorer, type RuleScorer } from '../../workspace/engine/sentiment-lexicon';
import type { Row } from './row';

/** Texts that twenty people rated from -4 to 4 (Hutto & Gilbert 2014). */
interface Rated {
  readonly text: string;
  readonly rating: number;
  /** Which half its document falls into: sentences of one document are never on both sides. */
  readonly half: 0 | 1;
}

/** `reference`: Pearson's r of the published Python script on these very texts. */
const ratedSets = [
  { file: 'en_vader_tweets.tsv', name: 'tweets', reference: 0.8767 },
  { file: 'en_vader_movie_reviews.tsv', name: 'film reviews', reference: 0.4282 },
  { file: 'en_vader_nyt_editorials.tsv', name: 'newspaper editorials', reference: 0.4964 },
  { file: 'en_vader_amazon_reviews.tsv', name: 'product reviews', reference: 0.596 },
] as const;
const tolerance = 0.005;

/** VADER's rules against the outputs of the reference, and both English methods against human ratings. */
export function sentimentRows(data: string): readonly Row[] {
  const folder = join(data, 'sentiment');
  const [rules, extended] = [ruleScorer('en'), extendedScorer('en')];
  if (!existsSync(folder) || !rules || !extended) return [];
  return [
    outputsRow(folder, rules),
    ...ratedSets.flatMap(({ file, name, reference }) => {
      const rated = readRated(join(folder, file));
      const [own, wide] = [rules, extended].map((scorer) => agreement(rated, scorer)) as [
        Agreement,
        Agreement,
      ];
      return [ruleRow(name, own, reference), extendedRow(name, own, wide)];
    }),
  ];
}

function outputsRow(folder: string, scorer: RuleScorer): Row {
  const texts = linesOf(join(folder, 'en_vader_expected_outputs.tsv'));
  const wrong = texts.flatMap(([, , neg, neu, pos, compound, text = '']) => {
    const score = scoreOf(text, scorer);
    const given = [
      rounded(score.negative, 3),
      rounded(score.neutral, 3),
      rounded(score.positive, 3),
      rounded(score.compound ?? 0, 4),
    ];
    return given.join() === [neg, neu, pos, compound].map(Number).join()
      ? []
      : [`${given.join(' ')}: ${text}`];
  });
  const equal = texts.length - wrong.length;
  return {
    what: 'texts with the negative, neutral, positive and compound of vaderSentiment.py',
    measured: `${equal} of ${texts.length}`,
    target: 'all',
    met: wrong.length === 0,
    notes: wrong,
  };
}

function ruleRow(name: string, { all, halves }: Agreement, reference: number): Row {
  return {
    what: `VADER's rules: r with ratings of ${name}`,
    measured: `${r(all)} (halves ${halves.map(r).join(', ')})`,
    target: `${r(reference)} ± ${r(tolerance)}, as vaderSentiment.py has`,
    met: Math.abs(all - reference) <= tolerance,
    notes: [],
  };
}

/** It must be no worse by more than the tolerance on either half. */
function extendedRow(name: string, own: Agreement, wide: Agreement): Row {
  return {
    what: `VADER, extended: r with ratings of ${name}`,
    measured: `${r(wide.all)} (halves ${wide.halves.map(r).join(', ')})`,
    target: `>= VADER's rules less ${r(tolerance)}, on each half`,
    met: wide.halves.every((value, half) => value >= (own.halves[half] ?? 1) - tolerance),
    notes: [],
  };
}

interface Agreement {
  readonly all: number;
  readonly halves: readonly number[];
}

function agreement(rated: readonly Rated[], scorer: RuleScorer): Agreement {
  const pairs = rated.map(({ text, rating, half }) => ({
    half,
    pair: [rating, scoreOf(text, scorer).compound ?? 0] as const,
  }));
  const of = (half: number): number =>
    pearson(pairs.filter((each) => each.half === half).map(({ pair }) => pair));
  return { all: pearson(pairs.map(({ pair }) => pair)), halves: [of(0), of(1)] };
}

const scoreOf = (text: string, { lexicon, rules }: RuleScorer): SentenceScore =>
  scoreSentence(text, { start: 0, end: text.length }, lexicon, rules);

/** `12_3` is sentence 3 of document 12; only odd documents are here, so every other one of them makes a half. */
const readRated = (path: string): readonly Rated[] =>
  linesOf(path).map(([id = '', rating, text = '']) => ({
    text,
    rating: Number(rating),
    half: Math.floor(Number.parseInt(id, 10) / 2) % 2 === 0 ? 0 : 1,
  }));

const linesOf = (path: string): string[][] =>
  readFileSync(path, 'utf8')
    .trimEnd()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'));

/** As Python rounds: a tie goes to the even digit. */
function rounded(value: number, digits: number): number {
  const scaled = value * 10 ** digits;
  const near = Math.round(scaled);
  return (near - scaled === 0.5 && near % 2 !== 0 ? near - 1 : near) / 10 ** digits;
}

const r = (value: number): string => value.toFixed(3).replace(/^0/u, '');

/** Pearson's product-moment correlation of pairs. */
function pearson(pairs: readonly (readonly [number, number])[]): number {
  const mean = (side: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[side], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const dot = (a: 0 | 1, b: 0 | 1): number =>
    pairs.reduce((sum, pair) => sum + (pair[a] - (a === 0 ? x : y)) * (pair[b] - (b === 0 ? x : y)), 0);
  return dot(0, 1) / Math.sqrt(dot(0, 0) * dot(1, 1));
}
