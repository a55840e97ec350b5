import { logDice, mutualInformation } from '../../analysis/stats/association';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/basics';
import type { Corpus } from './corpus';
import { formCounts, Tally, wordCounts, type PartCounts, type WordCounts } from './counts';
import { formsOfStems, shownWords } from './shown-words';
import { madeOf, selectionView, type SelectionView } from './selection';
import { sequenceOf } from './sequence';
import { hiddenWords, type HiddenWords } from './stop-list';
import { languagesOf } from './units';
import { rateOf, stopListName } from './words';

type Card = Output<'words.card'>;

/** Words either side of the node. */
const reach = 5;
const mostCollocates = 10;
const mostForms = 12;
/** Collocates met less often than this are noise; in a short text twice says something already. */
const leastMeetings = (tokens: number): number => (tokens < 5000 ? 2 : 3);

export async function wordsCard(
  corpus: Corpus,
  { selection, word, unit, stopList }: Checked<'words.card'>,
): Promise<Result<Card>> {
  const view = selectionView(corpus, selection);
  if (!view.ok) return view;
  const counted = await wordCounts(corpus, view.value, { unit, stopList: 'none' });
  const id = mostSaid(counted.scheme.candidates(word), counted);
  const count = id === undefined ? 0 : (counted.counts[id] ?? 0);
  const least = leastMeetings(counted.tokens);
  const hidden = await hiddenWords(corpus, stopList, languagesOf(view.value));
  const stems = await wordCounts(corpus, view.value, { unit: 'stem', stopList: 'none' });
  const shown = id === undefined ? word : shownWords(view.value, counted).word(id);
  return succeed({
    made: madeOf(corpus, view.value, {
      method: 'One word: rate, forms and collocates',
      settings: {
        unit: counted.scheme.name,
        collocates: `${reach} words either side within a turn, met ${least} times or more, by logDice`,
        MI: `expected in a window of ${2 * reach} words`,
        'stop list': stopListName({ stopList: hidden }),
        forms: stems.scheme.name,
      },
    }),
    word: shown,
    count,
    speeches: id === undefined ? 0 : (counted.speeches[id] ?? 0),
    ofSpeeches: view.value.documents.length,
    ...rateOf(count, counted.tokens),
    forms: formsLike(view.value, stems, shown),
    collocates: id === undefined ? [] : collocatesOf(view.value, counted, id, { hidden, least }),
  });
}

function mostSaid(ids: readonly number[], { counts }: WordCounts): number | undefined {
  const said = ids.filter((id) => (counts[id] ?? 0) > 0);
  return said.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))[0];
}

function formsLike(view: SelectionView, stems: WordCounts, word: string): Card['forms'] {
  const stem = mostSaid(stems.scheme.candidates(word), stems);
  if (stem === undefined) return [];
  return (formsOfStems(view, stems, stem).get(stem) ?? [])
    .slice(0, mostForms)
    .map(({ form, count }) => ({ form, count }));
}

interface Wanted {
  readonly hidden: HiddenWords;
  readonly least: number;
}

/** Words near the node, case folded (stems where the node is one), strongest logDice first. */
function collocatesOf(
  view: SelectionView,
  counted: WordCounts,
  node: number,
  { hidden, least }: Wanted,
): Card['collocates'] {
  const { ids, counts } = meetings(view, counted, node, hidden);
  const shown = shownWords(view, counted);
  const rows = Array.from(ids, (id, at) => {
    const together = counts[at] ?? 0;
    const meeting = {
      together,
      node: counted.counts[node] ?? 0,
      collocate: counted.counts[id] ?? 0,
      tokens: counted.tokens,
      window: 2 * reach,
    };
    return {
      word: shown.word(id),
      count: together,
      logDice: logDice(meeting),
      mi: mutualInformation(meeting),
    };
  });
  return rows
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.logDice - a.logDice || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, mostCollocates);
}

/**
 * How many tokens of each other unit stand within reach of a node, never beyond its turn. A token between two nodes counts once, so that
 * no word meets the node more often than it is said.
 */
function meetings(
  view: SelectionView,
  { scheme }: WordCounts,
  node: number,
  hidden: HiddenWords,
): PartCounts {
  const tally = new Tally();
  const forms = formCounts(view);
  view.documents.forEach((selected, part) => {
    const { document } = selected;
    const unitOf = scheme.unitOf(document.source.language);
    if (!forms[part]?.ids.some((form) => unitOf(form) === node)) return;
    const hides = hidden.hides(document.source.language);
    const { forms: said, runs } = sequenceOf(selected);
    let start = 0;
    for (const end of runs) {
      let next = start;
      for (let at = start; at < end; at++) {
        if (unitOf(said[at] ?? 0) !== node) continue;
        const last = Math.min(end, at + reach + 1);
        for (next = Math.max(next, at - reach); next < last; next++) {
          const form = said[next] ?? 0;
          const unit = unitOf(form);
          if (unit !== node && !hides(form)) tally.add(unit);
        }
      }
      start = end;
    }
  });
  return tally.take(0);
}
