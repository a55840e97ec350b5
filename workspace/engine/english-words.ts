import { lemmasOfTokens } from '../../analysis/pos/lemmas';
import { wordClasses } from '../../analysis/pos/word-classes';
import { Lexicon } from '../../analysis/tokens/lexicon';
import type { Corpus, CorpusDocument } from './corpus';
import { eachSpokenSentence, maskedText } from './spoken-sentences';
import { loadEnglishTagger } from './tag-english';
import type { Work } from './work';

/** By number: 0 is a word that the tagger knows nothing of. */
export const partsOfSpeech: readonly string[] = ['X', ...wordClasses.filter((name) => name !== 'X'), 'PUNCT'];
const placeOf: ReadonlyMap<string, number> = new Map(partsOfSpeech.map((tag, place) => [tag, place]));

/** What a tagger knows of each token of a document, side by side with `CorpusDocument.forms`. */
export interface EnglishWords {
  /** Ids in `lemmaLexicon` of the corpus; case folded. */
  readonly lemmas: Uint32Array;
  /** Places in `partsOfSpeech`. */
  readonly tags: Uint8Array;
}

const lexicons = new WeakMap<Corpus, Lexicon>();

/** The lemmas of a corpus; ids never change. */
export function lemmaLexicon(corpus: Corpus): Lexicon {
  const lexicon = lexicons.get(corpus) ?? new Lexicon();
  lexicons.set(corpus, lexicon);
  return lexicon;
}

const known = new WeakMap<CorpusDocument, EnglishWords>();

/**
 * Lemmas and parts of speech of an English document, every block of it; kept as long as the document is. wink-nlp reads some 600 kB a
 * second: `work` is told after each sentence. Undefined for other languages: nothing tags them here.
 * @throws Cancelled
 */
export async function englishWords(
  corpus: Corpus,
  document: CorpusDocument,
  step: () => void,
): Promise<EnglishWords | undefined> {
  const { text, language } = document.source;
  if (language !== 'en') return undefined;
  const found = known.get(document);
  if (found) return found;
  const tagText = await loadEnglishTagger();
  const lexicon = lemmaLexicon(corpus);
  const { tokens, stretches } = document;
  const lemmas = new Uint32Array(tokens.length);
  const tags = new Uint8Array(tokens.length);
  const masked = maskedText(text, stretches);
  let token = 0;
  for (const sentence of eachSpokenSentence(masked, stretches)) {
    step();
    while (token < tokens.length && (tokens.starts[token] ?? 0) < sentence.start) token += 1;
    const from = token;
    while (token < tokens.length && (tokens.starts[token] ?? 0) < sentence.end) token += 1;
    lemmasOfTokens(masked, sentence, { tokens, from, to: token }, tagText).forEach(({ lemma, tag }, at) => {
      lemmas[from + at] = lexicon.intern(lemma);
      tags[from + at] = placeOf.get(tag) ?? 0;
    });
  }
  const words = { lemmas, tags };
  known.set(document, words);
  return words;
}

/** `englishWords` of many documents; those of other languages are undefined. @throws Cancelled */
export async function englishWordsOf(
  corpus: Corpus,
  documents: readonly CorpusDocument[],
  work: Work,
): Promise<readonly (EnglishWords | undefined)[]> {
  const words: (EnglishWords | undefined)[] = [];
  for (const document of documents) {
    const step = (): void => work.step(words.length, documents.length, 'speeches tagged');
    step();
    words.push(await englishWords(corpus, document, step));
  }
  return words;
}
