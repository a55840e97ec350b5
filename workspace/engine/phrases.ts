import { phraseWeight, rankPhrases, type RankedPhrase } from '../../analysis/phrases/rank-phrases';
import { phraseWords, type PhraseWord } from '../../analysis/phrases/phrase-words';
import { speechPhrases, type PhraseMethod } from '../../analysis/phrases/speech-phrases';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/basics';
import type { Corpus, CorpusDocument } from './corpus';
import { loadPhraseLanguage } from './phrase-language';
import { madeOf, selectionView, type SelectedDocument } from './selection';
import { noWork, type Work } from './work';
import { maskedText, spokenSentences, stretchesOfKinds } from './spoken-sentences';

type PhraseTable = Output<'phrases.table'>;

const methodNames: Readonly<Record<PhraseMethod, string>> = {
  cvalue: 'C-value × idf over noun phrases, early ones first',
  rake: 'RAKE',
  textrank: 'TextRank',
};
const mostPlaces = 200;

/** Words with their roles do not hang on who is selected: kept per document for each choice of kinds, by turn. */
const taggedWords = new WeakMap<
  CorpusDocument,
  Map<string, Promise<ReadonlyMap<number | undefined, PhraseWord[]>>>
>();

function wordsByTurn(
  document: CorpusDocument,
  kinds: readonly string[],
): Promise<ReadonlyMap<number | undefined, PhraseWord[]>> {
  const known =
    taggedWords.get(document) ?? new Map<string, Promise<ReadonlyMap<number | undefined, PhraseWord[]>>>();
  taggedWords.set(document, known);
  const key = kinds.join(' ');
  const found = known.get(key) ?? readWords(document, kinds);
  known.set(key, found);
  return found;
}

async function readWords(
  document: CorpusDocument,
  kinds: readonly string[],
): Promise<ReadonlyMap<number | undefined, PhraseWord[]>> {
  const language = await loadPhraseLanguage(document.source.language);
  const stretches = stretchesOfKinds(document, kinds);
  const masked = maskedText(document.source.text, stretches);
  const byTurn = new Map<number | undefined, PhraseWord[]>();
  for (const sentence of spokenSentences(masked, stretches)) {
    const words = byTurn.get(sentence.turn) ?? [];
    byTurn.set(sentence.turn, words);
    for (const word of phraseWords(masked, [sentence], language)) words.push(word);
  }
  return byTurn;
}

/** The key phrases of the selection: scored in each speech, summed, and for the default method weighed by how many speeches have them. */
export async function phrasesTable(
  corpus: Corpus,
  { selection, method, limit }: Checked<'phrases.table'>,
  work: Work = noWork,
): Promise<Result<PhraseTable>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const { documents } = view.value;
  const kinds = selection.kinds ?? ['speech'];
  const speeches: ReturnType<typeof speechPhrases>[] = [];
  for (const selected of documents) {
    work.step(speeches.length, documents.length, 'speeches read');
    speeches.push(speechPhrases(await selectedWords(selected, kinds), method));
  }
  const languages = await Promise.all(
    [...new Set(documents.map(({ document }) => document.source.language))].map(loadPhraseLanguage),
  );
  const ranked = rankPhrases(speeches, optionsFor(method, languages));
  const made = madeOf(corpus, view.value, {
    method: methodNames[method],
    settings: {
      limit,
      candidates: [...new Set(languages.map(({ candidates }) => candidates))].join('; ') || 'none',
    },
  });
  const rows = ranked.slice(0, limit).map((phrase, index) => rowOf(phrase, index + 1, documents));
  return succeed({ made, total: ranked.length, rows });
}

async function selectedWords(
  { document, stretches }: SelectedDocument,
  kinds: readonly string[],
): Promise<PhraseWord[]> {
  const byTurn = await wordsByTurn(document, kinds);
  return [...new Set(stretches.map(({ turn }) => turn))].flatMap((turn) => byTurn.get(turn) ?? []);
}

function optionsFor(
  method: PhraseMethod,
  languages: readonly { readonly general: ReadonlySet<string> }[],
): Parameters<typeof rankPhrases>[1] {
  if (method !== 'cvalue') return { weightOf: () => 1, withoutParts: false };
  const general = new Set(languages.flatMap((language) => [...language.general]));
  return { weightOf: phraseWeight(general), withoutParts: true };
}

function rowOf(
  { score, count, speeches }: RankedPhrase,
  rank: number,
  documents: readonly SelectedDocument[],
): PhraseTable['rows'][number] {
  const places = speeches.flatMap(({ speech, places: own }) => {
    const source = documents[speech]?.document.source;
    return source
      ? own.map(({ start, end }) => ({ transcript: source.id, start, end, text: source.text }))
      : [];
  });
  return {
    rank,
    phrase: mostFrequent(places.map(({ start, end, text }) => text.slice(start, end).replace(/\s+/g, ' '))),
    score,
    count,
    speeches: speeches.length,
    places: places.slice(0, mostPlaces).map(({ transcript, start, end }) => ({ transcript, start, end })),
  };
}

/** As printed most often; of equals the one that was said first. */
function mostFrequent(printed: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const phrase of printed) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  let best = '';
  for (const [phrase, count] of counts) if (count > (counts.get(best) ?? 0)) best = phrase;
  return best;
}
