import type { Span } from '../model/span';
import { changesBefore, type Change } from './changes';
import type { SentimentLexicon } from './lexicon';
import { whyPassedOver } from './passed-over';
import { cutPieces, type Piece } from './pieces';
import type { RuleWords } from './rule-words';

/** A piece that made the score, or one that changed another. */
export interface ScorePart extends Span {
  readonly word: string;
  /** Value in the list; undefined for a word that only changes others. */
  readonly listed: number | undefined;
  /** What changed it, in words: `booster “most” +0.29`, `negated by “not”`, `before “but” × 0.5`. */
  readonly rules: readonly string[];
  /** What it adds to the sum; undefined for a word that only changes others. */
  readonly counts: number | undefined;
}

export interface SentenceWeight {
  /** -1 to 1; undefined where no word of the list stands in it. */
  readonly compound: number | undefined;
  /** Shares of the sentence that are positive, negative and neutral; they add up to 1, or are all 0 without words. */
  readonly positive: number;
  readonly negative: number;
  readonly neutral: number;
  /** Sum of what the words count, with punctuation, before it is brought to -1..1. */
  readonly sum: number;
  /** What `!` and `?` added to the size of the sum. */
  readonly punctuation: number;
  readonly words: number;
  /** Words that are in the list. */
  readonly listed: number;
}

export interface SentenceScore extends SentenceWeight {
  readonly parts: readonly ScorePart[];
}

/** Approximates the largest sum one expects (VADER's alpha). */
const alpha = 15;

/**
 * Sentiment of one sentence by VADER's rules (Hutto & Gilbert 2014, written from the reference source, version 3.3; docs/methods/sentiment.md).
 * `span` is the sentence in `text`; offsets of the parts are in `text` too.
 */
export function scoreSentence(
  text: string,
  span: Span,
  lexicon: SentimentLexicon,
  rules: RuleWords,
): SentenceScore {
  const { weight, pieces, valued } = weigh(text, span, lexicon, rules);
  return { ...weight, parts: partsOf(pieces, valued) };
}

/** `scoreSentence` without the parts: of many sentences, what each comes to is all that is wanted. */
export const weighSentence = (
  text: string,
  span: Span,
  lexicon: SentimentLexicon,
  rules: RuleWords,
): SentenceWeight => weigh(text, span, lexicon, rules).weight;

interface Weighed {
  readonly weight: SentenceWeight;
  readonly pieces: readonly Piece[];
  /** What each listed word counts, with those that the rules pass over. */
  readonly valued: ReadonlyMap<number, Valued>;
}

function weigh(text: string, span: Span, lexicon: SentimentLexicon, rules: RuleWords): Weighed {
  const pieces = cutPieces(text, span, { elision: rules.elision, nameEmoji: rules.english });
  const valued = valueWords(pieces, lexicon.valences, rules);
  applyContrast(pieces, valued, rules);
  const passed = rules.passesNames || rules.onlyAfter.size > 0 ? passOver(text, pieces, valued, rules) : none;
  const shares = shareOut(pieces, valued, emphasis(text.slice(span.start, span.end)));
  const weight = {
    ...shares,
    compound: valued.size === 0 ? undefined : shares.sum / Math.sqrt(shares.sum * shares.sum + alpha),
    words: pieces.reduce((count, { word }) => count + (saysSomething(word) ? 1 : 0), 0),
    listed: valued.size,
  };
  return { weight, pieces, valued: passed.size === 0 ? valued : new Map([...valued, ...passed]) };
}

const saysSomething = (word: string): boolean =>
  /^[A-Za-z]/.test(word) || /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(word);

const none: ReadonlyMap<number, Valued> = new Map();

/** Takes what the rules pass over out of `valued`. */
function passOver(
  text: string,
  pieces: readonly Piece[],
  valued: Map<number, Valued>,
  rules: RuleWords,
): ReadonlyMap<number, Valued> {
  const passed = new Map<number, Valued>();
  for (const [index, { listed }] of valued) {
    const rule = whyPassedOver({ text, pieces, rules }, index);
    if (rule === undefined) continue;
    passed.set(index, { listed, counts: 0, changes: [{ rule, by: [] }] });
    valued.delete(index);
  }
  return passed;
}

interface Valued {
  readonly listed: number;
  counts: number;
  readonly changes: Change[];
}

function valueWords(
  pieces: readonly Piece[],
  valences: ReadonlyMap<string, number>,
  rules: RuleWords,
): Map<number, Valued> {
  const shouted = pieces.reduce((count, { upper }) => count + (upper ? 1 : 0), 0);
  const context = { pieces, valences, rules, capsMatter: shouted > 0 && shouted < pieces.length };
  const valued = new Map<number, Valued>();
  for (const [index, { lower }] of pieces.entries()) {
    const listed = valences.get(lower);
    if (listed === undefined || rules.boosters.has(lower)) continue;
    if (rules.english && lower === 'kind' && pieces[index + 1]?.lower === 'of') continue;
    valued.set(index, { listed, ...changesBefore(context, index, listed) });
  }
  return valued;
}

/** What stands before "but" counts half, what stands after it one and a half times, or as the rules have it. */
function applyContrast(
  pieces: readonly Piece[],
  valued: ReadonlyMap<number, Valued>,
  rules: RuleWords,
): void {
  const turning = pieces.findIndex(({ lower }) => rules.contrast.has(lower));
  const by = pieces[turning];
  if (by === undefined) return;
  for (const [index, word] of valued) {
    if (index === turning) continue;
    const [factor, side] = index < turning ? [0.5, 'before'] : [rules.afterContrast, 'after'];
    if (factor === 1) continue;
    word.counts *= factor;
    word.changes.push({ rule: `${side} “${by.word}” × ${factor}`, by: [turning] });
  }
}

/** What `!` (at most four) and `?` (from the second on) add to the size of a sum. */
function emphasis(sentence: string): number {
  const exclamations = Math.min(4, sentence.split('!').length - 1);
  const questions = sentence.split('?').length - 1;
  return exclamations * 0.292 + (questions <= 1 ? 0 : questions <= 3 ? questions * 0.18 : 0.96);
}

function shareOut(
  pieces: readonly Piece[],
  valued: ReadonlyMap<number, Valued>,
  punctuation: number,
): Pick<SentenceScore, 'positive' | 'negative' | 'neutral' | 'sum' | 'punctuation'> {
  let [sum, positive, negative, neutral] = [0, 0, 0, pieces.length];
  for (const { counts } of valued.values()) {
    sum += counts;
    if (counts === 0) continue;
    // One more a word, so that positive and negative words weigh against neutral ones, which count 1 each.
    if (counts > 0) positive += counts + 1;
    else negative += 1 - counts;
    neutral -= 1;
  }
  if (positive > negative) positive += punctuation;
  else if (positive < negative) negative += punctuation;
  const total = Math.max(positive + negative + neutral, Number.MIN_VALUE);
  return {
    sum: sum + Math.sign(sum) * punctuation,
    punctuation: sum === 0 ? 0 : punctuation,
    positive: positive / total,
    negative: negative / total,
    neutral: neutral / total,
  };
}

function partsOf(pieces: readonly Piece[], valued: ReadonlyMap<number, Valued>): ScorePart[] {
  const changing = new Set([...valued.values()].flatMap(({ changes }) => changes.flatMap(({ by }) => by)));
  return pieces.flatMap(({ start, end, word }, index) => {
    const value = valued.get(index);
    if (value === undefined && !changing.has(index)) return [];
    return {
      start,
      end,
      word,
      listed: value?.listed,
      rules: value?.changes.map(({ rule }) => rule) ?? [],
      counts: value?.counts,
    };
  });
}
