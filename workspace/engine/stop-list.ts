import { loadStopWords } from '../../analysis/stems/stop-words';
import { foldCase } from '../../analysis/tokens/fold-case';
import type { StopList } from '../contract/tables';
import type { Corpus } from './corpus';

/** Words that are hidden, by language: each document's words are looked up in the list of its own language. */
export interface HiddenWords {
  /** `English`, `English + Russian`, `none`, `your own`, `no list`. */
  readonly name: string;
  /** Whose lists these are: `English`, `Russian`; none where a person chose the words. */
  readonly languages: readonly string[];
  /** Of all its lists together, case-folded, sorted. */
  readonly words: readonly string[];
  /** Whether a form (by its id in the corpus's lexicon) is hidden in documents of this language. */
  hides(language: string | undefined): (form: number) => boolean;
}

const nothing = () => false;

/** The words of a stop list for documents of these languages; those of `loadStopWords` where it is the default. */
export async function hiddenWords(
  corpus: Corpus,
  stopList: StopList,
  languages: readonly (string | undefined)[],
): Promise<HiddenWords> {
  if (stopList === 'none') return { name: 'none', languages: [], words: [], hides: () => nothing };
  if (stopList !== 'default') {
    const words = sorted(stopList.map(foldCase));
    const hides = hiderOf(corpus, words);
    return { name: 'your own', languages: [], words, hides: () => hides };
  }
  const lists = new Map<
    string | undefined,
    { readonly name: string; readonly hides: (form: number) => boolean }
  >();
  const all: string[] = [];
  for (const language of languages) {
    const list = language === undefined ? undefined : await loadStopWords(language);
    if (list === undefined) continue;
    const words = list.words.map(foldCase);
    all.push(...words);
    lists.set(language, { name: list.name, hides: hiderOf(corpus, words) });
  }
  const names = [...new Set([...lists.values()].map(({ name }) => name))];
  return {
    name: names.join(' + ') || 'no list',
    languages: names,
    words: sorted(all),
    hides: (language) => lists.get(language)?.hides ?? nothing,
  };
}

const sorted = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

function hiderOf(corpus: Corpus, words: readonly string[]): (form: number) => boolean {
  const { foldedOf } = corpus;
  const hidden = new Uint8Array(corpus.folded.size);
  for (const word of words) {
    const id = corpus.folded.find(word);
    if (id !== undefined) hidden[id] = 1;
  }
  return (form) => hidden[foldedOf[form] ?? 0] === 1;
}
