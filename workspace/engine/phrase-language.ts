import { functionWords } from '../../analysis/phrases/function-words';
import { generalWords } from '../../analysis/phrases/general-words';
import { linkWords } from '../../analysis/phrases/link-words';
import type { PhraseLanguage } from '../../analysis/phrases/phrase-words';
import { loadStemmer } from '../../analysis/stems/stemmer';
import { loadStopWords } from '../../analysis/stems/stop-words';
import { loadEnglishTagger } from './tag-english';

/** What key phrases need to know of a language. */
export interface LoadedPhraseLanguage extends PhraseLanguage {
  /** Keys of words that any speech uses. */
  readonly general: ReadonlySet<string>;
  /** How candidates are found, for `made`. */
  readonly candidates: string;
  /** Whether noun phrases are found in it; elsewhere every run between stop words counts as one. */
  readonly supported: boolean;
}

const loaded = new Map<string, Promise<LoadedPhraseLanguage>>();

/** `code` is a BCP 47 primary tag, or undefined where the language is not known. */
export function loadPhraseLanguage(code: string | undefined): Promise<LoadedPhraseLanguage> {
  const key = code ?? '';
  const known = loaded.get(key) ?? load(key);
  loaded.set(key, known);
  return known;
}

async function load(code: string): Promise<LoadedPhraseLanguage> {
  const [stemmer, stopWords, tagText] = await Promise.all([
    loadStemmer(code),
    loadStopWords(code),
    code === 'en' ? loadEnglishTagger() : undefined,
  ]);
  const supported = functionWords(code).size > 0;
  const stem = stemmer?.stem ?? ((word: string): string => word);
  return {
    code,
    stopWords: new Set([...(stopWords?.words ?? []), ...functionWords(code)]),
    links: linkWords(code),
    stem,
    tagText,
    general: new Set([...generalWords(code)].map(stem)),
    supported,
    candidates: tagText
      ? 'noun phrases by wink-nlp'
      : supported
        ? 'noun phrases by the forms of words'
        : 'runs between stop words',
  };
}
