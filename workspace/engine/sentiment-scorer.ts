import { createHash } from 'node:crypto';
import type { Span } from '../../analysis/model/span';
import { bareRules, ruleWordsFor } from '../../analysis/sentiment/rule-words';
import {
  scoreSentence,
  weighSentence,
  type SentenceScore,
  type SentenceWeight,
} from '../../analysis/sentiment/score-sentence';
import type { Checked } from '../contract';
import type { OwnLexicon, SentimentMethod } from '../contract/sentiment';
import { naturalScorer } from './natural-sentiment';
import { extendedScorer, ruleScorer, type RuleScorer } from './sentiment-lexicon';

/** A method in one language. */
export interface Scorer {
  readonly name: string;
  readonly language: string;
  /** Words in its list. */
  readonly size: number;
  readonly score: (text: string, span: Span) => SentenceScore;
  /** The same without the words that made it. */
  readonly weigh: (text: string, span: Span) => SentenceWeight;
}

/** How sentences are weighed, with a person's list in full where there is one. */
export interface Weighing {
  readonly method: SentimentMethod;
  readonly own: OwnLexicon | undefined;
  /** The same for the same weighing. */
  readonly key: string;
}

/** Undefined where a list is named by an id: the workspace puts the list itself in its place. */
export function weighingOf({
  method,
  lexicon,
}: Pick<Checked<'sentiment.receipt'>, 'method' | 'lexicon'>): Weighing | undefined {
  if (typeof lexicon === 'string') return undefined;
  if (lexicon === undefined) return { method, own: undefined, key: method };
  return { method, own: lexicon, key: createHash('sha1').update(JSON.stringify(lexicon)).digest('hex') };
}

const methodNames: Readonly<Record<SentimentMethod, string>> = {
  rules: 'Word list with VADER’s rules, by sentence',
  extended: 'Extended word list with VADER’s rules, names left out, by sentence',
  natural: 'natural’s SentimentAnalyzer, by sentence',
};

/** For `made`. */
export const methodName = ({ method, own }: Weighing): string =>
  own === undefined ? methodNames[method] : 'A person’s own word list with VADER’s rules, by sentence';

/** For `made`: the list by name, and what its values were multiplied by. */
export const lexiconName = (name: string, { own }: Weighing): string =>
  own === undefined ? name : `${own.name}, own list${own.scale === 1 ? '' : `, values × ${own.scale}`}`;

export async function scorerOf(
  language: string | undefined,
  weighing: Weighing,
): Promise<Scorer | undefined> {
  if (weighing.own !== undefined) return ownScorer(weighing.own, weighing.key, language);
  if (language === undefined) return undefined;
  if (weighing.method === 'natural') {
    const natural = await naturalScorer(language);
    if (!natural) return undefined;
    const { lexicon, score } = natural;
    return { name: lexicon.name, language, size: lexicon.valences.size, score, weigh: score };
  }
  const found = weighing.method === 'extended' ? extendedScorer(language) : ruleScorer(language);
  return found && byRules(found, language);
}

const byRules = ({ lexicon, rules }: RuleScorer, language: string): Scorer => ({
  name: lexicon.name,
  language,
  size: lexicon.valences.size,
  score: (text, span) => scoreSentence(text, span, lexicon, rules),
  weigh: (text, span) => weighSentence(text, span, lexicon, rules),
});

const ownScorers = new Map<string, Scorer>();
const keptOwn = 8;

/** A person's list with the rules of the text's language; where none were written, words count as listed. */
function ownScorer(own: OwnLexicon, key: string, language = 'und'): Scorer {
  const place = `${language} ${key}`;
  const known = ownScorers.get(place);
  if (known) return known;
  const rules = ruleWordsFor(language) ?? bareRules;
  const words = own.words.filter(([word]) => !rules.negators.has(word) && !rules.boosters.has(word));
  const scorer = byRules(
    { lexicon: { name: own.name, language, valences: new Map(words) }, rules },
    language,
  );
  ownScorers.set(place, scorer);
  for (const oldest of ownScorers.keys()) {
    if (ownScorers.size <= keptOwn) break;
    ownScorers.delete(oldest);
  }
  return scorer;
}
