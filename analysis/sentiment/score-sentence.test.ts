import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseVaderLexicon, type SentimentLexicon } from './lexicon';
import { englishRules, extendedEnglishRules, ruleWordsFor } from './rule-words';
import { scoreSentence, type SentenceScore } from './score-sentence';

const listFile = createRequire(import.meta.url).resolve('vader-sentiment/vader_lexicon.txt');
const vader: SentimentLexicon = {
  name: 'VADER',
  language: 'en',
  valences: parseVaderLexicon(readFileSync(listFile, 'utf8')),
};
const score = (text: string): SentenceScore =>
  scoreSentence(text, { start: 0, end: text.length }, vader, englishRules);
/** As Python rounds: a tie goes to the even digit. */
function round(value: number, digits: number): number {
  const scaled = value * 10 ** digits;
  const near = Math.round(scaled);
  return (near - scaled === 0.5 && near % 2 !== 0 ? near - 1 : near) / 10 ** digits;
}

describe('a sentence by VADER', () => {
  it.each([
    ['VADER is smart, handsome, and funny.', 0.8316],
    ['VADER is smart, handsome, and funny!', 0.8439],
    ['VADER is very smart, handsome, and funny.', 0.8545],
    ['VADER is VERY SMART, handsome, and FUNNY!!!', 0.9342],
    ['VADER is not smart, handsome, nor funny.', -0.7424],
    ['The plot was good, but the characters are uncompelling and the dialog is not great.', -0.7042],
    ["At least it isn't a horrible book.", 0.431],
    ['At least it isn’t a horrible book.', 0.431],
    ["Today only kinda sux! But I'll get by, lol", 0.5249],
    ['Not bad at all', 0.431],
    ['Good afternoon, ladies and gentlemen.', 0.4404],
  ])('gives %j the value %d', (text, compound) => {
    expect(score(text).compound).toBeCloseTo(compound, 4);
  });

  it('has no value where no word of the list stands in it', () => {
    expect(score('The table stands in the room.')).toStrictEqual({
      compound: undefined,
      sum: 0,
      punctuation: 0,
      positive: 0,
      negative: 0,
      neutral: 1,
      words: 6,
      listed: 0,
      parts: [],
    });
    expect(score('').compound).toBeUndefined();
  });

  it('keeps what each word counts and why, with places in the text', () => {
    const text = 'He said: it was not a very good plan, but we hope!';
    const given = scoreSentence(text, { start: 9, end: text.length }, vader, englishRules);
    expect(given.parts.map((part) => ({ ...part, shown: text.slice(part.start, part.end) }))).toStrictEqual([
      { start: 16, end: 19, word: 'not', listed: undefined, rules: [], counts: undefined, shown: 'not' },
      { start: 22, end: 26, word: 'very', listed: undefined, rules: [], counts: undefined, shown: 'very' },
      {
        start: 27,
        end: 31,
        word: 'good',
        listed: 1.9,
        rules: ['booster “very” +0.29', 'negated by “not” × −0.74', 'before “but” × 0.5'],
        counts: (1.9 + 0.293) * -0.74 * 0.5,
        shown: 'good',
      },
      { start: 38, end: 41, word: 'but', listed: undefined, rules: [], counts: undefined, shown: 'but' },
      {
        start: 45,
        end: 49,
        word: 'hope',
        listed: 1.9,
        rules: ['after “but” × 1.5'],
        counts: 1.9 * 1.5,
        shown: 'hope',
      },
    ]);
    expect(given.sum).toBeCloseTo((1.9 + 0.293) * -0.74 * 0.5 + 1.9 * 1.5 + 0.292, 12);
  });

  it('leaves "without doubt" as it is, and heightens "never so"', () => {
    const last = (text: string): number | undefined => score(text).parts.at(-1)?.counts;
    expect(last('without doubt excellent')).toBe(2.7);
    expect(last('never so good')).toBeCloseTo((1.9 + 0.293) * 1.25, 10);
    // The reference sees "so" once more from three words away.
    expect(last('it was never so good')).toBeCloseTo((1.9 + 0.293) * 1.25 * 1.25, 10);
  });

  it('reads words joined by dashes and words in typographic quotes', () => {
    expect(score('A plan—good and “wonderful”—was made').parts.map(({ word }) => word)).toStrictEqual([
      'good',
      'wonderful',
    ]);
  });

  it('reads an emoji as its name, at the place of the emoji', () => {
    expect(score('done 😁😁').parts).toMatchObject([
      { start: 5, end: 7, word: 'smiling' },
      { start: 7, end: 9, word: 'smiling' },
    ]);
  });
});

describe('a sentence by the extended rules', () => {
  const extended = (text: string) =>
    scoreSentence(text, { start: 0, end: text.length }, vader, extendedEnglishRules);
  const counted = (text: string) =>
    extended(text).parts.flatMap(({ word, counts }) => (counts === undefined || counts === 0 ? [] : [word]));

  it('counts no word of a name, and says so', () => {
    expect(counted('In Great Britain they hope')).toStrictEqual(['hope']);
    expect(counted('The United States is great')).toStrictEqual(['great']);
    expect(extended('They left Great Britain').parts).toMatchObject([
      { word: 'Great', listed: 3.1, counts: 0, rules: ['part of a name, counts nothing'] },
    ]);
    expect(extended('They left Great Britain').compound).toBeUndefined();
  });

  it('counts words that have a capital for another reason', () => {
    expect(counted('Great people came. Great hopes rose.')).toStrictEqual(['Great', 'Great', 'hopes']);
    expect(counted('Peace And Hope For All')).toStrictEqual(['Peace', 'Hope']);
    expect(counted('We want a GREAT Britain')).toStrictEqual(['want', 'GREAT']);
  });

  it('counts "like" as a verb only, and what stands after "but" once', () => {
    expect(counted('it falls like rain, and they like it')).toStrictEqual(['like']);
    expect(extended('it was late but good').sum).toBeCloseTo(1.9, 12);
  });
});

describe('a sentence in another language', () => {
  const list = (language: string, words: readonly [string, number][]): SentimentLexicon => ({
    name: 'test',
    language,
    valences: new Map(words),
  });
  const sumOf = (language: string, text: string, words: readonly [string, number][]): number | undefined => {
    const rules = ruleWordsFor(language);
    return rules && scoreSentence(text, { start: 0, end: text.length }, list(language, words), rules).sum;
  };

  it('is turned by its own negators, raised by its own boosters, and weighed by its own "but"', () => {
    expect([
      sumOf('de', 'Das ist nicht gut', [['gut', 2]]),
      sumOf('de', 'Das ist sehr gut', [['gut', 2]]),
      sumOf('fr', 'C’est un espoir, mais l’amour', [
        ['espoir', 2],
        ['amour', 2],
      ]),
      sumOf('es', 'no es bueno', [['bueno', 2]]),
    ]).toStrictEqual([-1.48, 2.293, 4, -1.48]);
  });

  it('has no rules in a language nobody wrote them for', () => {
    expect([ruleWordsFor('ru'), ruleWordsFor('constructor')]).toStrictEqual([undefined, undefined]);
  });
});

const shared = join(import.meta.dirname, '../../../shared/data/sentiment');
describe.skipIf(!existsSync(shared))('against the reference (skipped where ../shared/data is absent)', () => {
  const rows = (file: string): string[][] =>
    readFileSync(join(shared, file), 'utf8')
      .trimEnd()
      .split('\n')
      .slice(1)
      .map((line) => line.split('\t'));

  it('gives all 496 sentences the values of vaderSentiment.py to the digits printed', () => {
    const wrong = rows('en_vader_expected_outputs.tsv').flatMap(
      ([, , neg, neu, pos, compound, text = '']) => {
        const { negative, neutral, positive, compound: own } = score(text);
        const given = [round(negative, 3), round(neutral, 3), round(positive, 3), round(own ?? 0, 4)];
        const wanted = [neg, neu, pos, compound].map(Number);
        return given.join() === wanted.join() ? [] : [{ text, given: given.join(), wanted: wanted.join() }];
      },
    );
    expect(wrong).toStrictEqual([]);
  });

  it('follows human ratings as far as a word list can', () => {
    const found = ['tweets', 'movie_reviews', 'amazon_reviews', 'nyt_editorials'].map((set) => {
      const pairs = rows(`en_vader_${set}.tsv`).map(([, gold, text = '']): [number, number] => [
        Number(gold),
        score(text).compound ?? 0,
      ]);
      return [set, round(pearson(pairs), 3)] as const;
    });
    console.log(`VADER rules, Pearson r with human ratings: ${JSON.stringify(Object.fromEntries(found))}`);
    const floors = { tweets: 0.86, movie_reviews: 0.41, amazon_reviews: 0.58, nyt_editorials: 0.48 };
    for (const [set, r] of found) expect(r, set).toBeGreaterThan(Reflect.get(floors, set) as number);
  });
});

function pearson(pairs: readonly (readonly [number, number])[]): number {
  const mean = (pick: 0 | 1): number => pairs.reduce((sum, pair) => sum + pair[pick], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const dot = (a: 0 | 1, b: 0 | 1): number =>
    pairs.reduce((sum, pair) => sum + (pair[a] - (a === 0 ? x : y)) * (pair[b] - (b === 0 ? x : y)), 0);
  return dot(0, 1) / Math.sqrt(dot(0, 0) * dot(1, 1));
}
