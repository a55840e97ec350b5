import { mergePhrases, mergesOf } from '../../analysis/phrases/merge-phrases';
import { inverseSpeechFrequency, rankPhrases, type RankedPhrase } from '../../analysis/phrases/rank-phrases';
import { speechPhrases, type PhraseMethod, type SpeechPhrase } from '../../analysis/phrases/speech-phrases';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/basics';
import type { Corpus } from './corpus';
import { loadPhraseLanguage, type LoadedPhraseLanguage } from './phrase-language';
import { mostFrequent, rowOf } from './phrase-row';
import { kindsBeside, readPhraseWords } from './phrase-reading';
import { madeOf, selectionView, type SelectedDocument } from './selection';
import { noWork, type Work } from './work';

type PhraseTable = Output<'phrases.table'>;
type Asked = Checked<'phrases.table'>;

const methodNames: Readonly<Record<PhraseMethod, string>> = {
  cvalue: 'C-value × idf over noun phrases, weighed by place, form and kind of text',
  'cvalue-plain': 'C-value × idf over noun phrases (Frantzi et al. 2000)',
  rake: 'RAKE',
  textrank: 'TextRank',
  tfidf: 'tf-idf of one to three words',
};

/** The key phrases of the selection: scored in each speech, summed, and weighed by how many speeches have them but by RAKE and TextRank. */
export async function phrasesTable(
  corpus: Corpus,
  { selection, method, limit, merged, hidden }: Asked,
  work: Work = noWork,
): Promise<Result<PhraseTable>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const { documents } = view.value;
  const speeches: (readonly SpeechPhrase[])[] = [];
  const languages = new Map<string, LoadedPhraseLanguage>();
  for (const selected of documents) {
    const step = (): void => work.step(speeches.length, documents.length, 'speeches read');
    step();
    const language = await loadPhraseLanguage(selected.document.source.language);
    languages.set(language.code, language);
    const words = readPhraseWords(selected, { selection, language, step });
    speeches.push(speechPhrases(words, { method, general: language.general, step }));
  }
  const merges = mergesOf(merged);
  const ranked = rankPhrases(
    speeches.map((phrases) => mergePhrases(phrases, merges)),
    rankingOf(method),
  );
  const without = new Set(hidden);
  const shown = ranked.filter(({ key }) => !without.has(key));
  const made = madeOf(corpus, view.value, {
    method: methodNames[method],
    settings: {
      limit,
      candidates: candidatesOf(method, languages.values()),
      ...besideOf(documents, selection),
      ...(merges.size > 0 ? { merged: merged.map((keys) => keys.join(' + ')).join('; ') } : {}),
      ...(hidden.length > 0 ? { hidden: hidden.join('; ') } : {}),
    },
  });
  const names = printedMerged(speeches, merges, documents);
  return succeed({
    made,
    total: shown.length,
    rows: shown
      .slice(0, limit)
      .map((phrase, index) => rowOf(phrase, { rank: index + 1, documents, merged: names(phrase.key) })),
    hidden: ranked.filter(({ key }) => without.has(key)).map((phrase) => hiddenOf(phrase, documents)),
    unsupported: [...languages.values()].flatMap(({ code, supported }) => (supported ? [] : [code])),
  });
}

/** RAKE and TextRank stay as published; parts of better phrases are left out by the default. */
const rankingOf = (method: PhraseMethod): Parameters<typeof rankPhrases>[1] => ({
  weightOf: method === 'rake' || method === 'textrank' ? () => 1 : inverseSpeechFrequency,
  withoutParts: method === 'cvalue',
});

const stopBounded: ReadonlySet<PhraseMethod> = new Set(['rake', 'tfidf']);

function candidatesOf(method: PhraseMethod, languages: Iterable<LoadedPhraseLanguage>): string {
  const found = new Set([...languages].map(({ candidates }) => candidates));
  if (found.size === 0) return 'none';
  return stopBounded.has(method) ? 'runs between stop words' : [...found].join('; ');
}

/** What was read beside the kinds asked for, for `made`. */
function besideOf(
  documents: readonly SelectedDocument[],
  selection: Asked['selection'],
): { readonly 'read too'?: string } {
  const kinds = new Set(documents.flatMap(({ document }) => kindsBeside(document, selection)));
  return kinds.size === 0 ? {} : { 'read too': `${[...kinds].join(', ')} of texts with long turns` };
}

function hiddenOf(
  phrase: RankedPhrase,
  documents: readonly SelectedDocument[],
): PhraseTable['hidden'][number] {
  const { key, phrase: printed, count } = rowOf(phrase, { rank: 1, documents, merged: [] });
  return { key, phrase: printed, count };
}

/** By what they were merged into: the phrases, as printed most often. */
function printedMerged(
  speeches: readonly (readonly SpeechPhrase[])[],
  merges: ReadonlyMap<string, string>,
  documents: readonly SelectedDocument[],
): (key: string) => readonly string[] {
  const forms = new Map<string, string[]>();
  if (merges.size > 0)
    for (const [index, phrases] of speeches.entries())
      for (const { key, places } of phrases) {
        if (!merges.has(key)) continue;
        const text = documents[index]?.document.source.text ?? '';
        const own = forms.get(key) ?? [];
        forms.set(key, own);
        for (const { start, end } of places) own.push(text.slice(start, end));
      }
  return (into) =>
    [...merges].flatMap(([key, end]) => {
      const own = forms.get(key);
      return end === into && own !== undefined ? [mostFrequent(own)] : [];
    });
}
