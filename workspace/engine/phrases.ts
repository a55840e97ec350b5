import { languagesApart, type PhrasesOfSpeech } from '../../analysis/phrases/languages-apart';
import { mergePhrases, mergesOf } from '../../analysis/phrases/merge-phrases';
import { inverseSpeechFrequency, rankPhrases, type RankedPhrase } from '../../analysis/phrases/rank-phrases';
import { onceEnough } from '../../analysis/phrases/score-phrases';
import { speechPhrases, type PhraseMethod, type SpeechPhrase } from '../../analysis/phrases/speech-phrases';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
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
  const read: PhrasesOfSpeech[] = [];
  let words = 0;
  const languages = new Map<string, LoadedPhraseLanguage>();
  for (const selected of documents) {
    const step = (): void => work.step(read.length, documents.length, 'speeches read');
    step();
    const language = await loadPhraseLanguage(selected.document.source.language);
    languages.set(language.code, language);
    const own = await readPhraseWords(selected, { corpus, selection, language, step });
    words += own.length;
    read.push({
      language: language.code,
      text: selected.document.source.text,
      phrases: speechPhrases(own, { method, general: language.general, step }),
    });
  }
  const speeches = languagesApart(read);
  const merges = mergesOf(merged);
  const ranked = rankPhrases(
    speeches.map((phrases) => mergePhrases(phrases, merges)),
    {
      ...rankingOf(method, words),
      step: () => work.step(documents.length, documents.length, 'speeches read'),
    },
  );
  const without = new Set(hidden);
  const shown = ranked.filter(({ key }) => !without.has(key));
  const readToo = [...new Set(documents.flatMap(({ document }) => kindsBeside(document, selection)))];
  const made = madeOf(corpus, view.value, {
    method: methodNames[method],
    settings: {
      limit,
      candidates: candidatesOf(method, languages.values()),
      ...(readToo.length > 0 && { 'read too': `${readToo.join(', ')} of texts with long turns` }),
      ...(merges.size > 0 ? { merged: merged.map((keys) => keys.join(' + ')).join('; ') } : {}),
      ...(hidden.length > 0 ? { hidden: hidden.join('; ') } : {}),
    },
  });
  const forms = formsOf(speeches, merges, documents);
  return succeed({
    made,
    total: shown.length,
    rows: shown
      .slice(0, limit)
      .map((phrase, index) => rowOf(phrase, { rank: index + 1, documents, ...forms(phrase.key) })),
    hidden: ranked.filter(({ key }) => without.has(key)).map((phrase) => hiddenOf(phrase, documents)),
    unsupported: [...languages.values()].flatMap(({ code, supported }) => (supported ? [] : [code])),
    readToo,
  });
}

/** RAKE and TextRank stay as published; the default leaves out parts of better phrases, and in much text what is said once. */
const rankingOf = (method: PhraseMethod, words: number): Parameters<typeof rankPhrases>[1] => ({
  weightOf: method === 'rake' || method === 'textrank' ? () => 1 : inverseSpeechFrequency,
  withoutParts: method === 'cvalue',
  ...(method === 'cvalue' && words > onceEnough ? { least: 2 } : {}),
});

const stopBounded: ReadonlySet<PhraseMethod> = new Set(['rake', 'tfidf']);

function candidatesOf(method: PhraseMethod, languages: Iterable<LoadedPhraseLanguage>): string {
  const found = new Set([...languages].map(({ candidates }) => candidates));
  if (found.size === 0) return 'none';
  return stopBounded.has(method) ? 'runs between stop words' : [...found].join('; ');
}

function hiddenOf(
  phrase: RankedPhrase,
  documents: readonly SelectedDocument[],
): PhraseTable['hidden'][number] {
  const { key, phrase: printed, count } = rowOf(phrase, { rank: 1, documents, merged: [] });
  return { key, phrase: printed, count };
}

/** Of what phrases were merged into: its own form, as printed most often, and the forms of those that became it. */
function formsOf(
  speeches: readonly (readonly SpeechPhrase[])[],
  merges: ReadonlyMap<string, string>,
  documents: readonly SelectedDocument[],
): (key: string) => { readonly own?: string; readonly merged: readonly string[] } {
  const printed = new Map<string, string[]>();
  const wanted = new Set([...merges.keys(), ...merges.values()]);
  if (wanted.size > 0)
    for (const [index, phrases] of speeches.entries())
      for (const { key, places } of phrases) {
        if (!wanted.has(key)) continue;
        const text = documents[index]?.document.source.text ?? '';
        const forms = printed.get(key) ?? [];
        printed.set(key, forms);
        for (const { start, end } of places) forms.push(text.slice(start, end));
      }
  const formOf = (key: string): string | undefined => {
    const forms = printed.get(key);
    return forms && mostFrequent(forms);
  };
  return (into) => {
    const merged = [...merges].flatMap(([key, end]) => (end === into ? (formOf(key) ?? []) : []));
    const own = merged.length > 0 ? formOf(into) : undefined;
    return { merged, ...(own === undefined ? {} : { own }) };
  };
}
