type Load = () => Promise<{ default: { stem(word: string): string } }>;

/** natural's stemmers by language; loaded when first asked for, since all of them together take 50 ms. */
const loaders: ReadonlyMap<string, readonly [name: string, load: Load]> = new Map([
  ['en', ['Porter, English', () => import('natural/lib/natural/stemmers/porter_stemmer.js')]],
  ['de', ['Porter, German', () => import('natural/lib/natural/stemmers/porter_stemmer_de.js')]],
  ['es', ['Porter, Spanish', () => import('natural/lib/natural/stemmers/porter_stemmer_es.js')]],
  ['fa', ['Porter, Persian', () => import('natural/lib/natural/stemmers/porter_stemmer_fa.js')]],
  ['fr', ['Porter, French', () => import('natural/lib/natural/stemmers/porter_stemmer_fr.js')]],
  ['it', ['Porter, Italian', () => import('natural/lib/natural/stemmers/porter_stemmer_it.js')]],
  ['nl', ['Porter, Dutch', () => import('natural/lib/natural/stemmers/porter_stemmer_nl.js')]],
  ['no', ['Porter, Norwegian', () => import('natural/lib/natural/stemmers/porter_stemmer_no.js')]],
  ['nb', ['Porter, Norwegian', () => import('natural/lib/natural/stemmers/porter_stemmer_no.js')]],
  ['pt', ['Porter, Portuguese', () => import('natural/lib/natural/stemmers/porter_stemmer_pt.js')]],
  ['ru', ['Porter, Russian', () => import('natural/lib/natural/stemmers/porter_stemmer_ru.js')]],
  ['sv', ['Porter, Swedish', () => import('natural/lib/natural/stemmers/porter_stemmer_sv.js')]],
  ['uk', ['Porter, Ukrainian', () => import('natural/lib/natural/stemmers/porter_stemmer_uk.js')]],
]);

export interface Stemmer {
  /** As the column says it: `Porter, English`. */
  readonly name: string;
  /** The stem of a case-folded word (`foldCase`). */
  readonly stem: (folded: string) => string;
}

const loaded = new Map<string, Stemmer>();

/**
 * natural's stemmer of a language (BCP 47 primary tag), behind a cache that makes it ten times as fast; undefined where natural has none.
 * A stem that comes out empty is the word itself.
 */
export async function loadStemmer(language: string): Promise<Stemmer | undefined> {
  const known = loaded.get(language);
  if (known) return known;
  const entry = loaders.get(language);
  if (!entry) return undefined;
  const [name, load] = entry;
  const { default: natural } = await load();
  const cache = new Map<string, string>();
  const stemmer: Stemmer = {
    name,
    stem: (folded) => {
      const cached = cache.get(folded);
      if (cached !== undefined) return cached;
      const stem = natural.stem(folded) || folded;
      cache.set(folded, stem);
      return stem;
    },
  };
  loaded.set(language, stemmer);
  return stemmer;
}
