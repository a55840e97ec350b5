interface List {
  readonly default: { readonly words: readonly string[] };
}
type Load = () => Promise<List>;

/** A list of our own, as natural's come. */
const own = (words: readonly string[]): List => ({ default: { words } });

/**
 * natural's stop lists by language, and our own where it has none or next to none. For all other languages nothing is hidden, and the
 * screen says "no list".
 */
const loaders: ReadonlyMap<string, readonly [name: string, load: Load]> = new Map([
  ['ar', ['Arabic', async () => own((await import('./arabic-stop-words')).arabicStopWords)]],
  ['de', ['German', async () => own((await import('./german-stop-words')).germanStopWords)]],
  ['he', ['Hebrew', async () => own((await import('./hebrew-stop-words')).hebrewStopWords)]],
  ['en', ['English', () => import('natural/lib/natural/util/stopwords.js')]],
  ['es', ['Spanish', () => import('natural/lib/natural/util/stopwords_es.js')]],
  ['fa', ['Persian', async () => own((await import('./persian-stop-words')).persianStopWords)]],
  ['fr', ['French', () => import('natural/lib/natural/util/stopwords_fr.js')]],
  ['id', ['Indonesian', () => import('natural/lib/natural/util/stopwords_id.js')]],
  ['it', ['Italian', () => import('natural/lib/natural/util/stopwords_it.js')]],
  ['ja', ['Japanese', () => import('natural/lib/natural/util/stopwords_ja.js')]],
  ['nl', ['Dutch', () => import('natural/lib/natural/util/stopwords_nl.js')]],
  ['no', ['Norwegian', () => import('natural/lib/natural/util/stopwords_no.js')]],
  ['nb', ['Norwegian', () => import('natural/lib/natural/util/stopwords_no.js')]],
  ['pl', ['Polish', () => import('natural/lib/natural/util/stopwords_pl.js')]],
  ['pt', ['Portuguese', () => import('natural/lib/natural/util/stopwords_pt.js')]],
  ['ru', ['Russian', () => import('natural/lib/natural/util/stopwords_ru.js')]],
  ['sv', ['Swedish', () => import('natural/lib/natural/util/stopwords_sv.js')]],
  ['uk', ['Ukrainian', () => import('natural/lib/natural/util/stopwords_uk.js')]],
  ['zh', ['Chinese', () => import('natural/lib/natural/util/stopwords_zh.js')]],
]);

export interface StopWords {
  /** The language in English, `English`. */
  readonly name: string;
  /** Case-folded, in the list's order, without repetitions. */
  readonly words: readonly string[];
}

/** The stop list of a language (BCP 47 primary tag); undefined where there is none. */
export async function loadStopWords(language: string): Promise<StopWords | undefined> {
  const entry = loaders.get(language);
  if (!entry) return undefined;
  const [name, load] = entry;
  const { default: list } = await load();
  return { name, words: [...new Set(list.words)] };
}
