import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import { compareWords } from './compare-words';
import { collocateSettings, countCollocates, sortedRows } from './collocates';
import type { Corpus } from './corpus';
import { wordCounts, type WordCounts } from './counts';
import { firstUses } from './first-uses';
import type { Hits } from './hit-columns';
import { formsOfStems, shownWords } from './shown-words';
import { madeOf, selectionView, type SelectionView } from './selection';
import { sequenceOf } from './sequence';
import type { HiddenWords } from './stop-list';
import { unitHits, unitMeant } from './unit-hits';
import { unitLength, type StemScheme } from './unit-scheme';
import { languagesWith } from './languages-with';
import { languagesOf, stemScheme } from './units';
import { noWork, type Work } from './work';
import { rateOf, stopListName } from './words';

type Card = Output<'words.card'>;

const window = { left: 5, right: 5 };
const mostCollocates = 10;
const mostForms = 12;
/** Collocates met less often than this are noise; in a short text twice says something already. */
const leastMeetings = (tokens: number): number => (tokens < 5000 ? 2 : 3);

export async function wordsCard(
  corpus: Corpus,
  { selection, word, unit, stopList, groups }: Checked<'words.card'>,
  work: Work = noWork,
): Promise<Result<Card>> {
  const selected = selectionView(corpus, selection);
  if (!selected.ok) return selected;
  const view = selected.value;
  const counted = await wordCounts(corpus, view, { unit, stopList: 'none', groups }, { work });
  const tabled = await wordCounts(corpus, view, { unit, stopList, groups }, { work });
  const id = unitMeant(counted, word);
  const count = id === undefined ? 0 : (counted.counts[id] ?? 0);
  const shownCount = id === undefined ? 0 : (tabled.counts[id] ?? 0);
  const minimum = leastMeetings(counted.tokens);
  const { stopList: hidden } = tabled;
  const stems = await stemScheme(corpus, languagesOf(view));
  const shown = id === undefined ? word : shownWords(view, tabled).word(id);
  const { forms, formsBy } = formsOf(view, counted, id, stems, shown);
  return succeed({
    made: madeOf(corpus, view, {
      method: 'One word: rate, forms and collocates by logDice',
      settings: {
        unit: counted.scheme.name,
        ...collocateSettings({ window, minimum }),
        'stop list': stopListName({ stopList: hidden }),
        forms: formsBy,
      },
    }),
    word: shown,
    count,
    hidden: count - shownCount,
    speeches: id === undefined ? 0 : (counted.speeches[id] ?? 0),
    ofSpeeches: view.documents.length,
    ...rateOf(count, counted.tokens),
    forms,
    collocates:
      id === undefined ? [] : collocatesOf(view, unitHits(view, counted, id), { minimum, hidden }, work),
    ...(id === undefined ? {} : { first: firstUses(view, counted)(id) }),
  });
}

/**
 * The forms that count as the word: of a lemma or a group those said; else those of the same stem in the languages that have the word. Of
 * several words none.
 */
function formsOf(
  view: SelectionView,
  counted: WordCounts,
  id: number | undefined,
  stems: StemScheme,
  shown: string,
): { readonly forms: Card['forms']; readonly formsBy: string } {
  const { scheme } = counted;
  if (scheme.length > 1) return { forms: [], formsBy: 'none: several words' };
  if (id !== undefined && (scheme.unit === 'lemma' || scheme.groupOf?.(id) !== undefined))
    return { forms: formsSaid(view, counted, id), formsBy: scheme.name };
  const having = languagesWith(view, shown);
  const stemIn = (language: string | undefined): number | undefined =>
    having.has(language) ? stems.stemOf(shown, language) : undefined;
  const counts = [...formsOfStems(view, { scheme: stems }, stemIn).values()];
  const sum = (forms: readonly { readonly count: number }[]): number =>
    forms.reduce((all, { count }) => all + count, 0);
  const [most = []] = counts.toSorted((a, b) => sum(b) - sum(a));
  return {
    forms: most.slice(0, mostForms).map(({ form, count }) => ({ form, count })),
    formsBy: stems.name,
  };
}

function formsSaid(view: SelectionView, { units, scheme }: WordCounts, id: number): Card['forms'] {
  const { folded, foldedOf } = view.corpus;
  const said = new Map<string, number>();
  for (const selected of view.documents) {
    const { forms } = sequenceOf(selected);
    const column = units(selected);
    column.forEach((unit, at) => {
      if (unit !== id) return;
      const words = forms.subarray(at, at + unitLength(column, at, scheme));
      const form = Array.from(words, (word) => folded.wordOf(foldedOf[word] ?? 0)).join(' ');
      said.set(form, (said.get(form) ?? 0) + 1);
    });
  }
  return Array.from(said, ([form, count]) => ({ form, count }))
    .sort((a, b) => b.count - a.count || compareWords(a.form, b.form))
    .slice(0, mostForms);
}

/** Words near the places that were counted, as Contexts counts them, strongest logDice first. */
function collocatesOf(
  view: SelectionView,
  hits: Hits,
  about: { readonly minimum: number; readonly hidden: HiddenWords },
  work: Work,
): Card['collocates'] {
  const { rows } = countCollocates(view, hits, { ...about, window }, work);
  return sortedRows(rows, 'logDice', true)
    .slice(0, mostCollocates)
    .map(({ word, together, logDice, mi }) => ({ word, count: together, logDice, mi }));
}
