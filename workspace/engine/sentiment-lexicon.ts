import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import {
  parseVaderLexicon,
  parseVocabulary,
  type SentimentLexicon,
  type VocabularyShape,
} from '../../analysis/sentiment/lexicon';
import { extendedEnglishRules, ruleWordsFor, type RuleWords } from '../../analysis/sentiment/rule-words';

/** Word lists are data files of packages: read where the packages are, when first asked for. */
const require = createRequire(import.meta.url);

interface Vocabulary {
  readonly shape: VocabularyShape;
  readonly name: string;
  /** natural's name of the language. */
  readonly natural: string;
  readonly file: string;
}

/** natural's vocabularies. For Spanish it has SentiCon too, which lists "un" as negative and "no" as positive: AFINN it is. */
const vocabularies: ReadonlyMap<string, Vocabulary> = new Map<string, Vocabulary>([
  ['es', { shape: 'afinn', name: 'AFINN', natural: 'Spanish', file: 'Spanish/afinnShortSortedSpanish.json' }],
  [
    'pt',
    {
      shape: 'afinn',
      name: 'AFINN',
      natural: 'Portuguese',
      file: 'Portuguese/afinnShortSortedPortuguese.json',
    },
  ],
  ['ca', { shape: 'senticon', name: 'SentiCon', natural: 'Catalan', file: 'Catalan/senticon_ca.json' }],
  ['gl', { shape: 'senticon', name: 'SentiCon', natural: 'Galician', file: 'Galician/senticon_gl.json' }],
  ['eu', { shape: 'senticon', name: 'SentiCon', natural: 'Basque', file: 'Basque/senticon_eu.json' }],
  ['fr', { shape: 'pattern', name: 'Pattern', natural: 'French', file: 'French/pattern-sentiment-fr.json' }],
  [
    'it',
    { shape: 'pattern', name: 'Pattern', natural: 'Italian', file: 'Italian/pattern-sentiment-it.json' },
  ],
  ['nl', { shape: 'pattern', name: 'Pattern', natural: 'Dutch', file: 'Dutch/pattern-sentiment-nl.json' }],
  ['de', { shape: 'pattern', name: 'Pattern', natural: 'German', file: 'German/pattern-sentiment-de.json' }],
]);

export interface RuleScorer {
  readonly lexicon: SentimentLexicon;
  readonly rules: RuleWords;
}

const loaded = new Map<string, RuleScorer>();

/** The list and the rules of a language (BCP 47 primary tag); undefined where there is no list. */
export function ruleScorer(language: string): RuleScorer | undefined {
  const known = loaded.get(language);
  if (known) return known;
  const rules = ruleWordsFor(language);
  const lexicon = language === 'en' ? readVader() : rules && readVocabulary(language, rules);
  if (!rules || !lexicon) return undefined;
  const scorer = { lexicon, rules };
  loaded.set(language, scorer);
  return scorer;
}

const readVader = (): SentimentLexicon => ({
  name: 'VADER',
  language: 'en',
  valences: parseVaderLexicon(readFileSync(require.resolve('vader-sentiment/vader_lexicon.txt'), 'utf8')),
});

let extended: RuleScorer | undefined;

/**
 * VADER's list with the words that only AFINN-165 has, and rules that pass over names (docs/methods/sentiment.md): English only, other
 * languages have their one list.
 */
export function extendedScorer(language: string): RuleScorer | undefined {
  const usual = ruleScorer(language);
  if (!usual || language !== 'en') return usual;
  extended ??= {
    rules: extendedEnglishRules,
    lexicon: {
      name: 'VADER + AFINN',
      language,
      valences: new Map([...afinnBeyond(usual), ...usual.lexicon.valences]),
    },
  };
  return extended;
}

/** The words of AFINN-165, which natural brings with it, that VADER has in no role. */
function afinnBeyond({ lexicon, rules }: RuleScorer): readonly [string, number][] {
  const file: unknown = createRequire(require.resolve('natural/package.json'))('afinn-165');
  const list = parseVocabulary(Reflect.get(Object(file), 'afinn165'), 'afinn');
  return [...list].filter(
    ([word]) =>
      !lexicon.valences.has(word) &&
      !rules.boosters.has(word) &&
      !rules.negators.has(word) &&
      !word.includes("n't"),
  );
}

/** Without the words that the rules read otherwise: a negator with a value of its own would no longer negate. */
function readVocabulary(language: string, rules: RuleWords): SentimentLexicon | undefined {
  const vocabulary = vocabularies.get(language);
  if (!vocabulary) return undefined;
  const file: unknown = require(`natural/lib/natural/sentiment/${vocabulary.file}`);
  const valences = [...parseVocabulary(file, vocabulary.shape)].filter(
    ([word]) => !rules.negators.has(word) && !rules.boosters.has(word) && !rules.contrast.has(word),
  );
  return { name: `${vocabulary.name} (natural)`, language, valences: new Map(valences) };
}

/** What natural's own analyser is asked for in a language; undefined where natural has no list. */
export function naturalVocabulary(
  language: string,
): Pick<Vocabulary, 'shape' | 'name' | 'natural'> | undefined {
  return language === 'en'
    ? { shape: 'afinn', name: 'AFINN', natural: 'English' }
    : vocabularies.get(language);
}
