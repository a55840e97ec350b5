import type { Checked, Output } from '../contract';
import { succeed, type Result } from '../contract/result';
import { compareWords } from './compare-words';
import { askedHits, runStart } from './asked-hits';
import type { Corpus } from './corpus';
import type { Hits } from './hit-columns';
import { KeptByView } from './kept-by-view';
import { madeOf, selectionView, type SelectionView } from './selection';
import { sequenceOf, type Sequence } from './sequence';
import type { Work } from './work';

type Query = Checked<'contexts.patterns'>;

interface Pattern {
  readonly words: string;
  readonly count: number;
  readonly speeches: number;
}
interface Patterns {
  /** Most frequent first, ties by the alphabet. */
  readonly rows: readonly Pattern[];
  /** Hits without so many words beside them. */
  readonly short: number;
}

const kept = new KeptByView<Patterns>();

/** The words right beside the places of a question, counted. */
export async function contextsPatterns(
  corpus: Corpus,
  query: Query,
  work: Work,
): Promise<Result<Output<'contexts.patterns'>>> {
  const view = selectionView(corpus, query.selection);
  if (!view.ok) return view;
  const asked = await askedHits(corpus, view.value, query, work);
  if (!asked.ok) return asked;
  const { side, words, caseSensitive, offset, limit } = query;
  const { hits } = asked.value;
  const key = JSON.stringify([asked.value.key, side, words]);
  const { rows, short } = kept.get(view.value, key, () =>
    countPatterns(view.value, hits, { side, words, caseSensitive }, work),
  );
  return succeed({
    made: madeOf(corpus, view.value, {
      method: 'Patterns beside a node',
      settings: {
        ...asked.value.settings,
        patterns: `${words} ${words === 1 ? 'word' : 'words'} at the ${side}, within a turn`,
      },
    }),
    total: rows.length,
    lines: hits.length,
    short,
    rows: rows
      .slice(offset, offset + limit)
      .map((row, at) => ({ rank: offset + at + 1, ...row, share: row.count / hits.length })),
  });
}

/** Patterns have numbers, those of n words made of one of n - 1 and a word: no string is made but for the rows. */
function countPatterns(
  view: SelectionView,
  hits: Hits,
  { side, words, caseSensitive }: Pick<Query, 'side' | 'words' | 'caseSensitive'>,
  work: Work,
): Patterns {
  const { foldedOf, folded, lexicon } = view.corpus;
  const named = caseSensitive ? lexicon : folded;
  const numbers = new Map<number, number>();
  const [counts, speeches, lastPart]: [number[], number[], number[]] = [[], [], []];
  const texts: string[] = [];
  let short = 0;
  let [part, sequence]: [number, Sequence | undefined] = [-1, undefined];
  for (let hit = 0; hit < hits.length; hit++) {
    if (hit % 4096 === 0) work.step(hit, hits.length, 'places looked beside');
    if (hits.parts[hit] !== part) {
      part = hits.parts[hit] ?? 0;
      const selected = view.documents[part];
      sequence = selected && sequenceOf(selected);
    }
    if (sequence === undefined) continue;
    const run = hits.runs[hit] ?? 0;
    const start =
      side === 'right' ? (hits.at[hit] ?? 0) + (hits.lengths[hit] ?? 0) : (hits.at[hit] ?? 0) - words;
    if (start < runStart(sequence, run) || start + words > (sequence.runs[run] ?? 0)) {
      short += 1;
      continue;
    }
    let pattern = -1;
    for (let place = start; place < start + words; place++) {
      const form = sequence.forms[place] ?? 0;
      const id = caseSensitive ? form : (foldedOf[form] ?? 0);
      const key = (pattern + 1) * named.size + id;
      const before = pattern;
      pattern = numbers.get(key) ?? texts.length;
      if (pattern < texts.length) continue;
      numbers.set(key, pattern);
      texts.push(before < 0 ? named.wordOf(id) : `${texts[before]} ${named.wordOf(id)}`);
    }
    counts[pattern] = (counts[pattern] ?? 0) + 1;
    if (lastPart[pattern] !== part) speeches[pattern] = (speeches[pattern] ?? 0) + 1;
    lastPart[pattern] = part;
  }
  // Numbers without a count are beginnings of longer patterns.
  const rows = texts.flatMap((text, pattern) => {
    const count = counts[pattern];
    return count === undefined ? [] : [{ words: text, count, speeches: speeches[pattern] ?? 0 }];
  });
  return { rows: rows.sort((a, b) => b.count - a.count || compareWords(a.words, b.words)), short };
}
