import type { Span } from '../../analysis/model/span';
import { scaleOf, type SentimentLexicon } from '../../analysis/sentiment/lexicon';
import type { ScorePart, SentenceScore } from '../../analysis/sentiment/score-sentence';
import { tokenize } from '../../analysis/tokens/tokenize';
import { naturalVocabulary } from './sentiment-lexicon';

export interface NaturalScorer {
  /** natural's vocabulary, valences on its own scale. */
  readonly lexicon: SentimentLexicon;
  readonly score: (text: string, span: Span) => SentenceScore;
}

const loaded = new Map<string, NaturalScorer>();

/**
 * natural's SentimentAnalyzer, one sentence at a time: the mean over all words of the listed values, each turned round after any negator
 * before it in the sentence. Brought to -1..1 as VADER brings its sums: S/sqrt(S² + 15), S the sum on VADER's scale of -4..4 a word.
 * Undefined where natural has no list. Loading it reads all of natural's lists at once, about 300 ms.
 */
export async function naturalScorer(language: string): Promise<NaturalScorer | undefined> {
  const known = loaded.get(language);
  if (known) return known;
  const vocabulary = naturalVocabulary(language);
  if (!vocabulary) return undefined;
  const { default: SentimentAnalyzer } = await import('natural/lib/natural/sentiment/SentimentAnalyzer.js');
  const analyzer = new SentimentAnalyzer(vocabulary.natural, undefined, vocabulary.shape);
  const valences = new Map(
    Object.entries(analyzer.vocabulary)
      .map(([word, value]): [string, number] => [word, Number(value)])
      .filter(([, value]) => Number.isFinite(value)),
  );
  const negators = new Set(analyzer.negations);
  const scorer: NaturalScorer = {
    lexicon: { name: `${vocabulary.name}, natural`, language, valences },
    score: (text, span) => {
      const words = printedWords(text, span);
      const parts = partsOf(words, valences, negators);
      const mean = words.length === 0 ? 0 : analyzer.getSentiment(words.map(({ word }) => word));
      return scoreOf(parts, words.length, mean * words.length * scaleOf[vocabulary.shape]);
    },
  };
  loaded.set(language, scorer);
  return scorer;
}

interface PrintedWord extends Span {
  readonly word: string;
}

function printedWords(text: string, span: Span): PrintedWord[] {
  const { starts, ends, length } = tokenize(text, [span]);
  return Array.from({ length }, (_, index) => {
    const [start, end] = [starts[index] ?? 0, ends[index] ?? 0];
    return { start, end, word: text.slice(start, end).replaceAll('’', "'") };
  });
}

/** The same words as natural counts, for the receipt. */
function partsOf(
  words: readonly PrintedWord[],
  valences: ReadonlyMap<string, number>,
  negators: ReadonlySet<string>,
): ScorePart[] {
  let negator: string | undefined;
  return words.flatMap(({ start, end, word }): ScorePart[] => {
    const lower = word.toLowerCase();
    if (negators.has(lower)) {
      negator = word;
      return [{ start, end, word, listed: undefined, rules: [], counts: undefined }];
    }
    const listed = valences.get(lower);
    if (listed === undefined) return [];
    const rules = negator === undefined ? [] : [`turned round by “${negator}”`];
    return [{ start, end, word, listed, rules, counts: negator === undefined ? listed : -listed }];
  });
}

function scoreOf(parts: readonly ScorePart[], words: number, sum: number): SentenceScore {
  const counted = parts.map(({ counts }) => counts).filter((counts) => counts !== undefined);
  const share = (holds: (counts: number) => boolean): number =>
    words === 0 ? 0 : counted.filter(holds).length / words;
  const [positive, negative] = [share((counts) => counts > 0), share((counts) => counts < 0)];
  return {
    compound: counted.length === 0 ? undefined : sum / Math.sqrt(sum * sum + 15),
    positive,
    negative,
    neutral: words === 0 ? 0 : 1 - positive - negative,
    sum,
    punctuation: 0,
    words,
    listed: counted.length,
    parts,
  };
}
