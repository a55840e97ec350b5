import { logDice, mutualInformation } from '../../analysis/stats/association';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/basics';
import { compareWords } from './alphabet';
import type { Corpus } from './corpus';
import { placeIn, Tally, wordCounts, type PartCounts, type WordCounts } from './counts';
import { firstUses } from './first-uses';
import { formsOfStems, shownWords } from './shown-words';
import { madeOf, selectionView, type SelectionView } from './selection';
import { sequenceOf } from './sequence';
import { hiddenWords, type HiddenWords } from './stop-list';
import type { FormScheme } from './unit-scheme';
import { languagesOf, stemScheme } from './units';
import { noWork, type Work } from './work';
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
  { selection, word, unit, stopList, groups }: Checked<'words.card'>,
  work: Work = noWork,
): Promise<Result<Card>> {
  const selected = selectionView(corpus, selection);
  if (!selected.ok) return selected;
  const view = selected.value;
  const counted = await wordCounts(corpus, view, { unit, stopList: 'none', groups }, { work });
  const id = mostSaid(counted.scheme.candidates(word), counted);
  const count = id === undefined ? 0 : (counted.counts[id] ?? 0);
  const least = leastMeetings(counted.tokens);
  const hidden = await hiddenWords(corpus, stopList, languagesOf(view));
  const stems = await stemScheme(corpus, languagesOf(view));
  const shown = id === undefined ? word : shownWords(view, counted).word(id);
  // Beside several words that follow each other stand single ones.
  const company =
    counted.scheme.length === 1
      ? counted
      : await wordCounts(corpus, view, { unit: 'folded', stopList: 'none' }, { work });
  const { forms, formsBy } = formsOf(view, counted, id, stems, shown);
  return succeed({
    made: madeOf(corpus, view, {
      method: 'One word: rate, forms and collocates',
      settings: {
        unit: counted.scheme.name,
        collocates: `${reach} words either side within a turn, met ${least} times or more, by logDice`,
        MI: `expected in a window of ${2 * reach} words`,
        'stop list': stopListName({ stopList: hidden }),
        forms: formsBy,
      },
    }),
    word: shown,
    count,
    speeches: id === undefined ? 0 : (counted.speeches[id] ?? 0),
    ofSpeeches: view.documents.length,
    ...rateOf(count, counted.tokens),
    forms,
    collocates: id === undefined ? [] : collocatesOf(view, { counted, node: id, company, hidden, least }),
    ...(id === undefined ? {} : { first: firstUses(view, counted)(id) }),
  });
}

function mostSaid(ids: readonly number[], { counts }: WordCounts): number | undefined {
  const said = ids.filter((id) => (counts[id] ?? 0) > 0);
  return said.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))[0];
}

/** The forms that count as the word: of a lemma or a group those said; else those of the same stem. Of several words none. */
function formsOf(
  view: SelectionView,
  counted: WordCounts,
  id: number | undefined,
  stems: FormScheme,
  shown: string,
): { readonly forms: Card['forms']; readonly formsBy: string } {
  const { scheme } = counted;
  if (scheme.length > 1) return { forms: [], formsBy: 'none: several words' };
  if (id !== undefined && (scheme.unit === 'lemma' || scheme.groupOf?.(id) !== undefined))
    return { forms: formsSaid(view, counted, id), formsBy: scheme.name };
  const counts = stems.candidates(shown).flatMap((stem) => {
    const forms = formsOfStems(view, { scheme: stems }, stem).get(stem) ?? [];
    return forms.length === 0 ? [] : [forms];
  });
  const sum = (forms: readonly { readonly count: number }[]): number =>
    forms.reduce((all, { count }) => all + count, 0);
  const [most = []] = counts.toSorted((a, b) => sum(b) - sum(a));
  return {
    forms: most.slice(0, mostForms).map(({ form, count }) => ({ form, count })),
    formsBy: stems.name,
  };
}

function formsSaid(view: SelectionView, { units }: WordCounts, id: number): Card['forms'] {
  const { folded, foldedOf } = view.corpus;
  const tally = new Tally();
  for (const selected of view.documents) {
    const { forms } = sequenceOf(selected);
    units(selected).forEach((unit, at) => {
      if (unit === id) tally.add(foldedOf[forms[at] ?? 0] ?? 0);
    });
  }
  const { ids, counts } = tally.take(0);
  return Array.from(ids, (form, at) => ({ form: folded.wordOf(form), count: counts[at] ?? 0 }))
    .sort((a, b) => b.count - a.count || compareWords(a.form, b.form))
    .slice(0, mostForms);
}

interface Node {
  readonly counted: WordCounts;
  /** In the units of `counted`. */
  readonly node: number;
  /** How the words beside it are counted. */
  readonly company: WordCounts;
  readonly hidden: HiddenWords;
  readonly least: number;
}

/** Words near the node, strongest logDice first. */
function collocatesOf(view: SelectionView, about: Node): Card['collocates'] {
  const { counted, node, company, least } = about;
  const { ids, counts } = meetings(view, about);
  const shown = shownWords(view, company);
  const rows = Array.from(ids, (id, at) => {
    const together = counts[at] ?? 0;
    const meeting = {
      together,
      node: counted.counts[node] ?? 0,
      collocate: company.counts[id] ?? 0,
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
    .sort((a, b) => b.logDice - a.logDice || b.count - a.count || compareWords(a.word, b.word))
    .slice(0, mostCollocates);
}

/**
 * How many tokens of each other unit stand within reach of a node, never beyond its turn. A token between two nodes counts once, so that
 * no word meets the node more often than it is said.
 */
function meetings(view: SelectionView, { counted, node, company, hidden }: Node): PartCounts {
  const tally = new Tally();
  view.documents.forEach((selected, part) => {
    if (!has(counted.parts[part]?.ids, node)) return;
    const nodes = counted.units(selected);
    const words = company.units(selected);
    const hides = hidden.hides(selected.document.source.language);
    const { forms, runs } = sequenceOf(selected);
    const { length } = counted.scheme;
    let start = 0;
    for (const end of runs) {
      let next = start;
      for (let at = start; at < end; at++) {
        if (nodes[at] !== node) continue;
        const last = Math.min(end, at + length + reach);
        for (next = Math.max(next, at - reach); next < last; next++) {
          const isNode = next >= at && next < at + length;
          if (!isNode && nodes[next] !== node && !hides(forms[next] ?? 0)) tally.add(words[next] ?? 0);
        }
      }
      start = end;
    }
  });
  return tally.take(0);
}

/** Whether an id is among ascending ones. */
function has(ids: Uint32Array | undefined, id: number): boolean {
  return ids !== undefined && placeIn(ids, id) !== undefined;
}
