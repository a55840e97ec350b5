import {
  cubedMutualInformation,
  deltaP,
  expectedMeetings,
  logDice,
  mutualInformation,
  pairLogLikelihood,
  tScore,
} from '../../analysis/stats/association';
import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import type { CollocateColumn, CollocateRow } from '../contract/tables';
import { compareWords } from './compare-words';
import { askedHits, runStart, windowName, type AskedHits } from './asked-hits';
import type { Corpus } from './corpus';
import { formCounts } from './counts';
import { hitsByPart, type Hits } from './hit-columns';
import { KeptByView } from './kept-by-view';
import { madeOf, selectionView, type SelectionView } from './selection';
import { sequenceOf, type Sequence } from './sequence';
import { hiddenWords, type HiddenWords } from './stop-list';
import { Tally, type PartCounts } from './tally';
import { languagesOf } from './units';
import type { Work } from './work';

type Question = Omit<Checked<'collocates.table'>, 'sort' | 'descending' | 'offset' | 'limit' | 'job'>;
type Table = Output<'collocates.table'>;

/** A collocate without its place in the table. */
export type Collocate = Omit<CollocateRow, 'rank'>;

/** All collocates of a question, in no order, and what they were counted from. */
export interface Collocates {
  readonly rows: readonly Collocate[];
  readonly hiddenTokens: number;
}

/** What a question comes to: a view, its places and their collocates. */
export interface Company {
  readonly view: SelectionView;
  readonly asked: AskedHits;
  readonly hidden: HiddenWords;
  readonly collocates: Collocates;
  /** For `made`. */
  readonly settings: Readonly<Record<string, string>>;
}

const kept = new KeptByView<Collocates>();

export async function collocatesTable(
  corpus: Corpus,
  query: Checked<'collocates.table'>,
  work: Work,
): Promise<Result<Table>> {
  const company = await companyOf(corpus, query, work);
  if (!company.ok) return company;
  const { view, asked, hidden, collocates, settings } = company.value;
  const rows = sortedRows(collocates.rows, query.sort, query.descending);
  return succeed({
    made: madeOf(corpus, view, { method: 'Collocates', settings, hidden: collocates.hiddenTokens }),
    total: rows.length,
    node: asked.hits.length,
    rows: rows
      .slice(query.offset, query.offset + query.limit)
      .map((row, at) => ({ rank: query.offset + at + 1, ...row })),
    stopList: { name: hidden.name, hiddenTokens: collocates.hiddenTokens },
  });
}

/** Counts, for the table and for the network. */
export async function companyOf(corpus: Corpus, query: Question, work: Work): Promise<Result<Company>> {
  const selected = selectionView(corpus, query.selection);
  if (!selected.ok) return selected;
  const view = selected.value;
  const asked = await askedHits(corpus, view, query, work);
  if (!asked.ok) return asked;
  const { window, minimum, stopList } = query;
  const hidden = await hiddenWords(corpus, stopList, languagesOf(view));
  const key = JSON.stringify([asked.value.key, window, minimum, stopList]);
  const collocates = kept.get(view, key, () =>
    countCollocates(view, asked.value.hits, { window, minimum, hidden }, work),
  );
  const size = window.left + window.right;
  const settings = {
    ...asked.value.settings,
    ...collocateSettings({ window, minimum }),
    'LL and ΔP': `2 × 2 table of the R × ${size} places near the node`,
    'stop list': hidden.name,
  };
  return succeed({ view, asked: asked.value, hidden, collocates, settings });
}

/** `once or more`, `3 times or more` */
export const orMore = (times: number): string => `${times === 1 ? 'once' : `${times} times`} or more`;

/** How collocates are counted, for `made`. */
export function collocateSettings({ window, minimum }: Pick<Wanted, 'window' | 'minimum'>) {
  const size = window.left + window.right;
  return {
    collocates: `words, case folded, ${windowName(window)}, within a turn, met ${orMore(minimum)}`,
    expected: `E = R × C × ${size} / N, for a window of ${size} ${size === 1 ? 'word' : 'words'}`,
  };
}

interface Wanted {
  readonly window: Question['window'];
  readonly minimum: number;
  readonly hidden: HiddenWords;
}

/** The words in the windows of the hits, case folded, in no order. @throws Cancelled */
export function countCollocates(
  view: SelectionView,
  hits: Hits,
  { window, minimum, hidden }: Wanted,
  work: Work,
): Collocates {
  const { met, hiddenTokens } = meetings(view, hits, window, hidden, work);
  const counts = foldedCounts(view);
  const { folded } = view.corpus;
  const rows: Collocate[] = [];
  met.ids.forEach((id, at) => {
    const together = met.counts[at] ?? 0;
    if (together < minimum) return;
    const meeting = {
      together,
      node: hits.length,
      collocate: counts[id] ?? together,
      tokens: view.tokens,
      window: window.left + window.right,
    };
    const [ll, dp] = [pairLogLikelihood(meeting), deltaP(meeting)];
    rows.push({
      word: folded.wordOf(id),
      together,
      count: meeting.collocate,
      expected: expectedMeetings(meeting),
      mi: mutualInformation(meeting),
      mi3: cubedMutualInformation(meeting),
      t: tScore(meeting),
      ...(ll === undefined ? {} : { ll }),
      logDice: logDice(meeting),
      ...(dp === undefined ? {} : { dpCollocate: dp.collocate, dpNode: dp.node }),
    });
  });
  return { rows, hiddenTokens };
}

const counted = new KeptByView<Uint32Array>(1);

/** How often each case-folded word stands in the view, by its id in `Corpus.folded`. */
const foldedCounts = (view: SelectionView): Uint32Array =>
  counted.get(view, '', () => {
    const { foldedOf, folded } = view.corpus;
    const counts = new Uint32Array(folded.size);
    for (const { ids, counts: times } of formCounts(view)) {
      for (let at = 0; at < ids.length; at++) {
        const id = foldedOf[ids[at] ?? 0] ?? 0;
        counts[id] = (counts[id] ?? 0) + (times[at] ?? 0);
      }
    }
    return counts;
  });

/**
 * How many tokens of each word stand in the windows of the hits, never beyond the turn. A token in two windows counts once, so that no
 * word meets the node more often than it is said; words of a hit are no one's company.
 */
function meetings(
  view: SelectionView,
  hits: Hits,
  window: Question['window'],
  hidden: HiddenWords,
  work: Work,
): { readonly met: PartCounts; readonly hiddenTokens: number } {
  const { foldedOf } = view.corpus;
  const tally = new Tally();
  let hiddenTokens = 0;
  for (const [from, to] of hitsByPart(hits)) {
    work.step(from, hits.length, 'places looked around');
    const selected = view.documents[hits.parts[from] ?? 0];
    if (selected === undefined) continue;
    const hides = hidden.hides(selected.document.source.language);
    const sequence = sequenceOf(selected);
    eachNear(sequence, hits, { from, to, window }, (place) => {
      const form = sequence.forms[place] ?? 0;
      if (hides(form)) hiddenTokens += 1;
      else tally.add(foldedOf[form] ?? 0);
    });
  }
  return { met: tally.take(0), hiddenTokens };
}

/** The places of a document in the windows of its hits, ascending, each once, without those of the hits themselves. */
function eachNear(
  sequence: Sequence,
  { at, lengths, runs }: Hits,
  { from, to, window }: { readonly from: number; readonly to: number; readonly window: Question['window'] },
  found: (place: number) => void,
): void {
  // Hits come in order, and so do their windows: what is before `done` was looked at, what is before `nodeEnd` stands in a hit.
  let [done, nodeEnd, begun] = [0, 0, from];
  for (let hit = from; hit < to; hit++) {
    const first = at[hit] ?? 0;
    const run = runs[hit] ?? 0;
    const end = Math.min(sequence.runs[run] ?? 0, first + (lengths[hit] ?? 0) + window.right);
    let place = Math.max(done, runStart(sequence, run), first - window.left);
    for (; place < end; place++) {
      for (; begun < to && (at[begun] ?? 0) <= place; begun++)
        nodeEnd = Math.max(nodeEnd, (at[begun] ?? 0) + (lengths[begun] ?? 0));
      if (place >= nodeEnd) found(place);
    }
    done = Math.max(done, end);
  }
}

/** Rows without a value come last, whichever way the others are sorted; ties by count, then by the alphabet. */
export function sortedRows(
  rows: readonly Collocate[],
  column: CollocateColumn,
  descending: boolean,
): readonly Collocate[] {
  const sign = descending ? -1 : 1;
  const ties = (a: Collocate, b: Collocate): number =>
    b.together - a.together || compareWords(a.word, b.word);
  if (column === 'word') return rows.toSorted((a, b) => sign * compareWords(a.word, b.word));
  return rows.toSorted((a, b) => {
    const [x, y] = [a[column], b[column]];
    if (x === undefined || y === undefined)
      return Number(x === undefined) - Number(y === undefined) || ties(a, b);
    return sign * (x - y) || ties(a, b);
  });
}
