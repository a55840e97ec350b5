import { meanLonger } from './c-value';
import type { NounPhrase } from './noun-phrases';
import { phraseKind, type PhraseKind } from './phrase-kind';

export interface ScoredPhrase {
  readonly phrase: NounPhrase;
  /** From 0 to 1: the chance that a reader marks it as a key phrase. */
  readonly score: number;
}

/** In texts of more words, what is said once is no candidate. */
export const onceEnough = 1500;

/**
 * The chance of each noun phrase to be a key phrase of its text, a logistic function of what C-value weighs (count, count outside longer
 * phrases, length in words), of where it first stands, and of its form. The weights hang on the kind of text: they are those of four
 * kinds, mixed by how near the text is to each (docs/methods/key-phrases.md).
 * @param words of the text, in number
 * @param general keys of words that any text uses
 * @param step called at every phrase
 */
export function scorePhrases(
  phrases: ReadonlyMap<string, NounPhrase>,
  words: number,
  general: ReadonlySet<string>,
  step: () => void = () => undefined,
): ScoredPhrase[] {
  const weights = weightsFor(phraseKind(phrases.values(), words));
  const least = words > onceEnough ? 2 : 1;
  const scored: ScoredPhrase[] = [];
  for (const phrase of phrases.values()) {
    step();
    if (phrase.ranges.length < least) continue;
    const z = signsOf(phrase, phrases, general).reduce((sum, sign, at) => sum + sign * (weights[at] ?? 0), 0);
    scored.push({ phrase, score: 1 / (1 + Math.exp(-z)) });
  }
  return scored;
}

/** What is weighed, in the order of the weights. */
function signsOf(
  phrase: NounPhrase,
  phrases: ReadonlyMap<string, NounPhrase>,
  general: ReadonlySet<string>,
): readonly number[] {
  const { key, length, ranges, inside, whole, modified, capital, linked } = phrase;
  const count = ranges.length;
  const first = ranges[0]?.first ?? 0;
  const longer = meanLonger([...inside].map((other) => phrases.get(other)?.ranges.length ?? 0));
  const words = key.split(' ');
  return [
    1,
    Math.log(count),
    Math.log(Math.max(count - longer, 0.1)),
    Math.log((whole + 0.5) / count),
    length === 1 ? 1 : 0,
    length === 3 ? 1 : 0,
    Math.log(10 + first),
    Math.log(100 + first),
    words.filter((word) => general.has(word)).length / words.length,
    capital / count,
    Math.log(key.replaceAll(' ', '').length),
    length === 4 ? 1 : 0,
    length >= 5 ? 1 : 0,
    modified / count,
    linked / count,
  ];
}

/**
 * Fitted by logistic regression on every second text of four public sets and on fourteen speeches (docs/methods/key-phrases.md).
 * One column a kind of text: words and names, short; the same, long; terms, short; terms, long.
 */
const weights: readonly (readonly [number, number, number, number])[] = [
  /* constant                           */ [-3.17, -2.62, -2.1, -2.21],
  /* log count                          */ [2.87, 1.33, 1.97, 0.29],
  /* log count outside longer phrases   */ [-0.16, 0.09, -0.02, 0.48],
  /* log share of places as a whole run */ [0.95, 0.76, 1.62, 0.31],
  /* one word                           */ [1.02, -0.98, -1.59, -1.6],
  /* three words                        */ [-0.17, 0.11, 0.17, -0.3],
  /* log (10 + words before it)         */ [0.27, 0.52, 0.02, -0.28],
  /* log (100 + words before it)        */ [-0.16, -1.03, -0.22, -0.4],
  /* share of general words             */ [0.12, -3.55, -1.54, -0.94],
  /* share of places with a capital     */ [0.31, -0.95, 0.4, 0.55],
  /* log letters                        */ [0.32, 1.1, 0.62, 0.86],
  /* four words                         */ [-0.76, -0.76, -0.76, -0.76],
  /* five words                         */ [-1.24, -1.24, -1.24, -1.24],
  /* share of places with an adjective  */ [-0.26, -0.26, -0.26, -0.26],
  /* share of places with a link        */ [-0.86, -0.86, -0.86, -0.86],
];

function weightsFor({ terms, long }: PhraseKind): readonly number[] {
  const near = [(1 - terms) * (1 - long), (1 - terms) * long, terms * (1 - long), terms * long] as const;
  return weights.map(([a, b, c, d]) => a * near[0] + b * near[1] + c * near[2] + d * near[3]);
}
